import type { DocumentKind } from "../model/appraisal.js";
import type { Finding, IndicatorFinding } from "../model/finding.js";
import type { Sign } from "../signs/sign.js";
import { shippedFile } from "../text/shipped-file.js";
import { strengthWords } from "./strength-words.js";

/** What was measured over published strategies of one size class; figures only, no document is named. */
interface SizeNorms {
  readonly documents: number;
  readonly kinds: readonly { readonly kind: DocumentKind; readonly documents: number }[];
  /** By indicator: the lower and the upper quartile of its figure, and over how many documents. */
  readonly indicators: Readonly<Record<string, readonly [lower: number, upper: number, documents: number]>>;
  /** By sign: how many documents have strength 0, 1, 2, 3 and "cannot tell". */
  readonly signs: Readonly<Record<string, readonly [number, number, number, number, number]>>;
}

type Norms = Readonly<Record<Size, SizeNorms>>;
type Size = "S" | "M" | "L";

/** Over fewer documents nothing is called usual. */
const FEWEST_DOCUMENTS = 8;

let read: Norms | undefined;

/** The figures of norms.json, which `npm run norms` makes; see docs/guides/what-is-usual.md. */
function norms(): Norms {
  read ??= shippedFile(import.meta.url, "norms.json", (text) => JSON.parse(text) as Norms);
  return read;
}

/**
 * Where an indicator's figure stands among published strategies of the same size class: in the lowest quarter, in the
 * highest, or between (rubric h: scores cluster, so a figure beside what is usual tells two documents apart). Undefined
 * where too few were measured, or where the quarters do not differ.
 */
export function usualFor(
  { id, measure }: Pick<IndicatorFinding, "id" | "measure">,
  size: Size,
): IndicatorFinding["usual"] {
  const known = norms()[size].indicators[id];
  if (!measure || !known) return undefined;
  const [lower, upper, documents] = known;
  if (documents < FEWEST_DOCUMENTS) return undefined;
  const where = measure.value < lower ? "below" : measure.value > upper ? "above" : "usual";
  return { where, documents };
}

const STRENGTHS = [0, 1, 2, 3, "cannot-tell"] as const;

/** How strong the sign is in published documents of the same size class; undefined where too few were measured. */
export function amongOthers({ id, kind }: Pick<Sign, "id" | "kind">, size: Size): Finding["amongOthers"] {
  const counts = norms()[size].signs[id];
  if (!counts || counts.reduce((sum, count) => sum + count, 0) < FEWEST_DOCUMENTS) return undefined;
  return STRENGTHS.map((strength, at) => ({
    strength,
    words: strengthWords(kind, strength),
    documents: counts[at] as number,
  }));
}

/** What the figures of a size class come from: how many documents, and of what kinds. */
export function normsOf(size: Size): Pick<SizeNorms, "documents" | "kinds"> {
  const { documents, kinds } = norms()[size];
  return { documents, kinds };
}
