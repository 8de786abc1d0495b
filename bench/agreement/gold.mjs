// The readers' labels: units/<slug>.units.jsonl, labels/<reader>/<slug>.signs.json, and score.mjs, which scores.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";

/** What is wrong with the folders or files given: a plain sentence for the person. */
export class WrongInput extends Error {}

/** Runs a command of the benchmark; what is wrong with what was typed ends it with its sentence and exit code 2. */
export async function command(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof WrongInput) && !error.code?.startsWith("ERR_PARSE_ARGS")) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

/** The slugs for which there are units, sorted. */
export function slugsIn(gold) {
  for (const part of ["units", "labels", "score.mjs"]) {
    if (!existsSync(join(gold, part))) {
      throw new WrongInput(`${gold} has no ${part}: --gold needs a folder with units/, labels/ and score.mjs.`);
    }
  }
  return readdirSync(join(gold, "units"))
    .filter((name) => name.endsWith(".units.jsonl"))
    .map((name) => name.slice(0, -".units.jsonl".length))
    .sort();
}

/** Paths by name without extension. */
export function filesIn(folder) {
  if (!existsSync(folder))
    throw new WrongInput(`${folder} does not exist: --documents is the folder with the documents.`);
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [basename(name, extname(name)), join(folder, name)]),
  );
}

/** The units of a document, in order. */
export function unitsOf(gold, slug) {
  return readFileSync(join(gold, "units", `${slug}.units.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** The labels that a reader gave to a document's units, by unit number; the first reader's where there are two. */
export function labelsOf(gold, slug) {
  const [reader] = readdirSync(join(gold, "labels")).sort();
  const lines = readFileSync(join(gold, "labels", reader, `${slug}.tsv`), "utf8")
    .split("\n")
    .filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [unit, labels] = line.split("\t");
      return [Number(unit), labels.trim().split(/\s*,\s*/)];
    }),
  );
}

/** Runs the gold's own scorer on these documents. */
export function score(gold, predictions, slugs) {
  const words = ["--gold", gold, "--predictions", predictions, "--only", slugs.join(","), "--json"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(gold, "score.mjs"), ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new WrongInput(`score.mjs failed: ${stderr.trim()}`);
  return JSON.parse(stdout);
}

/**
 * What always giving a sign its commonest strength would reach: on how many of the documents a reader gave just that.
 * The lower strength of two that are equally common.
 */
export function commonest(gold, slugs, sign) {
  const given = slugs.map((slug) => strengthsOf(gold, slug, sign)).filter((strengths) => strengths.length > 0);
  const hits = [0, 1, 2, 3].map((strength) => given.filter((strengths) => strengths.includes(strength)).length);
  const most = Math.max(...hits);
  return { strength: hits.indexOf(most), exact: most, documents: given.length };
}

/**
 * Warnings of a sign by their strength, 2 and 3: right where the readers' mean is 2 or more, wrong where every reader gave 0 or 1.
 *
 * @param said the lines of the predictions that give a sign's score
 */
export function warned(gold, slugs, sign, said) {
  return [2, 3].map((strength) => {
    const given = said
      .filter((line) => line.sign === sign && line.score === strength && slugs.includes(line.slug))
      .map(({ slug }) => strengthsOf(gold, slug, sign))
      .filter((strengths) => strengths.length > 0);
    const mean = (strengths) => strengths.reduce((sum, one) => sum + one, 0) / strengths.length;
    return {
      strength,
      right: given.filter((strengths) => mean(strengths) >= 2).length,
      wrong: given.filter((strengths) => strengths.every((one) => one <= 1)).length,
    };
  });
}

/** The strengths that readers gave a sign of a document. */
function strengthsOf(gold, slug, sign) {
  return readdirSync(join(gold, "labels"))
    .sort()
    .map((reader) => join(gold, "labels", reader, `${slug}.signs.json`))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, "utf8"))[sign]?.score)
    .filter((strength) => typeof strength === "number");
}
