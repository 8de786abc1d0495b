// verifyAppraisal(appraisal: unknown, bytes: Uint8Array, versions: KnownVersions): Promise<Verification>
// The appraisal is JSON.parse's result; the bytes are those of the file it claims to be about. It never throws for a false
// or damaged appraisal: whatever is wrong with it is in `failed`. An empty `failed` means that it holds.
import { createHash } from "node:crypto";
import { type Format, type StrategyDocument, UnreadableFile } from "../../model/document.js";
import type { PdfPlace } from "../../model/place.js";
import { BETWEEN_CELLS } from "../../model/statement.js";
import { type OcrOriginal, ocrOriginal } from "./ocr-original.js";
import { officeOriginal } from "./office-original.js";
import type { Original } from "./original.js";
import { pdfOriginal } from "./pdf-original.js";
import { leadsTo, placeInWords, type Quoted, quotesOf } from "./quotes.js";
import { isQuoteOf } from "./same-text.js";
import { decodings, sourceOriginal } from "./source-original.js";

/** The versions of this program; an appraisal made by others is reported, and its quotes are checked all the same. */
export interface KnownVersions {
  readonly fingerpost: string;
  readonly rubric: string;
  readonly schema: string;
}

/** One thing that does not hold. */
interface VerificationFailure {
  /** What it is about: a path in the appraisal, such as "commitments[12].when". */
  readonly what: string;
  /** Where in the file: "page 4"; "the whole file" where it is not about a place. */
  readonly where: string;
  readonly expected: string;
  readonly found: string;
}

/** What a check came to. */
export interface Verification {
  /** How many quotes were read again. */
  readonly checked: number;
  /** Empty when everything holds. */
  readonly failed: readonly VerificationFailure[];
  /** Plain sentences: differing versions, checks that could not be made in full. */
  readonly notes: readonly string[];
}

const WHOLE_FILE = "the whole file";

/**
 * Checks an appraisal against the file it was made from: that it is about these very bytes, and that every quote stands at
 * its place, word for word.
 *
 * @param appraisal what JSON.parse gave
 * @param bytes the file
 * @param versions those of this program
 * @param readAgain reads the file again, for passages that OCR read: asked for those only
 */
export async function verifyAppraisal(
  appraisal: unknown,
  bytes: Uint8Array,
  versions: KnownVersions,
  readAgain?: () => Promise<StrategyDocument>,
): Promise<Verification> {
  const { document, versions: stated } = (appraisal ?? {}) as { document?: unknown; versions?: unknown };
  const { sha256, format } = (document ?? {}) as { sha256?: unknown; format?: unknown };
  const failed: VerificationFailure[] = [];
  const notes: string[] = [];
  const fail = (what: string, expected: string, found: string, where = WHOLE_FILE) => {
    failed.push({ what, where, expected, found });
  };

  const hash = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== hash) fail("document.sha256", String(sha256), hash);
  compareVersions(stated, versions, fail, notes);
  for (const list of ["findings", "commitments"]) {
    if (!Array.isArray((appraisal as Record<string, unknown> | null)?.[list])) fail(list, "a list", "none");
  }
  const { quotes, malformed } = quotesOf(appraisal);
  if (quotes.length === 0) notes.push("The appraisal quotes nothing, so there was nothing to read again.");
  for (const { what, why } of malformed) fail(what, "a quote with its place", why);

  const check = (original: Original) => quotes.flatMap((quoted) => checkQuote(quoted, original));
  const kind = kindOf(bytes);
  let unchecked = 0;
  if (kind === "pdf") {
    const byOcr = quotes.filter(({ spans }) => spans.some(({ place }) => place.kind === "pdf" && place.byOcr));
    const ocr = byOcr.length === 0 ? undefined : await pagesReadAgain(readAgain);
    unchecked = byOcr.filter(
      ({ spans }) => !spans.every(({ place }) => place.kind === "pdf" && isCheckable(place, ocr)),
    ).length;
    notes.push(...ocrNotes(byOcr.length - unchecked, unchecked));
    const original = await pdfOriginal(bytes, ocr);
    if (original) failed.push(...check(original));
    else fail("document.format", "a PDF that can be opened", "a damaged or locked one");
    notes.push(...(original?.notes() ?? []));
    original?.close();
  } else if (kind === "office") {
    failed.push(...check(officeOriginal(bytes)));
  } else {
    const attempts = decodings(bytes).map((text) => check(sourceOriginal(text, format as Format)));
    failed.push(...attempts.reduce((best, each) => (each.length < best.length ? each : best)));
  }
  return { checked: quotes.length - unchecked, failed, notes };
}

/** Pages that are pictures, as OCR reads them now; undefined where it cannot. */
async function pagesReadAgain(readAgain?: () => Promise<StrategyDocument>): Promise<OcrOriginal | undefined> {
  const document = await readAgain?.().catch((error: unknown) => {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  });
  return document && ocrOriginal(document);
}

function isCheckable({ byOcr, page }: PdfPlace, ocr: OcrOriginal | undefined): boolean {
  return !byOcr || ocr?.has(page) === true;
}

/** How passages that OCR read were checked, and how many were not. */
function ocrNotes(again: number, unchecked: number): string[] {
  return [
    ...(again > 0
      ? [
          `${again} of the quotes are from pictures of pages: they were checked by having OCR read them again, and no other program confirms them.`,
        ]
      : []),
    ...(unchecked > 0
      ? [
          `${unchecked} of the quotes are from pictures of pages and were not checked, because OCR cannot read them here: compare them with the pages by eye.`,
        ]
      : []),
  ];
}

function compareVersions(
  stated: unknown,
  known: KnownVersions,
  fail: (what: string, expected: string, found: string) => void,
  notes: string[],
): void {
  const { fingerpost, rubric, schema } = (stated ?? {}) as Record<string, unknown>;
  const compare = (name: keyof KnownVersions, value: unknown, says: string) => {
    if (typeof value !== "string") fail(`versions.${name}`, "a version", String(value));
    else if (value !== known[name]) notes.push(`The appraisal was made ${says} ${value}; this is ${known[name]}.`);
  };
  compare("fingerpost", fingerpost, "by Fingerpost");
  compare("rubric", rubric, "with rubric");
  compare("schema", schema, "in the form of schema");
}

function checkQuote({ what, quote, spans, where }: Quoted, original: Original): VerificationFailure[] {
  const failures: VerificationFailure[] = [];
  const [first] = spans;
  const joined = spans.map(({ text }) => text);
  if (first && !isQuoteOf(quote, joined))
    failures.push({ what, where: placeInWords(first.place), expected: quote, found: joined.join(BETWEEN_CELLS) });
  if (first && where !== undefined && !leadsTo(where, first.place))
    failures.push({
      what: `${what}.where`,
      where: placeInWords(first.place),
      expected: where,
      found: placeInWords(first.place),
    });
  for (const span of spans) {
    const found = original.differs(span);
    if (found !== undefined) failures.push({ what, where: placeInWords(span.place), expected: span.text, found });
  }
  return failures;
}

/** What a file is, by its first bytes; anything else is text. */
function kindOf(bytes: Uint8Array): "pdf" | "office" | "text" {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.startsWith("PK\u0003\u0004")) return "office";
  return head.includes("%PDF-") && !/^\s*[#<\w]/.test(head) ? "pdf" : "text";
}
