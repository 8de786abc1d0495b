import type { YAMLMap } from "yaml";
import type { Strength } from "../../model/finding.js";
import { LABELS, SLOTS } from "../../model/label.js";
import { yaml } from "../../text/yaml.js";
import { type Answer, isAboutLabel, isAboutPassage, type LabelAnswer, SAYINGS } from "./answer.js";

/** A file of answers that is not as it should be: one sentence with file and line. */
export class AnswersError extends Error {
  override readonly name = "AnswersError";
}

/** The version of the form that the file's first key names. */
const FORM = 1;
const KEY = "fingerpost-answers";
const STRENGTHS: readonly Strength[] = [0, 1, 2, 3, "cannot-tell"];
const TEXTS = ["quote", "heading", "before", "after"] as const;

/**
 * Reads a file of answers, strictly: what is not known, or missing, or of another form is refused.
 *
 * @param text the file's text
 * @param fileName for error messages
 * @throws AnswersError naming file and line
 */
export function parseAnswers(text: string, fileName: string): Answer[] {
  const { isMap, isScalar, isSeq, LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const fail = (at: number | undefined, problem: string): never => {
    throw new AnswersError(`${fileName}:${lines.linePos(at ?? 0).line}: ${problem}`);
  };
  const file = parseDocument(text, { lineCounter: lines });
  const broken = file.errors[0];
  if (broken) return fail(broken.pos[0], broken.message.split("\n")[0] ?? "this is not YAML");
  const startOf = (node: unknown) => (node as { range?: readonly number[] | null } | null)?.range?.[0];
  const fields = (node: unknown, names: readonly string[], what: string): YAMLMap => {
    if (!isMap(node)) return fail(startOf(node), `${what} has ${names.join(", ")}`);
    for (const { key } of node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      if (!names.includes(name)) fail(startOf(key), `“${name}” is not known here; ${what} has ${names.join(", ")}`);
    }
    return node;
  };
  const word = (map: YAMLMap, name: string): string => {
    const node = map.get(name, true);
    return isScalar(node) && typeof node.value === "string"
      ? node.value
      : fail(startOf(node ?? map), `“${name}” is missing or is not a text`);
  };
  const oneOf = <Name extends string>(map: YAMLMap, name: string, names: readonly Name[]): Name => {
    const said = word(map, name);
    return (
      names.find((one) => one === said) ??
      fail(startOf(map.get(name, true)), `“${said}” is no ${name}; it is one of ${names.join(", ")}`)
    );
  };
  const whole = fields(file.contents, [KEY, "answers"], "a file of answers");
  if (whole.get(KEY) !== FORM) fail(startOf(whole), `“${KEY}: ${FORM}” is missing, or this form is a later one`);
  const listed = whole.get("answers", true);
  if (!isSeq(listed)) return fail(startOf(listed ?? whole), "“answers” is a list");
  const passage = (map: YAMLMap) => {
    const [quote, heading, before, after] = TEXTS.map((name) => word(map, name)) as [string, string, string, string];
    if (quote === "") fail(startOf(map), "“quote” is empty");
    return { quote, heading, before, after };
  };
  const corrections = (map: YAMLMap): Pick<LabelAnswer, "words" | "slots"> => {
    const slots = map.get("slots", true);
    const given = slots === undefined ? undefined : fields(slots, SLOTS, "“slots”");
    const named = given && SLOTS.filter((name) => given.has(name)).map((name) => [name, word(given, name)]);
    return {
      ...(map.has("words") ? { words: word(map, "words") } : {}),
      ...(named ? { slots: Object.fromEntries(named) } : {}),
    };
  };
  return listed.items.map((node): Answer => {
    if (isMap(node) && node.has("sign")) {
      const map = fields(node, ["sign", "strength", "reason", "says"], "an answer about a finding");
      const strength = STRENGTHS.find((one) => one === map.get("strength"));
      if (strength === undefined) return fail(startOf(map), `“strength” is one of ${STRENGTHS.join(", ")}`);
      const [sign, reason] = [word(map, "sign"), word(map, "reason")];
      return { sign, strength, reason, says: oneOf(map, "says", ["yes", "no"]) };
    }
    if (isMap(node) && node.has("shows")) {
      const map = fields(node, ["shows", "says", ...TEXTS], "an answer about evidence");
      return { shows: word(map, "shows"), says: oneOf(map, "says", ["yes", "no"]), ...passage(map) };
    }
    const map = fields(node, ["label", "says", "words", "slots", ...TEXTS], "an answer");
    const label = oneOf(map, "label", LABELS);
    const says = oneOf(map, "says", SAYINGS);
    if (says === "misread" && label !== "COMMITMENT") fail(startOf(map), "only a COMMITMENT can be misread");
    if (map.has("slots") && label !== "COMMITMENT") fail(startOf(map), "only a COMMITMENT has slots");
    return { label, says, ...corrections(map), ...passage(map) };
  });
}

/**
 * The text of a file of answers. The same answers give the same text: no date and no name of a person is in it.
 *
 * @param about the strategy's file name, for people
 */
export function writtenAnswers(answers: readonly Answer[], about: string): string {
  const { stringify } = yaml();
  const listed = answers.map(inOrder);
  // Quoted where an older YAML would take "yes" and "no" for something else.
  const body = stringify({ [KEY]: FORM, answers: listed }, { lineWidth: 0, compat: "yaml-1.1" });
  const name = about.replace(/\p{C}/gu, " ");
  return `# What a person answered about ${name}; written by fingerpost review, one entry an answer, oldest first.\n${body}`;
}

/** An answer with its keys in the order in which people read them: what is said first, then where. */
function inOrder(answer: Answer): object {
  if (!isAboutPassage(answer)) {
    const { sign, strength, reason, says } = answer;
    return { sign, strength, reason, says };
  }
  const { quote, heading, before, after } = answer;
  if (!isAboutLabel(answer)) return { shows: answer.shows, says: answer.says, quote, heading, before, after };
  const { label, says, words, slots } = answer;
  return {
    label,
    says,
    ...(words === undefined ? {} : { words }),
    ...(slots === undefined ? {} : { slots }),
    quote,
    heading,
    before,
    after,
  };
}
