import { type AppraiseOptions, appraiseDocument } from "../../appraise/appraise.js";
import { labellersOf } from "../../appraise/labellers.js";
import { otherDocument, type Understanding, understandDocument } from "../../appraise/understand.js";
import type { OtherDocument } from "../../compare/other-document.js";
import type { Appraisal } from "../../model/appraisal.js";
import { VERSION } from "../../version.js";
import type { FileRead } from "../file-read.js";

/** Appraises a file that was read, as the library's `appraise` does a file's bytes. */
export function appraiseRead(
  { document, sha256 }: FileRead,
  options: Omit<AppraiseOptions, "sha256" | "fingerpost" | "labellers">,
): Appraisal {
  return appraiseDocument(document, { ...options, sha256, fingerpost: VERSION });
}

/** A file that was read as the signs see it, as the library's `understand` gives it. */
export function understandRead(
  { document }: FileRead,
  { answers, model }: Pick<AppraiseOptions, "answers" | "model">,
): Understanding {
  return understandDocument(
    document,
    labellersOf({ ...(model && { model }), ...(answers && { answers: answers.given }) }),
  );
}

/**
 * A file that was read, to hold others beside, as the library's `forComparison` gives it.
 *
 * @param name the file's, for people
 */
export function otherRead({ document, sha256 }: FileRead, name: string): OtherDocument {
  return otherDocument(document, { name, sha256 });
}
