import { child, elements, textOf, type XmlElement } from "../../formats/xml.js";
import type { Found, Look, Oddities, Run } from "../office/found.js";
import { raisedNoteNumber } from "../office/note-number.js";
import { symbol } from "../office/symbols.js";
import { Fields } from "./fields.js";
import type { Numbering } from "./numbering.js";
import {
  lookOf,
  type NumberingReference,
  numberingOf,
  outlineRole,
  type ResolvedStyle,
  type Styles,
} from "./styles.js";
import { readTable } from "./table.js";
import { Wrappers } from "./wrappers.js";

/**
 * Everything in a body, header or note, in reading order; a text box comes after the paragraph it hangs on.
 *
 * A paragraph's number counts every w:p start tag of the part from 1, whatever surrounds it. Its text is that of its own runs,
 * in order: every w:t and m:t as it stands, and one character for each w:tab, w:ptab, w:br, w:cr, w:noBreakHyphen,
 * w:softHyphen and w:sym. Left out are tracked deletions (w:del, w:moveFrom), the mc:Fallback of drawings, and the
 * paragraphs of text boxes, which count for themselves.
 */
export function gather(
  container: XmlElement,
  numbers: ReadonlyMap<XmlElement, number>,
  part: string,
  styles: Styles,
  numbering: Numbering,
  oddities: Oddities,
): Found[] {
  const found: Found[] = [];
  new Walk(numbers, part, styles, numbering, oddities).blocks(container, found);
  return found;
}

/** A paragraph being read. */
interface Draft {
  text: string;
  readonly runs: Run[];
  readonly base: Look;
  /** Characters read inside a contents field. */
  contents: number;
  readonly boxes: Found[];
}

class Walk {
  private fields = new Fields();
  private readonly wrappers: Wrappers;

  constructor(
    private readonly numbers: ReadonlyMap<XmlElement, number>,
    private readonly part: string,
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly oddities: Oddities,
  ) {
    this.wrappers = new Wrappers(oddities);
  }

  blocks(container: XmlElement, found: Found[]): void {
    for (const element of elements(container)) {
      switch (element.name) {
        case "w:p":
          this.paragraph(element, found);
          break;
        case "w:tbl":
          found.push({ table: readTable(element, this.wrappers, this.oddities, (cell) => this.cell(cell)) });
          break;
        default:
          this.wrappers.through(element, (inner) => this.blocks(inner, found));
      }
    }
  }

  private cell(cell: XmlElement): Found[] {
    const found: Found[] = [];
    this.blocks(cell, found);
    return found;
  }

  private paragraph(element: XmlElement, found: Found[]): void {
    const properties = child(element, "w:pPr");
    const style = this.styles.paragraph(child(properties, "w:pStyle")?.attributes["w:val"]);
    const base = { ...this.styles.defaults, ...style.look };
    const draft: Draft = { text: "", runs: [], base, contents: 0, boxes: [] };
    this.inline(element, draft);
    // A field whose code never ends would hide the rest of the file.
    this.fields.dropCodes();
    const marker = this.marker(properties, style, draft);
    const { role, level } = outlineRole(properties) ?? style;
    // A contents field that is never closed must not swallow the chapters after it.
    const inField = draft.text.length > 0 && draft.contents * 2 > draft.text.length && role !== "heading";
    const contents = this.wrappers.inContents || inField;
    const markDeleted = child(child(properties, "w:rPr"), "w:del") !== undefined;
    if (markDeleted) this.oddities.tracked = true;
    const frame = child(properties, "w:framePr")?.attributes["w:dropCap"] ?? "none";
    const dropCapital = frame !== "none" && draft.text.trim().length === 1;
    found.push({
      paragraph: {
        spot: { kind: "word", part: this.part, paragraph: this.numbers.get(element) ?? 0 },
        text: draft.text,
        runs: draft.runs,
        role: contents ? "contents" : role,
        level,
        ...marker,
        joinsNext: markDeleted || dropCapital,
        ...(dropCapital ? { dropCapital } : {}),
      },
    });
    found.push(...draft.boxes);
  }

  private marker(properties: XmlElement | undefined, style: ResolvedStyle, draft: Draft) {
    const own = numberingOf(properties);
    const { list, depth }: NumberingReference = { ...style.numbering, ...own };
    // Word numbers an empty paragraph too, but nobody sees it; list "0" switches numbering off.
    if (list === undefined || list === "0" || draft.text.trim() === "") return { marker: undefined, depth: 0 };
    const styleName = child(properties, "w:pStyle")?.attributes["w:val"];
    const at = own?.depth ?? this.numbering.depthOfStyle(list, styleName) ?? depth ?? 0;
    return { marker: this.numbering.next(list, at), depth: at };
  }

  private inline(container: XmlElement, draft: Draft): void {
    for (const element of elements(container)) {
      if (element.name === "w:r") this.run(element, draft);
      else if (element.name === "m:t") this.write(textOf(element), draft.base, draft);
      else if (element.name === "m:r" || INSIDE_MATHS.test(element.name)) this.inline(element, draft);
      else this.wrappers.through(element, (inner) => this.inline(inner, draft));
    }
  }

  private run(run: XmlElement, draft: Draft): void {
    const properties = child(run, "w:rPr");
    const styleId = child(properties, "w:rStyle")?.attributes["w:val"];
    const look = { ...draft.base, ...this.styles.character(styleId), ...lookOf(properties) };
    this.runContent(run, look, draft);
  }

  private runContent(container: XmlElement, look: Look, draft: Draft): void {
    for (const element of elements(container)) {
      switch (element.name) {
        case "w:t":
          this.write(textOf(element), look, draft);
          break;
        case "w:tab":
        case "w:ptab":
          this.write("\t", look, draft);
          break;
        case "w:br":
        case "w:cr":
          this.write("\n", look, draft);
          break;
        case "w:noBreakHyphen":
          this.write("-", look, draft);
          break;
        case "w:softHyphen":
          this.write("\u00ad", look, draft);
          break;
        case "w:sym":
          this.write(symbol(element.attributes["w:char"] ?? ""), look, draft);
          break;
        case "w:fldChar":
          this.fields.mark(element.attributes["w:fldCharType"]);
          break;
        case "w:instrText":
          this.fields.code(textOf(element));
          break;
        case "w:drawing":
        case "w:pict":
        case "w:object":
          this.drawing(element, draft);
          break;
        case "w:ruby":
          for (const half of elements(element)) this.wrappers.through(half, (inner) => this.inline(inner, draft));
          break;
        case "mc:AlternateContent":
          this.wrappers.through(element, (inner) => this.runContent(inner, look, draft));
          break;
        default:
      }
    }
  }

  private write(text: string, look: Look, draft: Draft): void {
    const start = draft.text.length;
    draft.text += text;
    if (this.fields.inContents) draft.contents += text.length;
    const noteNumber = raisedNoteNumber(look, text, draft.text.slice(0, start));
    const unseen = noteNumber || this.wrappers.hidden || this.fields.inCode;
    draft.runs.push({ start, end: draft.text.length, look: unseen ? { ...look, hidden: true } : look });
  }

  /** Text boxes at any depth of a drawing; diagrams and charts keep their words in other parts. */
  private drawing(drawing: XmlElement, draft: Draft): void {
    for (const element of elements(drawing)) {
      if (element.name === "w:txbxContent") {
        const outer = this.fields;
        this.fields = new Fields();
        this.blocks(element, draft.boxes);
        this.fields = outer;
      } else if (element.name === "mc:AlternateContent") {
        this.wrappers.through(element, (inner) => this.drawing(inner, draft));
      } else {
        if (element.name === "dgm:relIds" || element.name === "c:chart") this.oddities.skipped++;
        this.drawing(element, draft);
      }
    }
  }
}

/** Fractions, powers, brackets and the like: their letters are read in a row. */
const INSIDE_MATHS = /^m:(?!t$|r$|oMath$|oMathPara$|\w+Pr$)/;
