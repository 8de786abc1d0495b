import picocolors from "picocolors";
import type { Appraisal } from "../../model/appraisal.js";
import type { Evidence, Finding } from "../../model/finding.js";
import { commitmentSummary, missingSentences } from "../commitment-words.js";
import { comparedWords } from "../compared-words.js";
import { oneLine } from "../printable.js";
import type { ReportFormat } from "../report-format.js";
import {
  bestEvidence,
  cautiousWords,
  counted,
  documentKind,
  documentTitle,
  effortWords,
  isToConfirm,
  kindCaution,
  notePages,
  pageWord,
  periodWords,
  sentenceCase,
  standingWords,
  standoutWords,
  strengthLine,
} from "../wording.js";
import { codePoints, shortened, wrap } from "../wrap.js";

/** Narrower than this, lines would be single words. */
const LEAST_WIDTH = 30;

/** A quote longer than this (code points) is cut: the summary is read in half a minute, the whole quote stands in the other reports. */
const QUOTE_LENGTH = 200;

/** A line of the report before it is wrapped: how far in, and what stands before the first line. */
interface Line {
  readonly text: string;
  readonly indent?: number;
  /** Stands before the text on the first line; the other lines are indented by as much. */
  readonly lead?: string;
  readonly paint?: (text: string) => string;
}

const BLANK: Line = { text: "" };

/** How the report is shown. */
export interface TerminalOptions {
  readonly colour: boolean;
  /** In code points; 80 when not given. */
  readonly width?: number;
}

/**
 * The appraisal as a summary for a terminal, read in half a minute. Colour only repeats what the words say, and nothing a
 * document holds can steer the terminal.
 */
export function terminalReport(appraisal: Appraisal, { colour, width = 80 }: TerminalOptions): string {
  const paint = picocolors.createColors(colour);
  const good = appraisal.findings.filter(({ kind }) => kind === "good");
  const warnings = appraisal.findings.filter(({ kind }) => kind === "warning");
  const head = (text: string): Line[] => [BLANK, { text, paint: paint.bold }];
  const columns = Math.max(LEAST_WIDTH, Math.floor(width));
  const column = nameColumn(appraisal.findings, columns);
  const sign = (finding: Finding) => signLines(finding, column, paint);

  const lines: Line[] = [
    ...documentLines(appraisal, paint),
    ...answerLines(appraisal),
    ...standoutLines(appraisal),
    ...readingNoteLines(appraisal, head, paint),
    ...comparedLines(appraisal, head),
    ...(good.length > 0 ? [...head("Signs of a good strategy"), ...good.flatMap(sign)] : []),
    ...(warnings.length > 0 ? [...head("Warning signs"), ...warnings.flatMap(sign)] : []),
    ...head("What is missing"),
    ...missingSentences(appraisal.commitmentCounts).map((text) => ({ text, indent: 2 })),
    ...fixLines(appraisal, head),
    ...head("What to do next"),
    ...nextSteps(appraisal).map((text) => ({ text, indent: 2 })),
    BLANK,
    ...appraisal.caveats.map((text) => ({ text: oneLine(text), paint: paint.dim })),
  ];
  return `${lines.flatMap((line) => render(line, columns)).join("\n")}\n`;
}

type Paint = ReturnType<typeof picocolors.createColors>;
type Head = (text: string) => Line[];

function documentLines({ document }: Appraisal, paint: Paint): Line[] {
  const facts = [
    sentenceCase(documentKind(document)),
    periodWords(document),
    counted(document.words, "word"),
    ...(document.pages === undefined ? [] : [counted(document.pages, pageWord(document))]),
  ];
  const title = oneLine(documentTitle(document));
  const file = oneLine(document.name);
  const caution = kindCaution(document);
  return [
    { text: title, paint: paint.bold },
    { text: [...(title === file ? [] : [file]), ...facts].join(" · ") },
    ...(caution === undefined ? [] : [{ text: caution, paint: paint.yellow }]),
  ];
}

/** Whose word the findings rest on beside the rules', where a person gave answers. */
function answerLines({ answers }: Appraisal): Line[] {
  if (!answers) return [];
  const { used, gone, file } = answers;
  const lost = gone.length > 0 ? `; ${counted(gone.length, "answer")} more about passages that are gone` : "";
  return [{ text: `${counted(used, "answer")} by a person (${oneLine(file)})${lost}` }];
}

/** Only serious doubts: the lesser ones stand in the other reports. */
function readingNoteLines({ readingNotes }: Appraisal, head: Head, paint: Paint): Line[] {
  const serious = readingNotes.filter(({ weight }) => weight === "serious");
  if (serious.length === 0) return [];
  return [
    ...head("Read with care"),
    ...serious.map((note): Line => {
      const pages = notePages(note);
      return { text: oneLine(note.text) + (pages ? ` (${pages})` : ""), indent: 2, lead: "! ", paint: paint.yellow };
    }),
  ];
}

function comparedLines(appraisal: Appraisal, head: Head): Line[] {
  const words = comparedWords(appraisal);
  return words.length === 0 ? [] : [...head("Held beside it"), ...words.map((text) => ({ text, indent: 2 }))];
}

/** One sign: its name in a column of its own, so that the strengths stand under each other. */
function signLines(finding: Finding, column: number, paint: Paint): Line[] {
  const { supporting, undermining } = bestEvidence(finding);
  const warned = finding.kind === "warning" && typeof finding.strength === "number" && finding.strength > 0;
  const hue = warned ? paint.yellow : finding.strength === "cannot-tell" ? paint.dim : paint.green;
  const title = oneLine(finding.title);
  const words = [strengthLine(finding), standingWords(finding), cautiousWords(finding)]
    .filter((part) => part !== undefined)
    .join(" · ");
  return [
    {
      text: column > 0 ? words : `${title}: ${words}`,
      lead: column > 0 ? title + " ".repeat(column - codePoints(title)) : "",
      indent: 2,
      paint: (text) => paint.bold(hue(text)),
    },
    { text: oneLine(finding.reason.text), indent: 4 },
    ...quoteLines("Shows it:   ", finding, supporting),
    ...quoteLines("Against it: ", finding, undermining),
  ];
}

/** Width of the column of names, the gap of two included; 0 where the screen is too narrow for columns. */
function nameColumn(findings: readonly Finding[], width: number): number {
  const longest = Math.max(0, ...findings.map(({ title }) => codePoints(oneLine(title))));
  return longest + 2 <= width / 2 ? longest + 2 : 0;
}

function quoteLines(bearing: string, finding: Finding, evidence: Evidence | undefined): Line[] {
  if (!evidence) return [];
  const quote = `“${shortened(oneLine(evidence.quote), QUOTE_LENGTH)}” (${oneLine(evidence.where)})`;
  return [{ text: quote, indent: 4, lead: isToConfirm(finding, evidence) ? "To confirm: " : bearing }];
}

function standoutLines(appraisal: Appraisal): Line[] {
  const { best, worst } = standoutWords(appraisal);
  return [
    ...(best === "" ? [] : [{ text: best, lead: "Strongest: " }]),
    ...(worst === "" ? [] : [{ text: worst, lead: "Weakest:   " }]),
  ];
}

function fixLines({ fixes, fixesChosen, findings }: Appraisal, head: Head): Line[] {
  if (fixes.length === 0) return [];
  const title = new Map(findings.map((finding) => [finding.sign, finding.title]));
  return [
    ...head("What to change first"),
    ...fixes.map(({ sign, text, effort }, at) => ({
      text: `${oneLine(title.get(sign) ?? sign)}, ${effortWords(effort)}: ${oneLine(text)}`,
      indent: 2,
      lead: `${at + 1}. `,
    })),
    { text: fixesChosen, indent: 2 },
  ];
}

function nextSteps({ findings, commitmentCounts }: Appraisal): string[] {
  const candidates = findings.filter(
    ({ standing, strength }) => standing === "candidate" && strength !== "cannot-tell",
  );
  const questions = findings.flatMap(({ indicators }) => indicators).filter(({ question }) => question !== undefined);
  return [
    ...(candidates.length > 0
      ? [`${counted(candidates.length, "finding")} for you to confirm: read the quotes and decide.`]
      : []),
    ...(questions.length > 0
      ? [`${counted(questions.length, "question")} only a person can answer: see the full report.`]
      : []),
    "For every quote at its place, write the web page: --format html; for a board: --format board; for a delivery team: --format team.",
    ...(commitmentCounts.distinct > 0
      ? [`${commitmentSummary(commitmentCounts)} List them: fingerpost commitments FILE.`]
      : []),
  ];
}

function render({ text, indent = 0, lead = "", paint = (plain) => plain }: Line, width: number): string[] {
  if (text === "") return [""];
  const margin = " ".repeat(indent);
  const hang = codePoints(lead);
  return wrap(text, width - indent - hang).map(
    (line, at) => margin + (at === 0 ? lead : " ".repeat(hang)) + paint(line),
  );
}

/** The summary in the terminal, as a report format. */
export const terminalFormat: ReportFormat = {
  name: "text",
  fileExtension: "txt",
  describe: "A summary to read in the terminal in half a minute.",
  render: terminalReport,
  amongOthers: (report, place, { width }) => (place === "first" ? report : `\n${"─".repeat(width)}\n\n${report}`),
};
