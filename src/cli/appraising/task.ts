import type { AppraiseOptions } from "../../appraise/appraise.js";
import type { OtherDocuments } from "../../compare/other-document.js";
import type { Appraisal } from "../../model/appraisal.js";
import type { PackedRead } from "../file-read.js";

/** What is known of a file beside its reading; documents beside it are held before. */
export type Known = Omit<AppraiseOptions, "sha256" | "fingerpost" | "labellers" | "others">;

/** As what a document is held beside those that are appraised. */
export type HeldAs = keyof OtherDocuments;

/** What the process that appraises is asked. */
export type Task =
  | { readonly hold: PackedRead; readonly as: HeldAs; readonly name: string }
  | { readonly appraise: PackedRead; readonly known: Known };

/** What it answers, one answer a task; `failed` is a fault of ours. */
export type Done = { readonly held: true } | { readonly appraisal: Appraisal } | { readonly failed: string };
