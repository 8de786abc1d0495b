import type { GivenLabel, Label } from "../../model/label.js";
import { LABELS } from "../../model/label.js";
import { shippedFile } from "../../text/shipped-file.js";
import type { Labeller } from "../labeller.js";
import { mayStandAlone } from "./alone.js";
import { chancesOf, unpacked, type Weights, type WeightsFile } from "./weights.js";

/** Raise when the weights or the tiers are trained again. */
const VERSION = "6";

/** `tiers.json` as `npm run train` writes it: for each label what did best on organisations that were left out. */
export type Tiers = Readonly<
  Record<
    Label,
    {
      /** From which chance it stands where no rule gave it and the grammar reads so too; without it it never does. */
      readonly stands?: { readonly from: number };
      /** From which chance a label that a rule gave is evidence; without it the label is a candidate only. */
      readonly evidence?: { readonly from: number };
    }
  >
>;

/** Where no rule gave a label it is worth a question from this chance on: of ten such answers one corrects a label. */
const WORTH_ASKING = 0.1;
/**
 * The weights were trained on whole documents; in one of fewer statements their shares say little: nothing that they add stands, and
 * nothing that they doubt is left out.
 */
export const FEWEST_STATEMENTS = 50;

/** Labels by weights that are given: the ones that ship, or in the benchmark ones that a document had no part in. */
export function trainedWith(weights: () => Weights, tiers: () => Tiers): Labeller {
  return {
    by: "trained",
    version: VERSION,
    label(context) {
      const ruled = context.given ?? [];
      const chances = chancesOf(context, ruled, weights());
      const mayAdd = context.statements.length >= FEWEST_STATEMENTS;
      return context.statements.map((statement, at) => {
        const alone = mayAdd ? mayStandAlone(statement) : [];
        return LABELS.flatMap((label, number) => {
          const byRules = (ruled[at] ?? []).filter((one) => one.label === label && one.by === "rules");
          const chance = chances[at]?.[number] ?? 0;
          return byRules.length > 0
            ? weighed(byRules, chance, tiers()[label])
            : added(label, chance, tiers()[label], alone.includes(label));
        });
      });
    },
  };
}

let loadedWeights: Weights | undefined;
let loadedTiers: Tiers | undefined;

/** The weights that ship. */
function shippedWeights(): Weights {
  loadedWeights ??= unpacked(shippedFile(import.meta.url, "weights.json", (text) => JSON.parse(text) as WeightsFile));
  return loadedWeights;
}

/** The tiers that ship. */
export function shippedTiers(): Tiers {
  loadedTiers ??= shippedFile(import.meta.url, "tiers.json", (text) => JSON.parse(text) as Tiers);
  return loadedTiers;
}

/**
 * Weighs what the rules gave by what careful readers gave statements like these: adds some labels, and says of each how
 * likely it is and how far it can be trusted (docs/decisions/0022). It speaks after the rules,
 * and stands above them.
 */
export const trained: Labeller = trainedWith(shippedWeights, shippedTiers);

/** The label as often as the rules gave it, each with its stretch. */
function weighed(ruled: readonly GivenLabel[], chance: number, { evidence }: Tiers[Label]): GivenLabel[] {
  const tier = evidence !== undefined && chance >= evidence.from ? "evidence" : "candidate";
  return ruled.map((one) => ({ ...one, by: "trained", tier, chance }));
}

/** The label for the whole statement where only the weights give it. */
function added(label: Label, chance: number, { stands }: Tiers[Label], mayStand: boolean): GivenLabel[] {
  const isSure = mayStand && stands !== undefined && chance >= stands.from;
  if (!isSure && chance < WORTH_ASKING) return [];
  return [{ label, by: "trained", cue: LIKE_LABELLED, tier: isSure ? "candidate" : "question", chance }];
}

/** The cue where no rule names one. */
const LIKE_LABELLED = "like statements that readers labelled so";
