// The same strategy in every format: are the statements the same, and is it judged alike?

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { twinOf } from "./make-twins.mjs";
import { treeOf } from "./pandoc.mjs";
import { RECIPES } from "./recipes.mjs";

/** What pandoc writes from the source. */
const WRITTEN = ["docx", "odt", "html", "pptx"];
/** How PDFs are set: both programs, tagged and untagged, in one column. */
const SET = [
  "chromium-one-column-tagged",
  "chromium-quiet-untagged",
  "word-one-column-tagged",
  "writer-one-column-untagged",
];

/**
 * Compares each format of each source with the same in Markdown.
 *
 * @param sources paths of Markdown files
 * @param cache where twins are kept
 * @param program the built package's `understand` and `appraise`
 */
export async function scoreFormats(sources, cache, program) {
  const rows = [];
  for (const { file, path } of sources.filter(({ path }) => existsSync(path))) {
    // What pandoc does not understand in the source is no fault of a format: so its own Markdown is the measure.
    const written = await judged(binary(["-f", "json", "-t", "gfm"], JSON.stringify(treeOf(path))), program);
    for (const [format, bytes] of formatsOf(path, cache)) {
      const other = await judged(bytes, program);
      rows.push({ file, format, ...compared(written, other) });
    }
  }
  return rows;
}

function* formatsOf(path, cache) {
  const tree = JSON.stringify(treeOf(path));
  for (const format of WRITTEN)
    yield [format, binary(["-f", "json", "-t", format, "-s", "-M", "title= ", "-o", "-"], tree)];
  for (const name of SET) {
    const { pdf } = twinOf(
      path,
      RECIPES.find((recipe) => recipe.name === name),
      cache,
    );
    yield [`pdf ${name}`, readFileSync(pdf)];
  }
}

function binary(args, input) {
  const { status, stdout, stderr } = spawnSync("pandoc", args, { input, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`pandoc ${args.join(" ")}: ${stderr}`);
  return stdout;
}

async function judged(bytes, { understand, appraise }) {
  const { statements } = await understand(new Uint8Array(bytes));
  const { findings } = await appraise(new Uint8Array(bytes), { name: "strategy" });
  return { statements: statements.map(({ text }) => normalised(text)), findings };
}

/** Letters and figures alone: quotation marks and dashes are set by each program in its own way. */
function normalised(text) {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}

function compared(written, other) {
  const left = new Map();
  for (const text of written.statements) left.set(text, (left.get(text) ?? 0) + 1);
  let common = 0;
  for (const text of other.statements) {
    const count = left.get(text) ?? 0;
    if (count > 0) common += 1;
    left.set(text, count - 1);
  }
  const most = Math.max(written.statements.length, other.statements.length);
  const apart = written.findings.flatMap(({ sign, strength }, at) => {
    const found = other.findings[at]?.strength;
    return strength === found ? [] : [{ sign, strength, found }];
  });
  return {
    statements: other.statements.length,
    source: written.statements.length,
    common,
    share: Math.round((1000 * common) / most) / 10,
    signs: apart.map(({ sign, strength, found }) => `${sign} ${strength}→${found}`),
    apart: apart.filter(({ strength, found }) => !(Math.abs(strength - found) <= 1)).length,
  };
}
