import { child, elements, textOf, type XmlElement } from "../../formats/xml.js";
import type { Look, Paragraph, Run, Spot } from "../office/found.js";
import { raisedNoteNumber } from "../office/note-number.js";
import { isOn } from "../office/switches.js";
import { wholeNumber } from "../office/whole-number.js";
import { type AutoNumbers, bulletOf } from "./bullets.js";

const DEFAULT_LOOK: Look = { bold: false, underlined: false, capitals: false, size: 36, hidden: false, raised: false };
/** Sizes are in hundredths of a point; looks count half points. */
const PER_HALF_POINT = 50;
const DEEPEST = 8;

/** What the paragraphs of one shape share. */
export interface Frame {
  readonly spots: ReadonlyMap<XmlElement, Spot>;
  /** Text styles by level, nearest first. */
  readonly textStyles: readonly XmlElement[];
  readonly numbers: AutoNumbers;
}

/** The paragraphs of a text body (p:txBody, a:txBody or dgm:t). */
export function paragraphsIn(body: XmlElement | undefined, frame: Frame): Paragraph[] {
  if (!body) return [];
  return elements(body).flatMap((element) => {
    const spot = frame.spots.get(element);
    return element.name === "a:p" && spot ? [paragraph(element, spot, frame)] : [];
  });
}

function paragraph(element: XmlElement, spot: Spot, { textStyles, numbers }: Frame): Paragraph {
  const own = child(element, "a:pPr");
  const depth = Math.min(DEEPEST, wholeNumber(own?.attributes["lvl"], 0));
  const levels = textStyles.flatMap((style) => child(style, `a:lvl${depth + 1}pPr`) ?? []);
  const settings = own ? [own, ...levels] : levels;
  const draft: Draft = { text: "", runs: [] };
  write(element, baseLook(settings), draft);
  const empty = draft.text.trim() === "";
  return {
    spot,
    text: draft.text,
    runs: draft.runs,
    role: "body",
    level: 0,
    marker: empty ? undefined : numbers.next(bulletOf(settings), depth),
    depth,
    joinsNext: false,
  };
}

interface Draft {
  text: string;
  readonly runs: Run[];
}

/** Words of runs, fields and formulas in order: every a:t and m:t as it stands, and one character for each a:br. */
function write(container: XmlElement, base: Look, draft: Draft): void {
  for (const element of elements(container)) {
    switch (element.name) {
      case "a:pPr":
      case "a:endParaRPr":
        break;
      case "a:br":
        add("\n", base, draft);
        break;
      case "a:t":
      case "m:t":
        add(textOf(element), base, draft);
        break;
      case "a:r":
        write(element, { ...base, ...lookOf(child(element, "a:rPr")) }, draft);
        break;
      case "a:fld":
        write(element, { ...base, hidden: element.attributes["type"] === "slidenum" }, draft);
        break;
      case "mc:AlternateContent": {
        const chosen = child(element, "mc:Choice") ?? child(element, "mc:Fallback");
        if (chosen) write(chosen, base, draft);
        break;
      }
      default:
        write(element, base, draft);
    }
  }
}

function add(text: string, look: Look, draft: Draft): void {
  const start = draft.text.length;
  draft.text += text;
  const unseen = raisedNoteNumber(look, text, draft.text.slice(0, start));
  draft.runs.push({ start, end: draft.text.length, look: unseen ? { ...look, hidden: true } : look });
}

/** The look that a paragraph's settings give its words, nearest first. */
function baseLook(settings: readonly XmlElement[]): Look {
  const look = { ...DEFAULT_LOOK };
  for (const each of [...settings].reverse()) Object.assign(look, lookOf(child(each, "a:defRPr")));
  return look;
}

function lookOf(properties: XmlElement | undefined): Partial<Look> {
  if (!properties) return {};
  const { b, u, cap, sz, baseline } = properties.attributes;
  return {
    ...(b === undefined ? {} : { bold: isOn(b) }),
    ...(u === undefined ? {} : { underlined: isOn(u) }),
    ...(cap === undefined ? {} : { capitals: cap === "all" }),
    ...(Number(sz) > 0 ? { size: Number(sz) / PER_HALF_POINT } : {}),
    ...(baseline === undefined ? {} : { raised: Number.parseInt(baseline, 10) > 0 }),
  };
}
