// What an editor does to a strategy's promises between two editions, done by script so that what became of each is known.

/** Plain words for plain words: about every fifth word of a promise changes. */
const OTHER_WORDS = [
  ["create", "set up"],
  ["creating", "setting up"],
  ["improve", "better"],
  ["improving", "bettering"],
  ["ensure", "make sure"],
  ["ensuring", "making sure"],
  ["provide", "offer"],
  ["providing", "offering"],
  ["develop", "build"],
  ["developing", "building"],
  ["support", "help"],
  ["supporting", "helping"],
  ["implement", "put in place"],
  ["increase", "raise"],
  ["increasing", "raising"],
  ["establish", "found"],
  ["deliver", "bring"],
  ["publish", "put out"],
  ["promote", "further"],
  ["enable", "allow"],
  ["use", "draw on"],
  ["using", "with"],
  ["work", "act"],
  ["across", "throughout"],
  ["all", "every one of the"],
  ["help", "assist"],
  ["new", "fresh"],
  ["people", "persons"],
  ["need", "want"],
  ["needs", "wants"],
  ["make", "render"],
  ["more", "further"],
];

export const EDITS = [
  "dropped",
  "kept",
  "reworded",
  "shortened",
  "softened",
  "moved",
  "redated",
  "heading",
  "cell",
  "quoted",
];

/** The promise's words after an edit; undefined where the edit cannot be made of them. */
export function edited(edit, words) {
  switch (edit) {
    case "kept":
    case "moved":
    case "heading":
    case "cell":
      return words;
    case "quoted":
      return `In the last strategy we said: “${words.replace(/[“”"]/g, "")}”`;
    case "reworded": {
      const other = OTHER_WORDS.reduce((text, [from, to]) => text.replace(new RegExp(`\\b${from}\\b`, "g"), to), words);
      return other === words ? undefined : other;
    }
    case "shortened": {
      const all = words.split(" ");
      return all.length < 12 ? undefined : `${all.slice(0, Math.ceil(all.length * 0.7)).join(" ")}.`;
    }
    case "softened":
      return /\bwill\b(?! not)/.test(words) ? words.replace(/\bwill\b/, "aim to") : undefined;
    case "redated": {
      const other = words.replace(/\b20[12]\d\b/g, (year) => String(Number(year) + 3));
      return other === words ? undefined : other;
    }
    default:
      return undefined;
  }
}

/**
 * A later edition of a Markdown strategy: each of its promises is edited in turn, in another way than its neighbour.
 *
 * @param source the strategy
 * @param promises in its order, each with `from` and `to` in the source, `words`, and the same of its `copies`
 * @param turn which edit the first promise gets
 * @returns its text, and the edit of each promise that got one
 */
export function laterEdition(source, promises, turn) {
  const changes = [];
  const elsewhere = [];
  const edits = new Map();
  promises.forEach((promise, at) => {
    const edit = EDITS[(at + turn) % EDITS.length];
    const words = edited(edit, promise.words);
    if (edit !== "dropped" && words === undefined) return;
    edits.set(promise, edit);
    const stays = edit !== "dropped" && edit !== "moved" && edit !== "heading" && edit !== "cell" && edit !== "quoted";
    for (const { from, to } of [promise, ...promise.copies]) changes.push({ from, to, by: stays ? words : "" });
    if (edit === "moved") elsewhere.push(`- ${words}`);
    if (edit === "quoted") elsewhere.push("", words, "");
    if (edit === "heading") elsewhere.push("", `#### ${words}`, "", "This is under way.", "");
    if (edit === "cell")
      elsewhere.push("", "| What | State |", "|---|---|", `| ${words.replaceAll("|", "/")} | green |`, "");
  });
  changes.sort((a, b) => b.from - a.from);
  let text = source;
  let last = Infinity;
  for (const { from, to, by } of changes) {
    if (to > last) continue;
    text = text.slice(0, from) + by + text.slice(to);
    last = from;
  }
  return { text: `${text}\n\n## More of what this plan holds\n\n${elsewhere.join("\n")}\n`, edits };
}
