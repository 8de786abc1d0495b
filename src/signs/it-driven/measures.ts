import { groupsIn } from "../../extract/people/groups.js";
import { namesBasics } from "../../extract/technology/basics.js";
import { mentionsTechnology } from "../../extract/technology/technology.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { contentWords } from "../../text/words.js";
import { evidence } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { givesMeasure } from "./plainly.js";

/** Share of targets about systems from which they are a warning, among at least so many (rubric 7, scale). */
const MOST = 0.7;
const FEWEST = 4;

/** The targets of a document, by what they measure. */
export interface Targets {
  readonly systems: readonly LabelledStatement[];
  readonly others: readonly LabelledStatement[];
}

/** Sorts the targets: systems (uptime, migrations, devices issued), or people and services. A sentence with several counts several times. */
export function targetsOf({ statements }: Pick<Extracts, "statements">, lexicon: Lexicon): Targets {
  const targets = statements
    .filter(({ labels, voice, text }) => voice === "own" && (labels.has("TARGET") || reportsFigures(text)))
    .flatMap((statement) => measuresIn(statement.text).map((measure) => ({ statement, measure })))
    // Summaries repeat the body: each measure counts once (rubric 0).
    .filter(({ measure }, at, all) => all.findIndex((one) => key(one.measure) === key(measure)) === at);
  const of = (systems: boolean) =>
    targets.filter(({ measure }) => measuresSystems(measure, lexicon) === systems).map(({ statement }) => statement);
  return { systems: of(true), others: of(false) };
}

function key(measure: string): string {
  return contentWords(measure).join(" ");
}

/** "We will report uptime (99.99%), patches applied (98%) and …": figures that will be watched. */
function reportsFigures(text: string): boolean {
  return (
    /\b(?:will|shall) (?:report|publish|track|measure|watch|monitor)\b/i.test(text) && figured(text).length >= SEVERAL
  );
}

/** The measures of one statement: several where three and more members of a list have a figure each. */
function measuresIn(text: string): readonly string[] {
  const members = figured(text);
  return members.length >= SEVERAL ? members : [text];
}

const SEVERAL = 3;

function figured(text: string): string[] {
  return text.split(/[,;]\s(?:and\s|by\s)?|\sand\s/u).filter((member) => FIGURE.test(member));
}

/** A figure that is no year. */
const FIGURE = /(?<![\d.])(?!(?:19|20)\d\d\b)\d[\d.,]*/u;

/** What people would notice decides first: "minutes to log in" is about nurses, "devices issued to nurses" is not. */
function measuresSystems(text: string, lexicon: Lexicon): boolean {
  if (lexicon.test("human-measure", text)) return false;
  if (lexicon.test("system-measure", text)) return true;
  return groupsIn(text).length === 0 && (mentionsTechnology(text) || namesBasics(text));
}

/** ITD-4: targets that measure systems, among all targets. */
export function systemMeasures({ systems, others }: Targets): IndicatorResult {
  const all = systems.length + others.length;
  const values = { systemTargets: systems.length, targets: all };
  const quotes = [
    ...systems.filter(givesMeasure).map((statement) => evidence(statement, "for", "ITD-4")),
    ...others.filter(givesMeasure).map((statement) => evidence(statement, "against", "ITD-4")),
  ];
  if (all < FEWEST) return { id: "ITD-4", state: "unknown", values, evidence: quotes };
  return {
    id: "ITD-4",
    state: systems.length > all * MOST ? "met" : "not-met",
    values,
    measure: { value: systems.length / all, unit: "share", of: all },
    evidence: quotes,
  };
}
