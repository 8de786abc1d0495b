import type { EndpointSettings } from "../../endpoint/settings.js";
import type { ModelAnswers } from "../../labellers/model/ask.js";
import type { ModelEndpoint } from "../../labellers/model/endpoint.js";
import type { StrategyDocument } from "../../model/document.js";
import { oneLine } from "../../reports/printable.js";
import type { Edge } from "../edge.js";
import { Refusal } from "../refusal.js";
import { answerFiles } from "./answer-files.js";
import { askedWords, leavesWords, planWords, progressWords } from "./model-words.js";
import { KEY_VARIABLE, modelSettings } from "./settings-file.js";

/** The flag of the commands that can ask a language model. */
export const LABELLER_FLAG = {
  kind: "enum",
  values: ["rules", "model"],
  default: "rules",
  brief: "Who labels the statements: the rules, or a language model that fingerpost.model.yaml names, above the rules",
} as const;

/** A language model as the command line asks it. */
export interface ModelAtHand {
  /** Asks about one document and tells on standard error how that goes. */
  ask(file: string, document: StrategyDocument): Promise<ModelAnswers>;
  /** What would be sent about it, for people. */
  plan(file: string, document: StrategyDocument): Promise<string>;
}

/**
 * The model that the settings file names, where one is wanted.
 *
 * @throws Refusal where there are no settings, they may not be followed, or what is needed is not installed
 */
export async function modelAtHand(labeller: "rules" | "model", edge: Edge): Promise<ModelAtHand | undefined> {
  if (labeller === "rules") return undefined;
  const settings = await modelSettings();
  const { stderr, env = {} } = edge.process;
  if (!settings.allowRemote && goesByProxy(env)) {
    throw new Refusal(
      "Node is set to send requests through a proxy (NODE_USE_ENV_PROXY), and the strategy would leave this machine: take that setting away for this run.",
    );
  }
  const store = answerFiles(settings.url, env, (folder) =>
    stderr.write(`The answers cannot be kept in ${oneLine(folder)}: the next run will ask for them again.\n`),
  );
  let endpoint: ModelEndpoint | undefined;
  return {
    async ask(file, document) {
      if (!endpoint) {
        endpoint = await opened(settings, env[KEY_VARIABLE]);
        // Whoever is in a folder need not have written what lies there: the host is named before it is told anything.
        if (settings.allowRemote) stderr.write(leavesWords(settings));
      }
      const { modelAnswers } = await import("../../index.js");
      const began = performance.now();
      const seconds = () => (performance.now() - began) / 1000;
      let written = 0;
      const answers = await modelAnswers(document, {
        endpoint,
        store,
        tell: (asking) => {
          if (!edge.live) return;
          const line = progressWords(file, asking, seconds());
          stderr.write(`\r${line.padEnd(written)}`);
          written = line.length;
        },
      });
      if (written > 0) stderr.write(`\r${" ".repeat(written)}\r`);
      stderr.write(`${askedWords(file, answers, seconds())}\n`);
      return answers;
    },
    async plan(file, document) {
      const { modelPlan } = await import("../../index.js");
      return planWords(file, await modelPlan(document, { model: settings.model, store }), settings);
    },
  };
}

/** Whether Node 24 and later would hand even a request to this machine to a proxy. */
function goesByProxy({ NODE_USE_ENV_PROXY: set, NODE_OPTIONS: options = "" }: NodeJS.ProcessEnv): boolean {
  return (set !== undefined && set !== "" && set !== "0") || options.includes("--use-env-proxy");
}

async function opened(settings: EndpointSettings, key: string | undefined): Promise<ModelEndpoint> {
  const [{ openEndpoint }, { SettingsError }] = await Promise.all([
    import("../../endpoint/open-endpoint.js"),
    import("../../endpoint/settings.js"),
  ]);
  try {
    return await openEndpoint(settings, key === "" ? undefined : key);
  } catch (error) {
    if (error instanceof SettingsError) throw new Refusal(`${KEY_VARIABLE} cannot be used: ${error.message}.`);
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new Refusal("To ask a model, the package openai is needed: npm install openai@6.49.0 beside fingerpost.");
  }
}
