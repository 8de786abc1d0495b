// npm run train -- [--gold DIR] [--documents DIR] [--curve]
//
// Trains the weights of src/labellers/trained on the readers' labels, measures by organisations left out which labels may
// stand by them alone, and writes both: weights.json and tiers.json. The same documents give the same bytes. --curve also prints how the
// figures grow with the documents. The built package is used for reading: npm run build first, and again afterwards.
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { evidenceOf, standsOf } from "./training/choose.mjs";
import { printCurve } from "./training/curve.mjs";
import { readLabelled } from "./training/examples.mjs";
import { leftOut, trained } from "./training/left-out.mjs";
import { printLeftOut } from "./training/print.mjs";
import { weightsFile } from "./training/weights-file.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const { values } = parseArgs({
  options: {
    gold: { type: "string", default: join(root, "..", "shared", "gold") },
    documents: { type: "string", default: join(root, "..", "shared", "corpus", "docs") },
    curve: { type: "boolean", default: false },
  },
});
if (!existsSync(values.gold)) {
  console.log(`Nothing to train on: ${values.gold} is not there.`);
  process.exit(0);
}

const product = (path) => import(join(root, "dist", path));
const { LABELS } = await product("model/label.js");
const documents = await readLabelled(values.gold, values.documents, product);
const rows = leftOut(documents, LABELS);
const tiers = Object.fromEntries(
  LABELS.map((label) => {
    const stands = standsOf(rows.get(label));
    const evidence = evidenceOf(label, rows.get(label));
    return [label, { ...(stands && { stands }), ...(evidence && { evidence }) }];
  }),
);
printLeftOut(rows, tiers);
if (values.curve) printCurve(documents, LABELS);

const { vocabulary, weights } = trained(documents, LABELS);
const folder = join(root, "src", "labellers", "trained");
writeFileSync(join(folder, "weights.json"), weightsFile(LABELS, vocabulary, weights));
writeFileSync(join(folder, "tiers.json"), `${JSON.stringify(tiers, null, 2)}\n`);
