// Who labels in a run of the benchmark: the rules, the readers themselves, a language model, or a stand-in for one that
// answers with the readers' labels over the same wire.
import { labelsOf, unitsOf, WrongInput } from "./gold.mjs";
import { placed } from "./predictions.mjs";
import { startStandIn } from "./stand-in.mjs";

/** What a run may ask for. */
export const LABELLERS = ["rules", "perfect", "model", "stand-in"];

/**
 * Opens a labeller for a run.
 *
 * @param name one of {@link LABELLERS}
 * @param gold the folder with the readers' labels
 * @returns `for`, which gives what `appraise` and `understand` are told of one document, and `close`
 */
export async function openLabeller(name, gold) {
  if (name === "rules") return { for: async () => ({}), close() {} };
  if (name === "perfect")
    return { for: async (slug, document) => ({ model: await perfect(gold, slug, document) }), close() {} };
  const { modelAnswers, openEndpoint } = await import("../../dist/index.js");
  if (name === "model") {
    const { endpoint, store } = await configured(openEndpoint);
    return {
      async for(_slug, document) {
        const model = await modelAnswers(document, { endpoint, store });
        console.error(JSON.stringify(model.asking));
        return { model };
      },
      close() {},
    };
  }
  const standIn = await startStandIn();
  const endpoint = await openEndpoint({ url: standIn.url, model: "stand-in" });
  return {
    async for(slug, document) {
      const { statements, answers } = await perfect(gold, slug, document);
      standIn.answerFrom(statements, answers);
      return { model: await modelAnswers(document, { endpoint }) };
    },
    close: () => standIn.close(),
  };
}

/** The model that fingerpost.model.yaml of the working folder names, as the command line asks it. */
async function configured(openEndpoint) {
  const { KEY_VARIABLE, modelSettings } = await import("../../dist/cli/model/settings-file.js");
  const { answerFiles } = await import("../../dist/cli/model/answer-files.js");
  const settings = await modelSettings().catch((error) => {
    throw new WrongInput(error.message);
  });
  const store = answerFiles(settings.url, process.env, (folder) =>
    console.error(`The answers cannot be kept in ${folder}.`),
  );
  return { endpoint: await openEndpoint(settings, process.env[KEY_VARIABLE]), store };
}

/** The readers' labels as a model's answers. Where no labelled unit stands (readers saw a part of the long documents) the rules' labels. */
async function perfect(gold, slug, document) {
  const { understandDocument } = await import("../../dist/appraise/understand.js");
  const { statements } = understandDocument(document);
  const given = labelsOf(gold, slug);
  const read = new Map();
  for (const { unit, speaking } of placed(unitsOf(gold, slug), document.blocks, statements)) {
    for (const id of speaking) {
      read.set(id, new Set([...(read.get(id) ?? []), ...(given.get(unit.id) ?? [])]));
    }
  }
  const answers = statements.map(({ id, labels }) => ({ labels: [...(read.get(id) ?? labels)], promise: null }));
  const asking = {
    statements: statements.length,
    answered: answers.length,
    kept: 0,
    withheld: 0,
    thrownAway: 0,
    requests: 0,
    tokens: 0,
    failures: [],
  };
  return { model: "readers", answers, asking, statements };
}
