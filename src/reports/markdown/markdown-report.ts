import type { Appraisal } from "../../model/appraisal.js";
import type { Comparison, Evidence, Finding, IndicatorFinding } from "../../model/finding.js";
import { commitmentSummary, distinctCommitments, missingSentences, type Numbered } from "../commitment-words.js";
import type { ReportFormat } from "../report-format.js";
import {
  cautiousWords,
  counted,
  dateWords,
  documentKind,
  documentTitle,
  dueWords,
  effortWords,
  kindCaution,
  notePages,
  pageWord,
  periodWords,
  sentenceCase,
  standingWords,
  standoutWords,
  stateWords,
  strengthLine,
  usualWords,
  versionLines,
} from "../wording.js";
import { escaped } from "./escape.js";

/** The whole appraisal as Markdown: the first screen, each finding with its passages, the commitments, how it was read. */
export function markdownReport(appraisal: Appraisal): string {
  const { findings, document, caveats, versions } = appraisal;
  const lines = [
    `# ${escaped(documentTitle(document))}`,
    judged(appraisal),
    escaped(kindCaution(document) ?? ""),
    ...atAGlance(appraisal),
    ...findings.flatMap(findingPart),
    "## Promises",
    escaped(commitmentSummary(appraisal.commitmentCounts)),
    commitmentTable(distinctCommitments(appraisal.commitments)),
    "## How far to trust it",
    list([...caveats, ...versionLines(versions)]),
  ];
  return `${lines.filter((line) => line !== "").join("\n\n")}\n`;
}

function judged({ document }: Appraisal): string {
  const facts = [
    ...(document.organisation === undefined ? [] : [document.organisation]),
    sentenceCase(documentKind(document)),
    periodWords(document),
    ...(document.published === undefined ? [] : [`published ${dateWords(document.published.value)}`]),
    counted(document.words, "word"),
    ...(document.pages === undefined ? [] : [counted(document.pages, pageWord(document))]),
  ];
  return escaped(facts.join(" · "));
}

function atAGlance(appraisal: Appraisal): string[] {
  const { findings, fixes, fixesChosen, commitmentCounts, readingNotes } = appraisal;
  const { best, worst } = standoutWords(appraisal);
  const titles = new Map(findings.map(({ sign, title }) => [sign, title]));
  const serious = readingNotes.filter(({ weight }) => weight === "serious");
  return [
    "## At a glance",
    ...(best === "" ? [] : [`**Strongest:** ${escaped(best)}`]),
    ...(worst === "" ? [] : [`**Weakest:** ${escaped(worst)}`]),
    ...(serious.length === 0 ? [] : ["**Read with care**", list(serious.map(note))]),
    table(
      ["Sign", "Kind", "Strength", "Standing"],
      findings.map((finding) => [
        finding.title,
        finding.kind === "good" ? "good sign" : "warning",
        strengthLine(finding),
        standingWords(finding) ?? "",
      ]),
    ),
    "**What is missing**",
    list(missingSentences(commitmentCounts)),
    ...(fixes.length === 0
      ? []
      : [
          "**What to change first**",
          fixes
            .map(({ sign, text, effort }, at) => {
              const what = `${titles.get(sign) ?? sign}, ${effortWords(effort)}: ${text}`;
              return `${at + 1}. ${escaped(what)}`;
            })
            .join("\n"),
          escaped(fixesChosen),
        ]),
  ];
}

function note({ text, ...rest }: Appraisal["readingNotes"][number]): string {
  const pages = notePages({ text, ...rest });
  return pages === undefined ? text : `${text} (${pages})`;
}

function findingPart(finding: Finding): string[] {
  const { evidence, searched, nearestMisses, question, followUp, fix, askPeople } = finding;
  const standing = standingWords(finding);
  const cautious = cautiousWords(finding);
  const passages = (heading: string, some: readonly Evidence[]) =>
    some.length === 0 ? [] : [`**${heading}**`, some.map(passage).join("\n")];
  return [
    `## ${escaped(finding.title)}: ${escaped(finding.strengthWords)}`,
    escaped(finding.meaning),
    escaped(
      [
        finding.reason.text,
        ...(standing === undefined ? [] : [`${sentenceCase(standing)}.`]),
        ...(cautious === undefined ? [] : [`${sentenceCase(cautious)}.`]),
        ...finding.confidenceReasons,
      ].join(" "),
    ),
    ...passages(
      `For the ${finding.kind === "good" ? "sign" : "warning"}`,
      evidence.filter(({ bearing }) => bearing === "for"),
    ),
    ...passages(
      `Against the ${finding.kind === "good" ? "sign" : "warning"}`,
      evidence.filter(({ bearing }) => bearing === "against"),
    ),
    table(["Indicator", "State", "What the document shows"], finding.indicators.map(indicatorRow)),
    ...(searched.length === 0
      ? []
      : [
          "**What was looked for**",
          list(
            searched.map(
              ({ lookedFor, words, statements }) =>
                `${sentenceCase(lookedFor)}: ${counted(words, "word")} in ${counted(statements, "statement")} read.`,
            ),
          ),
        ]),
    ...finding.comparisons.flatMap(comparison),
    ...passages("What came close, and why it did not count", nearestMisses),
    list([
      `Question for the board: ${question}${followUp === undefined ? "" : ` ${followUp}`}`,
      ...(fix === undefined ? [] : [`Smallest fix: ${fix}`]),
      ...(askPeople === "" ? [] : [`Ask people: ${askPeople}`]),
    ]),
  ];
}

function comparison({ title, name, says: why, note, passages }: Comparison): string[] {
  const other = title ?? name;
  if (why !== undefined) return [`**Beside ${escaped(other)}:** ${escaped(why)}`];
  return [
    `**Beside ${escaped(other)}**${note === undefined ? "" : `: ${escaped(note)}`}`,
    table(
      [`In ${other}`, "Here", "Passage here"],
      passages.map(({ theirs, says, ours, lookedFor, nearest }) => [
        `“${theirs.quote}” (${theirs.where})`,
        says,
        ours
          ? `“${ours.quote}” (${ours.where})`
          : [
              "none found.",
              ...(lookedFor === undefined ? [] : [lookedFor]),
              ...(nearest === undefined ? [] : [`Came nearest: “${nearest.quote}” (${nearest.where})`]),
            ].join(" "),
      ]),
    ),
  ];
}

function passage({ quote, where, note: why }: Evidence): string {
  return `- “${escaped(quote)}” (${escaped(where)})${why === undefined ? "" : `: ${escaped(why)}`}`;
}

function indicatorRow(indicator: IndicatorFinding): string[] {
  const { id, title, says, question } = indicator;
  const usual = usualWords(indicator);
  const said = usual === undefined ? says : `${says} (${usual})`;
  return [
    `${title} (${id})`,
    stateWords(indicator),
    question === undefined ? said : `${said} Question for you: ${question}`,
  ];
}

function commitmentTable(numbered: readonly Numbered[]): string {
  const words = (slot: { readonly quote: string } | null) => slot?.quote ?? "not stated";
  return table(
    ["", "Promise", "Where", "When", "Who", "Measure"],
    numbered.map(({ commitment: { quote, where, when, who, measure }, number }) => [
      String(number),
      quote,
      where,
      when ? [when.quote, ...(dueWords(when) === undefined ? [] : [`(${dueWords(when)})`])].join(" ") : "not stated",
      words(who),
      words(measure.target ?? measure.indicator),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [row(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(row)].join("\n");
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${escaped(sentence)}`).join("\n");
}

/** Markdown, as a report format. */
export const markdownFormat: ReportFormat = {
  name: "markdown",
  fileExtension: "appraisal.md",
  describe: "Every finding with its quotes as Markdown, to paste into a wiki or a board paper.",
  render: markdownReport,
  amongOthers: (report, place) => (place === "first" ? report : `\n---\n\n${report}`),
};
