// Writes docs/signs/: a page for each sign, from its guidance.md and its examples.yaml, and a list of them. The examples are
// appraised, so that a page shows what the built package really says. Run it with npm run signs, which builds first.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

const GENERATED = "<!-- Made by npm run signs. Change src/signs/ instead. -->";
const root = new URL("../", import.meta.url);
const pages = new URL("docs/signs/", root);
const { appraise } = await import(new URL("dist/index.js", root));
const { unfilled } = await import(new URL("dist/signs/guidance.js", root));
const { catalogue } = await import(new URL("dist/signs/catalogue.js", root));
const { strengthWords } = await import(new URL("dist/appraise/strength-words.js", root));
const signs = catalogue();

mkdirSync(pages, { recursive: true });
for (const old of readdirSync(pages)) if (old.endsWith(".md")) rmSync(new URL(old, pages));
for (const one of signs) writeFileSync(new URL(`${one.sign.id}.md`, pages), await page(one));
writeFileSync(new URL("README.md", pages), list());
console.log(`docs/signs: ${signs.length} pages`);

function list() {
  const rows = signs.map(
    ({ sign, guidance }) => `| [${guidance.title}](${sign.id}.md) | ${kindOf(sign)} | ${cell(guidance.meaning)} |`,
  );
  return `${GENERATED}\n\n# Signs\n\n| Sign | Kind | Meaning |\n|---|---|---|\n${rows.join("\n")}\n`;
}

async function page({ sign, guidance }) {
  const source = `../../src/signs/${sign.id}/`;
  const examples = await examplesOf(sign.id);
  return `${[
    GENERATED,
    `# ${guidance.title}`,
    `${kindOf(sign)}, \`${sign.id}\`. ${guidance.meaning}`,
    ...part("Why it matters", guidance.whyItMatters),
    "## What is looked for",
    [
      "| Indicator | What | Where it is seen | Asks a person |",
      "|---|---|---|---|",
      ...sign.indicators.map((id) => indicator(id, sign, guidance)),
    ].join("\n"),
    "## Scale",
    guidance.scale.map((words, strength) => `- ${strengthWords(sign.kind, strength)}: ${words}`).join("\n"),
    "## What a finding can say",
    [...guidance.reasons].map(([id, words]) => `- \`${id}\`: ${unfilled(words)}`).join("\n"),
    "## What the author is offered",
    [...guidance.fixes].map(([id, { text, effort }]) => `- \`${id}\` (${effort}): ${unfilled(text)}`).join("\n"),
    ...part("A question for the board", guidance.question),
    ...part("If the answer is thin", guidance.followUp),
    ...part("What the document cannot answer", guidance.askPeople),
    ...(examples.length === 0 ? [] : ["## Examples", ...examples]),
    `Made from [guidance.md](${source}guidance.md)${examples.length === 0 ? "" : ` and [examples.yaml](${source}examples.yaml)`}. Its words are in [lexicon.yaml](${source}lexicon.yaml), each with a reason and a source. How far to trust it: [bench](../../bench/README.md).`,
  ].join("\n\n")}\n`;
}

/** Each example with the finding that the package gives it. */
async function examplesOf(id) {
  const file = new URL(`src/signs/${id}/examples.yaml`, root);
  if (!existsSync(file)) return [];
  const shown = [];
  for (const { name, text } of parse(readFileSync(file, "utf8"))) {
    const { findings } = await appraise(new TextEncoder().encode(text), { name: "example.md" });
    const { strengthWords, reason, evidence } = findings.find(({ sign }) => sign === id);
    const quotes = evidence.map(({ bearing, quote }) => `- ${bearing === "for" ? "For" : "Against"}: “${quote}”`);
    shown.push(
      `### ${capital(name)}`,
      text
        .trimEnd()
        .split("\n")
        .map((line) => `    ${line}`.trimEnd())
        .join("\n"),
      `**${capital(strengthWords)}.** ${reason.text}`,
      ...(quotes.length === 0 ? [] : [quotes.join("\n")]),
    );
  }
  return shown;
}

function indicator(id, sign, guidance) {
  const { title, kind = sign.kind, question = "" } = guidance.indicators.get(id);
  return `| ${id} | ${cell(title)} | ${kind === "good" ? "good" : "a warning"} | ${cell(unfilled(question))} |`;
}

function part(heading, words) {
  return words === "" ? [] : [`## ${heading}`, unfilled(words)];
}

function cell(words) {
  return words.replaceAll("\n", " ").replaceAll("|", "\\|");
}

function kindOf({ kind }) {
  return kind === "good" ? "A sign of a good strategy" : "A warning";
}

function capital(words) {
  return words[0].toUpperCase() + words.slice(1);
}
