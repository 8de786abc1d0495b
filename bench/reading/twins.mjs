// All twins of a half of the sources: made where they are not there, read, scored.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { twinOf } from "./make-twins.mjs";
import { truthOf } from "./pandoc.mjs";
import { recipesFor } from "./recipes.mjs";
import { scoreTwin } from "./score-twins.mjs";
import { percent } from "./score-words.mjs";

/** One row a twin: what is there and what of it was read right. */
export async function scoreTwins(names, { documents, cache, read }) {
  const rows = [];
  for (const [at, name] of names.entries())
    for (const recipe of recipesFor(at)) {
      const { pdf, tree } = twinOf(join(documents, name), recipe, cache);
      const { blocks } = await read(new Uint8Array(readFileSync(pdf)));
      const { paragraphs, exact, headings, found, made, level } = scoreTwin(truthOf(tree), blocks);
      rows.push({ file: name, recipe: recipe.name, paragraphs, exact, headings, found, made, level });
    }
  return rows;
}

/** The sums of some rows, with shares. */
export function inTotal(rows) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const [paragraphs, exact, headings, found, made, level] = [
    "paragraphs",
    "exact",
    "headings",
    "found",
    "made",
    "level",
  ].map(sum);
  const f1 = Math.round((200 * found) / Math.max(1, headings + found + made)) / 100;
  return {
    twins: rows.length,
    paragraphs,
    exact,
    exactShare: percent(exact, paragraphs),
    headings,
    found,
    made,
    f1,
    level,
    levelShare: percent(level, found),
  };
}
