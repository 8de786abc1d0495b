// Right and wrong labels, counted as score.mjs does: units on which the readers differ count neither way.

/** @param said by row, whether the label was given */
export function counts(rows, said) {
  const counted = { right: 0, wrong: 0, missed: 0 };
  rows.forEach(({ truth }, at) => {
    if (truth === null) return;
    if (said[at]) counted[truth ? "right" : "wrong"]++;
    else if (truth) counted.missed++;
  });
  return counted;
}

/** 0 where nothing was given. */
export function precision({ right, wrong }) {
  return right === 0 ? 0 : right / (right + wrong);
}

export function recall({ right, missed }) {
  return right === 0 ? 0 : right / (right + missed);
}

export function f1({ right, wrong, missed }) {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}
