// Labellers for measuring: each document is weighed by weights that its organisation had no part in.
import { trained } from "./left-out.mjs";
import { weightsFile } from "./weights-file.mjs";

/**
 * The rules and trained weights for each document, by slug.
 *
 * @param documents as `readDocuments` gives them
 * @param product a function that imports a module of the built package by its path
 */
export async function labellersLeftOut(documents, product) {
  const { LABELS } = await product("model/label.js");
  const { rules } = await product("labellers/rules/rules.js");
  const { shippedTiers, trainedWith } = await product("labellers/trained/trained.js");
  const { unpacked } = await product("labellers/trained/weights.js");
  const byOrganisation = new Map();
  for (const { organisation } of documents) {
    if (byOrganisation.has(organisation)) continue;
    const { vocabulary, weights } = trained(
      documents.filter((document) => document.organisation !== organisation),
      LABELS,
    );
    const own = unpacked(JSON.parse(weightsFile(LABELS, vocabulary, weights)));
    byOrganisation.set(organisation, [rules, trainedWith(() => own, shippedTiers)]);
  }
  return new Map(documents.map(({ slug, organisation }) => [slug, byOrganisation.get(organisation)]));
}
