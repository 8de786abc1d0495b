// The readers' units of each document with the features of the statements that speak for them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { slugsIn, unitsOf } from "../gold.mjs";
import { placed } from "../predictions.mjs";

/** A feature that is seen in fewer documents tells about the document. */
const FEWEST_DOCUMENTS = 2;

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Every document that has labels and is there, in the order of their names.
 *
 * @param gold the folder with the readers' labels
 * @param folder the folder with the documents
 * @param product imports a module of the built package by its path
 */
export async function readLabelled(gold, folder, product) {
  const given = {
    understand: (await product("index.js")).understand,
    rules: (await product("labellers/rules/rules.js")).rules,
    featuresOf: (await product("labellers/trained/features.js")).featuresOf,
    mayStandAlone: (await product("labellers/trained/alone.js")).mayStandAlone,
  };
  const named = (file) => {
    const groups = JSON.parse(readFileSync(join(here, "..", file), "utf8"));
    return (slug) => Object.keys(groups).find((name) => groups[name].includes(slug));
  };
  const halfOf = named("split.json");
  const organisationOf = named("organisations.json");
  const files = new Map(readdirSync(folder).map((name) => [basename(name, extname(name)), join(folder, name)]));
  const read = [];
  for (const slug of slugsIn(gold)) {
    const path = files.get(slug);
    const organisation = organisationOf(slug) ?? slug;
    if (path) read.push(await documentOf(slug, { gold, path, half: halfOf(slug) ?? "open", organisation }, given));
  }
  return read;
}

/**
 * A document: `features` by statement (numbers of 32 bits, each once), and `units` with the labels that each reader gave
 * (`readers`, sets), the statements that speak for it (`speaking`), the labels that the rules gave it (`rules`), those that they
 * gave the same statement for another of its cells (`elsewhere`), and those that the weights alone may let stand (`mayStand`).
 */
async function documentOf(slug, { gold, path, half, organisation }, { understand, rules, featuresOf, mayStandAlone }) {
  const understanding = await understand(new Uint8Array(readFileSync(path)), { name: basename(path) });
  const { document, statements } = understanding;
  const context = { ...understanding, organisation: understanding.organisation?.value };
  const given = rules.label(context);
  const readers = readersOf(gold, slug);
  return {
    slug,
    half,
    organisation,
    features: featuresOf(context, given).map((features) => [...new Set(features)]),
    units: placed(unitsOf(gold, slug), document.blocks, statements).map(({ unit: { id }, found, speaking }) => {
      const said = speaking.flatMap((number) =>
        given[number].filter((one) => isAbout(one, statements[number], found)).map((one) => one.label),
      );
      const all = speaking.flatMap((number) => given[number].map((one) => one.label));
      return {
        id,
        speaking,
        rules: new Set(said),
        elsewhere: new Set(all.filter((label) => !said.includes(label))),
        mayStand: new Set(speaking.flatMap((number) => mayStandAlone(statements[number]))),
        readers: readers.map((labels) => labels.get(id) ?? new Set()),
      };
    }),
  };
}

/** A label that is about a stretch (a cell of a row) counts only where the unit has a word of it. */
function isAbout({ stretch }, { block }, found) {
  if (stretch === undefined) return true;
  return found.some((word) => word.block === block && word.start < stretch.end && word.end > stretch.start);
}

/** Each reader's labels by unit. */
function readersOf(gold, slug) {
  return readdirSync(join(gold, "labels"))
    .sort()
    .map((reader) => join(gold, "labels", reader, `${slug}.tsv`))
    .filter((file) => existsSync(file))
    .map(
      (file) =>
        new Map(
          readFileSync(file, "utf8")
            .split("\n")
            .filter((line) => line.includes("\t"))
            .map((line) => line.split("\t"))
            .map(([id, labels]) => [Number(id), new Set(labels.trim().split(/\s*,\s*/))]),
        ),
    );
}

/** The features that stand in enough documents, smallest number first: the place of each in the weights is 1 more than here. */
export function vocabularyOf(documents) {
  const documentsWith = new Map();
  for (const { features, units } of documents) {
    const spoken = new Set(units.flatMap(({ speaking }) => speaking.slice(0, 1)));
    const seen = new Set([...spoken].flatMap((statement) => features[statement]));
    for (const feature of seen) documentsWith.set(feature, (documentsWith.get(feature) ?? 0) + 1);
  }
  return [...documentsWith]
    .filter(([, documents]) => documents >= FEWEST_DOCUMENTS)
    .map(([feature]) => feature)
    .sort((a, b) => a - b);
}

/** Sets `rows` of each document: its features as places in the weights. */
export function setRows(documents, vocabulary) {
  const places = new Map(vocabulary.map((feature, at) => [feature, at + 1]));
  for (const document of documents) {
    document.rows = document.features.map((features) =>
      Int32Array.from(features.flatMap((feature) => places.get(feature) ?? [])),
    );
  }
}

/** Whether all readers gave the label (1), none (0), or some (null: the unit counts neither way, as in score.mjs). */
export function truthOf({ readers }, label) {
  const given = readers.filter((labels) => labels.has(label)).length;
  return given === 0 ? 0 : given === readers.length ? 1 : null;
}
