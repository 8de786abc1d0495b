import { fatesOfPromises, type PromiseFate } from "../../compare/previous-promises.js";
import type { ComparedResult, NotCompared } from "../sign.js";
import type { Given } from "./given.js";

/** What this document says of each promise of the previous strategy, where that was given. */
export function besidePrevious({ document, statements, commitments, others }: Given): ComparedResult[] {
  const { previous } = others;
  if (!previous || previous.sha256 === document.sha256) return [];
  const own = {
    statements,
    commitments,
    ...(document.organisation === undefined ? {} : { organisation: document.organisation }),
  };
  return fatesOfPromises(own, previous).map((one) => ({
    document: previous,
    theirs: one.theirs,
    says: wordingOf(one),
    ...(one.moved === undefined ? {} : { values: one.moved }),
    ...(one.ours === undefined ? {} : { ours: one.ours }),
  }));
}

/** The previous strategy that was given, where it could not be held beside. */
export function notCompared({ document, others }: Given): NotCompared[] {
  const { previous } = others;
  if (previous?.sha256 === document.sha256 && previous) return [{ document: previous, says: "same-file" }];
  return previous?.commitments.length === 0 ? [{ document: previous, says: "no-promises" }] : [];
}

function wordingOf({ fate, moved, softened }: PromiseFate): string {
  if (fate !== "promised") return fate;
  if (moved) return softened ? "moved-and-softened" : "moved";
  return softened ? "softened" : "promised";
}
