import { child, elements, type XmlElement } from "../../formats/xml.js";
import type { Found, FoundRow, FoundTable, Look, Oddities, ParagraphRole, Run, Spot } from "../office/found.js";
import { raisedNoteNumber } from "../office/note-number.js";
import { headedByFirst } from "../office/tables.js";
import { wholeNumber } from "../office/whole-number.js";
import { Lists, type OpenList } from "./lists.js";
import type { Styles } from "./styles.js";

/** What a part's walk needs to know, and what it fills. */
export interface Walked {
  /** Where each text:p and text:h stands. */
  readonly spots: ReadonlyMap<XmlElement, Spot>;
  readonly styles: Styles;
  readonly oddities: Oddities;
  /** Notes at the foot or the end, in order. */
  readonly notes: Found[][];
}

/** Where every text:p and text:h of a part stands: numbered from 1 in document order, whatever surrounds them. */
export function spotsOf(root: XmlElement, part: string): Map<XmlElement, Spot> {
  const spots = new Map<XmlElement, Spot>();
  let slide = 0;
  const visit = (element: XmlElement) => {
    if (element.name === "draw:page") slide++;
    if (element.name === "text:p" || element.name === "text:h") {
      const onSlide = slide === 0 ? {} : { slide };
      spots.set(element, { kind: "open-document", part, paragraph: spots.size + 1, ...onSlide });
    }
    for (const inner of element.children) if (typeof inner !== "string") visit(inner);
  };
  visit(root);
  return spots;
}

/** Everything in a text, header or drawing, in reading order; a text box comes after the paragraph it hangs on. */
export function gather(container: XmlElement, walked: Walked, shape: Partial<Look> = {}): Found[] {
  const found: Found[] = [];
  new Walk(walked, shape).blocks(container, found);
  return found;
}

/** A paragraph being read. */
interface Draft {
  text: string;
  readonly runs: Run[];
  readonly boxes: Found[];
}

/** An item of a list whose first paragraph is still to come. */
interface Item {
  readonly list: OpenList;
  readonly depth: number;
  readonly start: number | undefined;
  /** False once a paragraph has taken the marker, and in a list's header. */
  marked: boolean;
}

const INDEX = /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index)$/;
/** Wrappers whose content is part of the text. */
const WRAPPERS = new Set([
  "text:section",
  "text:index-body",
  "text:index-title",
  "text:bibliography",
  "text:numbered-paragraph",
  "office:text",
]);
/** Elements whose letters count for places but are not read. */
const UNREAD = new Set(["text:script", "text:placeholder", "text:hidden-text", "text:note-citation"]);
const ONE_CHARACTER: Readonly<Record<string, string>> = { "text:tab": "\t", "text:line-break": "\n", "text:s": " " };

class Walk {
  private readonly lists: Lists;
  private contentsDepth = 0;
  private hiddenDepth = 0;

  constructor(
    private readonly walked: Walked,
    private readonly shape: Partial<Look>,
  ) {
    this.lists = new Lists(walked.styles);
  }

  blocks(container: XmlElement, found: Found[], item?: Item): void {
    for (const element of elements(container)) {
      const { name } = element;
      if (name === "text:p" || name === "text:h") this.paragraph(element, found, item);
      else if (name === "text:list") this.list(element, found, item);
      else if (name === "table:table") found.push({ table: this.table(element) });
      else if (name === "text:tracked-changes") {
        if (elements(element).some((change) => change.name === "text:changed-region"))
          this.walked.oddities.tracked = true;
      } else if (INDEX.test(name)) {
        this.contentsDepth++;
        this.blocks(element, found);
        this.contentsDepth--;
      } else if (WRAPPERS.has(name)) {
        const hidden = element.attributes["text:display"] === "none";
        if (hidden) this.hiddenDepth++;
        this.blocks(element, found, item);
        if (hidden) this.hiddenDepth--;
      } else if (name.startsWith("draw:")) this.drawing(element, found);
    }
  }

  private list(element: XmlElement, found: Found[], outer: Item | undefined): void {
    const list = this.lists.open(element, outer?.list);
    const depth = outer ? outer.depth + 1 : 0;
    for (const each of elements(element)) {
      if (each.name !== "text:list-item" && each.name !== "text:list-header") continue;
      const start = each.attributes["text:start-value"];
      const marked = each.name === "text:list-item";
      this.blocks(each, found, { list, depth, start: start === undefined ? undefined : wholeNumber(start, 1), marked });
    }
  }

  private table(table: XmlElement): FoundTable {
    const rows: FoundRow[] = [];
    const visit = (container: XmlElement, header: boolean) => {
      for (const element of elements(container)) {
        if (element.name === "table:table-row") rows.push({ header, cells: this.cells(element) });
        else if (element.name === "table:table-header-rows") visit(element, true);
        else if (/^table:table-row(?:s|-group)$/.test(element.name)) visit(element, header);
      }
    };
    visit(table, false);
    const marked = table.attributes["table:use-first-row-styles"] === "true" && !rows.some(({ header }) => header);
    return { rows: marked ? headedByFirst(rows) : rows };
  }

  private cells(row: XmlElement): FoundRow["cells"] {
    const cells: { column: number; content: Found[] }[] = [];
    let column = 0;
    for (const element of elements(row)) {
      if (element.name !== "table:table-cell" && element.name !== "table:covered-table-cell") continue;
      const content: Found[] = [];
      if (element.name === "table:table-cell") this.blocks(element, content);
      cells.push({ column, content });
      column += wholeNumber(element.attributes["table:number-columns-repeated"], 1);
    }
    return cells;
  }

  private paragraph(element: XmlElement, found: Found[], item: Item | undefined): void {
    const { styles, spots } = this.walked;
    const style = styles.paragraph(element.attributes["text:style-name"]);
    const base = { ...styles.defaults, ...this.shape, ...style.look };
    const draft: Draft = { text: "", runs: [], boxes: [] };
    this.inline(element, base, draft);
    const spot = spots.get(element);
    if (!spot) return;
    const { role, level } = this.roleOf(element, style.named);
    const empty = draft.text.trim() === "";
    const marker = empty ? undefined : this.marker(element, item, style.list, role);
    found.push({
      paragraph: {
        spot,
        text: draft.text,
        runs: draft.runs,
        role,
        level,
        marker,
        depth: item?.depth ?? 0,
        joinsNext: false,
      },
    });
    found.push(...draft.boxes);
  }

  private roleOf({ name, attributes }: XmlElement, named: { role: ParagraphRole; level: number } | undefined) {
    if (this.contentsDepth > 0) return { role: "contents" as const, level: 0 };
    if (name === "text:h" && named?.role !== "title") {
      const level = wholeNumber(attributes["text:outline-level"], named?.level ?? 1);
      return { role: "heading" as const, level: Math.min(6, Math.max(1, level)) };
    }
    return named ?? { role: "body" as const, level: 0 };
  }

  private marker(
    { name, attributes }: XmlElement,
    item: Item | undefined,
    styled: string | undefined,
    role: ParagraphRole,
  ): string | undefined {
    if (item) {
      if (!item.marked) return undefined;
      item.marked = false;
      return this.lists.next(item.list, item.depth, item.start, styled);
    }
    if (name !== "text:h" || role !== "heading" || attributes["text:is-list-header"] === "true") return undefined;
    return this.lists.nextHeading(wholeNumber(attributes["text:outline-level"], 1) - 1);
  }

  private inline(container: XmlElement, look: Look, draft: Draft): void {
    for (const each of container.children) {
      if (typeof each === "string") {
        // A line's end in the file is a blank; only text:line-break ends a line.
        this.write(each.replace(/\s/g, " "), look, draft);
        continue;
      }
      const { name } = each;
      const character = ONE_CHARACTER[name];
      if (character !== undefined) this.write(character, look, draft);
      else if (name.startsWith("draw:")) this.drawing(each, draft.boxes);
      else if (name === "text:note") this.note(each);
      else if (name === "text:span")
        this.inline(each, { ...look, ...this.walked.styles.look("text", each.attributes["text:style-name"]) }, draft);
      else if (UNREAD.has(name)) this.inline(each, { ...look, hidden: true }, draft);
      else if (name !== "office:annotation" && name !== "text:ruby-text") this.inline(each, look, draft);
    }
  }

  private note(note: XmlElement): void {
    const body = child(note, "text:note-body");
    if (!body || this.hiddenDepth > 0) return;
    const found: Found[] = [];
    this.blocks(body, found);
    this.walked.notes.push(found);
  }

  private write(text: string, look: Look, draft: Draft): void {
    const start = draft.text.length;
    draft.text += text;
    const unseen = this.hiddenDepth > 0 || raisedNoteNumber(look, text, draft.text.slice(0, start));
    draft.runs.push({ start, end: draft.text.length, look: unseen ? { ...look, hidden: true } : look });
  }

  /** The text of a drawing at any depth; charts and inserted files keep their words elsewhere. */
  private drawing(drawing: XmlElement, found: Found[]): void {
    if (drawing.name === "draw:object" || drawing.name === "draw:object-ole") {
      this.walked.oddities.skipped++;
      return;
    }
    if (drawing.name === "draw:text-box" || elements(drawing).some(({ name }) => OWN_TEXT.has(name))) {
      this.blocks(drawing, found);
      return;
    }
    for (const inner of elements(drawing)) if (inner.name.startsWith("draw:")) this.drawing(inner, found);
  }
}

/** What a drawn shape holds when words are written in it. */
const OWN_TEXT = new Set(["text:p", "text:h", "text:list", "table:table"]);
