import type { Commitment } from "../model/commitment.js";
import { datesIn } from "../text/dates.js";
import { numbersIn } from "../text/numbers.js";
import { contentWords } from "../text/words.js";

/** What has changed between a promise then and the same promise now, each told by both quotes. */
export interface PromiseChanges {
  /** The date then and now, in the documents' words. */
  readonly redated?: { readonly from: string; readonly to: string; readonly isLater: boolean };
  /** The date then, where the promise has none now. */
  readonly undated?: string;
  /** The one figure that differs. */
  readonly figure?: { readonly from: string; readonly to: string };
  /** True where it was firm and is now intended, or intended and now explored. */
  readonly softened?: boolean;
}

const FORCE: Readonly<Record<Commitment["force"], number>> = { firm: 2, intended: 1, exploratory: 0 };

/** What has changed in a promise that stands in (nearly) the same words in both documents. */
export function changesOf(before: Commitment, now: Commitment): PromiseChanges {
  const figure = figureChange(before.quote, now.quote);
  return {
    ...dateChange(before, now),
    ...(figure === undefined ? {} : { figure }),
    ...(FORCE[now.force] < FORCE[before.force] ? { softened: true } : {}),
  };
}

/** Only dates that stand in the quotes themselves: one from a heading or a list's head is not seen in them. */
function dateChange(before: Commitment, now: Commitment): Pick<PromiseChanges, "redated" | "undated"> {
  const { when: then } = before;
  if (then?.latest === undefined || then.origin !== "own") return {};
  const dates = datesIn(now.quote);
  if (dates.length === 0 && now.when === null) return { undated: then.quote };
  if (now.when?.latest === undefined || now.when.origin !== "own" || now.when.latest === then.latest) return {};
  // Both stand there: it tells of two dates, and which of them counts was read differently.
  if (dates.some(({ latest }) => latest === then.latest)) return {};
  return { redated: { from: then.quote, to: now.when.quote, isLater: now.when.latest > then.latest } };
}

/** The figure that stands before the same word and is another: only where it is the only one, so that none is taken for its neighbour. */
function figureChange(before: string, now: string): PromiseChanges["figure"] {
  const then = figuresIn(before);
  const today = figuresIn(now);
  const gone = then.filter((one) => !today.some(({ value }) => value === one.value));
  const come = today.filter((one) => !then.some(({ value }) => value === one.value));
  const [from] = gone;
  const [to] = come;
  if (!from || !to || gone.length > 1 || come.length > 1 || from.counts !== to.counts) return undefined;
  return { from: from.text, to: to.text };
}

/** How many characters after a figure hold what it counts. */
const REACH = 40;

function figuresIn(text: string): { readonly text: string; readonly value: number; readonly counts: string }[] {
  return numbersIn(text)
    .filter(({ kind }) => kind !== "ordinal")
    .map(({ text: figure, value, kind, end }) => ({
      text: figure,
      value,
      counts: `${kind} ${contentWords(text.slice(end, end + REACH))[0] ?? ""}`,
    }));
}
