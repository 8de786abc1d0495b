import type { Effort, SignKind } from "../model/finding.js";
import { LABELS, type Label } from "../model/label.js";
import type { Values } from "./sign.js";

/** The words of one sign, read from its guidance.md. */
export interface Guidance {
  readonly title: string;
  /** The sign in one sentence. */
  readonly meaning: string;
  readonly whyItMatters: string;
  /** What strength 0, 1, 2 and 3 mean, in plain words. */
  readonly scale: readonly [string, string, string, string];
  readonly reasons: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, IndicatorWording>;
  readonly question: string;
  readonly followUp: string;
  readonly fixes: ReadonlyMap<string, Fix>;
  /** What is said beside a passage of another document; empty for a sign that looks at none. */
  readonly compared: ReadonlyMap<string, string>;
  readonly askPeople: string;
}

/** A fix and how much work it is for the author. */
export interface Fix {
  readonly text: string;
  readonly effort: Effort;
}

/** The words of one indicator: its title, what it says in each state, and the question it puts when a person must judge. */
export interface IndicatorWording {
  readonly title: string;
  readonly says: ReadonlyMap<string, string>;
  readonly question?: string;
  /** Whether it is good or a warning where it is seen, where that is not what its sign is. */
  readonly kind?: SignKind;
  /** What `review` asks of a passage that is quoted for it. */
  readonly passage?: string;
  /** The label it goes by: a passage with this label shows it, so that a person is asked about the label. */
  readonly label?: Label;
}

/** A guidance.md that lacks something or cannot be understood. Names file and line. */
export class GuidanceError extends Error {
  override readonly name = "GuidanceError";
}

/**
 * Reads a guidance.md: one `#` title with the meaning under it, then the `##` parts "Why it matters", "Scale", "Reasons",
 * "Indicators", "Question", "Follow-up", "Fixes", "Ask people", and "Compared" where the sign looks at other documents. In "Reasons" and "Compared" each `###` is an identifier, in "Fixes" an
 * identifier and the work it is ("### add-date: a line"); in "Indicators" each `###` is an identifier and a title, with list
 * items "state: words", one "question: words", and for what people are asked of a passage quoted for it "passage: words" or
 * "label: LABEL", and "kind: good" or "kind: warning" where it differs from its sign's.
 *
 * @throws GuidanceError naming file and line
 */
export function parseGuidance(markdown: string, fileName: string): Guidance {
  const parts = partsOf(markdown, fileName);
  const part = (name: string): Part => {
    const found = parts.find(({ heading, level }) => level === 2 && heading === name);
    if (!found) throw new GuidanceError(`${fileName}: “## ${name}” is missing.`);
    return found;
  };
  const title = parts.find(({ level }) => level === 1);
  if (!title) throw new GuidanceError(`${fileName}: the first line must be “# ” and the sign's title.`);
  const under = (name: string) => {
    const start = parts.indexOf(part(name)) + 1;
    const end = parts.findIndex(({ level }, at) => at >= start && level <= 2);
    return parts.slice(start, end < 0 ? undefined : end);
  };
  return {
    title: title.heading,
    meaning: title.body,
    whyItMatters: part("Why it matters").body,
    scale: scaleOf(part("Scale"), fileName),
    reasons: new Map(under("Reasons").map(({ heading, body }) => [heading, body])),
    indicators: new Map(under("Indicators").map((one) => indicatorOf(one, fileName))),
    question: part("Question").body,
    followUp: part("Follow-up").body,
    fixes: new Map(under("Fixes").map((one) => fixOf(one, fileName))),
    compared: parts.some(isCompared)
      ? new Map(under("Compared").map(({ heading, body }) => [heading, body]))
      : new Map(),
    askPeople: part("Ask people").body,
  };
}

const isCompared = ({ heading, level }: Part) => level === 2 && heading === "Compared";

interface Part {
  readonly level: number;
  readonly heading: string;
  readonly body: string;
  readonly line: number;
}

function partsOf(markdown: string, fileName: string): Part[] {
  const parts: { level: number; heading: string; lines: string[]; line: number }[] = [];
  markdown.split(/\r?\n/).forEach((text, index) => {
    const heading = /^(#{1,3})\s+(.+?)\s*$/.exec(text);
    if (heading) {
      parts.push({ level: (heading[1] as string).length, heading: heading[2] as string, lines: [], line: index + 1 });
      return;
    }
    if (text.trim() === "") return;
    const last = parts.at(-1);
    if (!last) throw new GuidanceError(`${fileName}:${index + 1}: words before the first heading.`);
    const goesOn = last.lines.length > 0 && !text.startsWith("- ");
    if (goesOn) last.lines[last.lines.length - 1] += ` ${text.trim()}`;
    else last.lines.push(text.trim());
  });
  return parts.map(({ level, heading, lines, line }) => ({ level, heading, body: lines.join("\n"), line }));
}

/** Four lines, "- 0: words" to "- 3: words". */
function scaleOf({ body, line }: Part, fileName: string): Guidance["scale"] {
  const [absent, weak, partial, strong, ...more] = body
    .split("\n")
    .map((item, strength) => new RegExp(`^- ${strength}: (.+)$`).exec(item)?.[1]);
  if (!absent || !weak || !partial || !strong || more.length > 0)
    throw new GuidanceError(`${fileName}:${line}: “## Scale” has four lines, “- 0: words” to “- 3: words”.`);
  return [absent, weak, partial, strong];
}

const EFFORTS: readonly Effort[] = ["a line", "a page", "a decision"];

function fixOf({ heading, body, line }: Part, fileName: string): [string, Fix] {
  const [id = "", work = ""] = heading.split(/:\s*/);
  const effort = EFFORTS.find((one) => one === work);
  if (!effort)
    throw new GuidanceError(
      `${fileName}:${line}: a fix's heading is its identifier and the work it is (${EFFORTS.join(", ")}), such as “### add-date: a line”.`,
    );
  return [id, { text: body, effort }];
}

function indicatorOf({ heading, body, line }: Part, fileName: string): [string, IndicatorWording] {
  const named = /^([A-Z]{3}-\d+)\s+(.+)$/.exec(heading);
  if (!named)
    throw new GuidanceError(
      `${fileName}:${line}: an indicator's heading is its identifier and its title, such as “### VAG-4 A plan”.`,
    );
  const says = new Map<string, string>();
  for (const item of body.split("\n")) {
    const entry = /^- ([a-z-]+): (.+)$/.exec(item);
    if (!entry)
      throw new GuidanceError(
        `${fileName}:${line}: under ${named[1]}, “${item.slice(0, 40)}” is not “- state: words”.`,
      );
    says.set(entry[1] as string, entry[2] as string);
  }
  const taken = (name: string) => {
    const words = says.get(name);
    says.delete(name);
    return words;
  };
  const [question, passage, goesBy, said] = [taken("question"), taken("passage"), taken("label"), taken("kind")];
  const kind = said === "good" || said === "warning" ? said : undefined;
  if (said !== kind)
    throw new GuidanceError(`${fileName}:${line}: under ${named[1]}, “${said}” is no kind: good or warning.`);
  const label = LABELS.find((one) => one === goesBy);
  if (goesBy !== undefined && label === undefined)
    throw new GuidanceError(`${fileName}:${line}: under ${named[1]}, “${goesBy}” is no label.`);
  return [
    named[1] as string,
    {
      title: named[2] as string,
      says,
      ...(question === undefined ? {} : { question }),
      ...(kind === undefined ? {} : { kind }),
      ...(passage === undefined ? {} : { passage }),
      ...(label === undefined ? {} : { label }),
    },
  ];
}

/**
 * Fills `{blank}` with values; a blank without a value is an error of ours and throws. `{blank: is | are}` is the first where the
 * value is one and the second for any other number. `[words in square brackets]` are blanks for the author and stay. Nobody says
 * "only 0 of 12": a share of none is worded "none of 12".
 */
export function filled(wording: string, values: Values): string {
  const valueFor = (name: string) => {
    const value = values[name];
    if (value === undefined) throw new GuidanceError(`“${wording.slice(0, 60)}…” needs a value for {${name}}.`);
    return value;
  };
  const agreed = wording.replace(AGREEING, (_, name: string, one: string, many: string) =>
    Number(valueFor(name)) === 1 ? one : many,
  );
  return agreed.replace(/(only )?\{([a-zA-Z]+)\}( of\b)?/gi, (_, only = "", name: string, of = "", at: number) => {
    const share = `${valueFor(name)}${of}`;
    if (!/^0 of\b/.test(share)) return `${only}${share}`;
    return `${/(?:^|[.!?] )$/.test(agreed.slice(0, at)) ? "None" : "none"}${share.slice(1)}`;
  });
}

/** The wording without what is filled in from a document, for pages about a sign: "… of the … promises have no date". */
export function unfilled(wording: string): string {
  return wording
    .replace(AGREEING, "$3")
    .replace(/\{\w+\}/g, "…")
    .replace(/…\.$/, "…");
}

/** "{count: is | are}". */
const AGREEING = /\{([a-zA-Z]+):\s*([^{}|]+?)\s*\|\s*([^{}|]+?)\s*\}/g;
