import type { BlockKind } from "../../model/document.js";
import type { BlockText } from "../source/block-text.js";
import { joinTexts } from "../source/block-text.js";
import { BlockTextBuilder } from "../source/block-text-builder.js";
import type { Draft } from "../source/draft.js";
import type { SourceText } from "../source/source-text.js";
import type { Element, Node } from "./elements.js";
import { attribute, holdsNotes, isBlock, isElement, isFurniture, isInvisible } from "./elements.js";
import { addText, isNoteMark } from "./inline.js";
import { isDataTable, tableRows } from "./table.js";

/** Where the walk stands: what holds for everything inside an element. */
interface Surroundings {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly furniture: boolean;
  readonly notes: boolean;
  readonly insideMain: boolean;
  readonly quoted: boolean;
  readonly listDepth: number;
  readonly bold: boolean;
  readonly anchored: boolean;
  /** Inside the term of a definition list. */
  readonly term: boolean;
}

/** Where a walk begins. */
export interface WalkStart {
  readonly source: SourceText;
  /** What to add to the parser's offsets, where only a part of the file was parsed. */
  readonly base: number;
  /** Elements that hold the page's own text; everything outside them is furniture. Empty: there is no outside. */
  readonly main: ReadonlySet<Element>;
  readonly quoted: boolean;
  readonly listDepth: number;
  /** Number of the first table. */
  readonly table: number;
  /** Whether a link leads to a place of the same strategy. */
  readonly leadsWithin: (href: string) => boolean;
}

/**
 * Whether a link leads to a place of the page it stands on.
 *
 * @param href as it is written
 */
export function leadsIntoPage(href: string): boolean {
  return href.startsWith("#");
}

/**
 * Walks parsed HTML and gives its blocks in order. It keeps its own stack, so that no depth of nesting exhausts the machine's.
 *
 * @param nodes what to walk
 * @param start where the walk begins
 */
export function walkHtml(nodes: readonly Node[], start: WalkStart): Draft[] {
  return new Walk(start).run(nodes);
}

class Walk {
  private readonly drafts: Draft[] = [];
  private builder: BlockTextBuilder;
  private item: { readonly level: number; readonly marker: string } | undefined;
  private term: BlockText | undefined;
  private table: number;
  private readonly itemNumbers = new Map<unknown, number>();

  constructor(private readonly start: WalkStart) {
    this.builder = new BlockTextBuilder(start.source);
    this.table = start.table;
  }

  run(nodes: readonly Node[]): Draft[] {
    const { main, quoted, listDepth } = this.start;
    const outside = main.size > 0;
    let around: Surroundings = {
      kind: "paragraph",
      furniture: outside,
      notes: false,
      insideMain: false,
      quoted,
      listDepth,
      bold: false,
      anchored: false,
      term: false,
    };
    type Step = { readonly node: Node } | { readonly leave: Element; readonly back: Surroundings };
    const stack: Step[] = [...nodes].reverse().map((node) => ({ node }));
    for (let step = stack.pop(); step; step = stack.pop()) {
      if ("leave" in step) {
        if (isBlock(step.leave)) this.flush(around);
        if (step.leave.tagName === "li") this.item = undefined;
        around = step.back;
        continue;
      }
      const { node } = step;
      if (!isElement(node)) {
        this.text(node, around);
        continue;
      }
      if (isInvisible(node)) continue;
      const inside = this.enter(node, around);
      if (!inside) continue;
      stack.push({ leave: node, back: around });
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child) stack.push({ node: child });
      }
      around = inside;
    }
    this.flush(around);
    this.flushTerm(around);
    return this.drafts;
  }

  private text(node: Node, around: Surroundings): void {
    const place = node.nodeName === "#text" ? node.sourceCodeLocation : undefined;
    if (!place) return;
    this.builder.bold = around.bold;
    this.builder.anchored = around.anchored;
    addText(this.builder, this.start.source, place.startOffset + this.start.base, place.endOffset + this.start.base);
  }

  /** What holds inside an element; undefined when its children have been dealt with. */
  private enter(element: Element, around: Surroundings): Surroundings | undefined {
    const { tagName } = element;
    if (tagName === "br") {
      this.builder.gap();
      this.builder.lineBreak(true);
      return undefined;
    }
    if (!isBlock(element)) {
      if (tagName === "sup" && isNoteMark(element, this.builder)) return undefined;
      if (tagName === "b" || tagName === "strong") return { ...around, bold: true };
      if (tagName !== "a") return around;
      const href = attribute(element, "href");
      return { ...around, anchored: href !== undefined && this.start.leadsWithin(href) };
    }
    this.flush(around);
    const main = this.start.main.has(element);
    const insideMain = around.insideMain || main || tagName === "main" || tagName === "article";
    const inside = { ...around, insideMain, furniture: main ? false : around.furniture };
    if (!inside.furniture && isFurniture(element, insideMain)) inside.furniture = true;
    if (holdsNotes(element)) inside.notes = true;
    return this.block(element, inside);
  }

  private block(element: Element, inside: Surroundings): Surroundings | undefined {
    const { tagName } = element;
    const heading = /^h([1-6])$/.exec(tagName)?.[1];
    if (heading) return { ...inside, kind: "heading", level: Number(heading) };
    switch (tagName) {
      case "ul":
      case "ol":
      case "menu":
      case "dir":
        return { ...inside, listDepth: inside.listDepth + 1 };
      case "li":
        this.item = { level: Math.max(1, inside.listDepth), marker: this.marker(element) };
        return inside;
      case "blockquote":
        return { ...inside, quoted: true };
      case "figcaption":
      case "caption":
        return { ...inside, kind: "caption" };
      case "dt":
        this.flushTerm(inside);
        return { ...inside, term: true };
      case "table":
        if (!isDataTable(element)) return inside;
        this.rows(element, inside);
        return undefined;
      default:
        return inside;
    }
  }

  private marker(item: Element): string {
    const list = item.parentNode;
    if (!list || !("tagName" in list) || list.tagName !== "ol") return "•";
    const own = attribute(item, "value");
    const first = attribute(list, "start");
    const number = own ? Number.parseInt(own, 10) : (this.itemNumbers.get(list) ?? Number.parseInt(first ?? "1", 10));
    this.itemNumbers.set(list, number + 1);
    return Number.isNaN(number) ? "•" : `${number}.`;
  }

  private rows(table: Element, around: Surroundings): void {
    for (const row of tableRows(table, this.table, this.start.source, this.start.base))
      this.drafts.push(around.furniture ? { kind: "furniture", body: row.body } : { ...row, ...quotedOf(around) });
    this.table += 1;
  }

  /** Ends the block in hand, if there is any text in it. */
  private flush(around: Surroundings): void {
    const body = this.builder.finish();
    if (body.text === "") {
      if (this.builder.length > 0) this.builder = new BlockTextBuilder(this.start.source);
      return;
    }
    this.builder = new BlockTextBuilder(this.start.source);
    if (around.furniture || around.notes) {
      this.drafts.push({ kind: around.furniture ? "furniture" : "footnote", body });
      return;
    }
    if (around.term) {
      this.flushTerm(around);
      this.term = body;
      return;
    }
    this.push(body, around);
  }

  /** A term without a definition is a paragraph. */
  private flushTerm(around: Surroundings): void {
    const { term } = this;
    this.term = undefined;
    if (term) this.push(term, around);
  }

  private push(own: BlockText, around: Surroundings): void {
    let body = own;
    if (this.term) {
      const separator = /[.:;?!]$/.test(this.term.text) ? " " : ": ";
      body = joinTexts([this.term, own], this.start.source, separator);
      this.term = undefined;
    }
    const { kind, level } = around;
    if (kind === "heading") this.drafts.push({ kind, body, level: level ?? 2, ...quotedOf(around) });
    else if (kind === "caption") this.drafts.push({ kind, body });
    else if (this.item) {
      this.drafts.push({ kind: "list-item", body, ...this.item, ...quotedOf(around) });
      this.item = undefined;
    } else this.drafts.push({ kind: "paragraph", body, ...quotedOf(around) });
  }
}

function quotedOf(around: Surroundings): { readonly quoted?: true } {
  return around.quoted ? { quoted: true } : {};
}
