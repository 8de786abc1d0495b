import { fatesOfPromises, type PromiseFate } from "../../compare/previous-promises.js";
import { areStrangers } from "../../compare/whose.js";
import { counted } from "../evidence.js";
import type { ComparedNote, ComparedResult, NotCompared } from "../sign.js";
import type { Given } from "./given.js";

/** So many promises, or fewer, are all set beside; of more, what stands here unchanged and is no headline is only counted. */
const ALL_SHOWN = 40;

/** What was found beside the previous strategy, and how it was chosen. */
interface BesidePrevious {
  readonly compared: readonly ComparedResult[];
  readonly comparedNotes: readonly ComparedNote[];
}

/** What this document says of the promises of the previous strategy, where that was given: all are looked for. */
export function besidePrevious({ document, headings, statements, commitments, others }: Given): BesidePrevious {
  const { previous } = others;
  if (!previous || previous.sha256 === document.sha256) return { compared: [], comparedNotes: [] };
  const own = {
    statements,
    headings,
    commitments,
    ...(document.organisation === undefined ? {} : { organisation: document.organisation }),
  };
  const all = fatesOfPromises(own, previous);
  const shown =
    all.length <= ALL_SHOWN ? all : all.filter((one) => one.promise.headline || wordingOf(one) !== "promised");
  const compared = shown.map((one) => ({
    document: previous,
    theirs: one.theirs,
    says: wordingOf(one),
    values: valuesOf(one),
    ...(one.ours === undefined ? {} : { ours: one.ours }),
    ...(one.fate === "not-found" ? { lookedFor: LOOKED_FOR } : {}),
    ...(one.nearest === undefined ? {} : { nearest: one.nearest }),
  }));
  const values = chosenOf(all, shown);
  const chosen = all.length === shown.length ? "all-shown" : "some-shown";
  const strangers: ComparedNote[] = areStrangers(document, previous)
    ? [
        {
          document: previous,
          says: "other-organisation",
          values: { theirs: previous.organisation ?? "", own: document.organisation ?? "" },
        },
      ]
    : [];
  return { compared, comparedNotes: [...strangers, { document: previous, says: chosen, values }] };
}

const LOOKED_FOR =
  "Looked for: its words anywhere in this document, and promises and reports that share its rare words.";

/** The previous strategy that was given, where it could not be held beside. */
export function notCompared({ document, others }: Given): NotCompared[] {
  const { previous } = others;
  if (previous?.sha256 === document.sha256 && previous) return [{ document: previous, says: "same-file" }];
  return previous?.commitments.length === 0 ? [{ document: previous, says: "no-promises" }] : [];
}

/** How many promises there are, and how many of which kind are set beside. */
function chosenOf(all: readonly PromiseFate[], shown: readonly PromiseFate[]): Record<string, string | number> {
  const headline = shown.filter(({ promise }) => promise.headline).length;
  const others = shown.length - headline;
  return {
    promises: counted(all.length, "promise"),
    headlines: headline === 0 ? "" : `${counted(headline, "headline promise")} and `,
    others: headline === 0 ? `the ${others}` : `the ${others} others`,
    left: all.length - shown.length,
  };
}

function wordingOf({ fate, redated, undated, figure, softened }: PromiseFate): string {
  if (fate !== "promised") return fate;
  const date = redated ? (redated.isLater ? "moved" : "earlier") : undated === undefined ? undefined : "undated";
  if (date !== undefined) return softened ? `${date}-and-softened` : date;
  return softened ? "softened" : figure ? "figure" : "promised";
}

function valuesOf({ redated, undated, figure }: PromiseFate): Record<string, string> {
  return {
    from: redated?.from ?? undated ?? "",
    to: redated?.to ?? "",
    figure: figure === undefined ? "" : ` Its figure was “${figure.from}” then and is “${figure.to}” now.`,
  };
}
