import type { BlockText } from "../source/block-text.js";
import { cutText } from "../source/block-text.js";
import { BlockTextBuilder } from "../source/block-text-builder.js";
import type { Draft } from "../source/draft.js";
import type { Line, SourceText } from "../source/source-text.js";
import { itemLines, noteLines, quotedLines } from "./container-lines.js";
import { htmlRange, readHtmlRange } from "./html-part.js";
import { inlineText } from "./inline.js";
import type { ItemMark, Opening } from "./lines.js";
import { openingOf } from "./lines.js";
import { isTableStart, readTable } from "./table.js";

/** What holds for the lines of one container. */
interface Container {
  readonly quoted: boolean;
  readonly listDepth: number;
  /** How many lists and quotations are open; deeper than MAX_DEPTH everything is prose. */
  readonly depth: number;
  /** The marker of the list item whose lines these are; its first paragraph is the item. */
  readonly item?: { readonly marker: string; readonly markerStart: number };
}

/** No document nests deeper; the limit keeps a file of nothing but ">" from exhausting the stack. */
const MAX_DEPTH = 24;
/** A setext heading is one line, no longer than this; a longer one is prose above a rule. */
const MAX_SETEXT = 120;
const SETEXT = /^[ \t]{0,3}(?:(={2,})|-{2,})[ \t]*$/;

/** Reads the lines of a Markdown file into drafts. */
export class MarkdownBlocks {
  readonly drafts: Draft[] = [];
  private tables = 0;
  private readonly missingEndTags = { count: 0 };

  /**
   * @param source the file
   * @param labels labels of its link definitions
   */
  constructor(
    private readonly source: SourceText,
    private readonly labels: ReadonlySet<string>,
  ) {}

  /**
   * Reads some lines of the file.
   *
   * @param lines the lines, prefixes of containers left out
   */
  read(lines: readonly Line[]): void {
    this.container(lines, { quoted: false, listDepth: 0, depth: 0 });
  }

  private container(lines: readonly Line[], within: Container): void {
    let item = within.item;
    const emit = (draft: Draft | undefined) => {
      if (!draft || draft.body.text === "") return;
      const quoted = within.quoted ? { quoted: true } : {};
      if (draft.kind === "paragraph" && item !== undefined) {
        this.drafts.push({ ...draft, kind: "list-item", level: within.listDepth, ...item, ...quoted });
        item = undefined;
      } else this.drafts.push({ ...draft, ...quoted });
    };
    let at = 0;
    while (at < lines.length) {
      const line = lines[at] as Line;
      const text = this.source.slice(line);
      const opening = openingOf(text);
      switch (opening.kind) {
        case "blank":
        case "rule":
        case "attributes":
        case "definition":
          at += 1;
          break;
        case "heading":
          emit({
            kind: "heading",
            level: opening.level,
            body: this.inline([{ start: line.start + opening.from, end: line.start + opening.to }]),
          });
          at += 1;
          break;
        case "template":
          emit({ kind: "furniture", body: this.inline([line]) });
          at += 1;
          break;
        case "fence":
          at = this.fence(lines, at, opening.mark, within, emit);
          break;
        case "html": {
          const end = htmlRange(this.source, lines, at, opening.tag, this.missingEndTags);
          const part = readHtmlRange(this.source, lines.slice(at, end), {
            quoted: within.quoted,
            listDepth: within.listDepth,
            table: this.tables,
          });
          for (const draft of part) {
            if (draft.table !== undefined) this.tables = Math.max(this.tables, draft.table + 1);
            emit(draft);
          }
          at = end;
          break;
        }
        case "quote":
          at = this.quotation(lines, at, within);
          break;
        case "note": {
          const { inside, end } = noteLines(this.source, lines, at, opening.from);
          emit({ kind: "footnote", body: this.inline(inside) });
          at = end;
          break;
        }
        case "item":
          if (within.depth < MAX_DEPTH) {
            at = this.item(lines, at, opening.mark, within);
            break;
          }
          at = this.paragraph(lines, at, emit);
          break;
        default:
          if (isTableStart(this.source, lines, at)) {
            const table = readTable(this.source, lines, at, this.tables, (cell) => this.inline([cell]));
            this.tables += 1;
            for (const row of table.rows) emit(row);
            at = table.end;
          } else at = this.paragraph(lines, at, emit);
      }
    }
  }

  /** A number for a table that somebody else reads. */
  nextTable(): number {
    this.tables += 1;
    return this.tables - 1;
  }

  /**
   * The text of some lines, markup gone.
   *
   * @param lines the lines, prefixes of containers left out
   */
  inline(lines: readonly Line[]): BlockText {
    return inlineText(this.source, lines, this.labels);
  }

  private paragraph(lines: readonly Line[], from: number, emit: (draft: Draft) => void): number {
    let at = from + 1;
    for (; at < lines.length; at += 1) {
      const text = this.source.slice(lines[at] as Line);
      const setext = at === from + 1 ? SETEXT.exec(text) : null;
      const first = lines[from] as Line;
      if (setext && first.end - first.start <= MAX_SETEXT && !/[.;,]\s*$/.test(this.source.slice(first))) {
        emit({ kind: "heading", level: setext[1] ? 1 : 2, body: this.inline([first]) });
        return at + 1;
      }
      if (interrupts(openingOf(text)) || isTableStart(this.source, lines, at)) break;
    }
    for (const body of atHardBreaks(this.inline(lines.slice(from, at)))) emit({ kind: "paragraph", body });
    return at;
  }

  private fence(
    lines: readonly Line[],
    from: number,
    mark: string,
    within: Container,
    emit: (draft: Draft) => void,
  ): number {
    const close = new RegExp(`^[ \\t]*${mark.charAt(0)}{${mark.length},}[ \\t]*$`);
    let at = from + 1;
    while (at < lines.length && !close.test(this.source.slice(lines[at] as Line))) at += 1;
    const inside = lines.slice(from + 1, at);
    // Some transcribers set figures and pull quotes as code, to keep their line ends.
    if (isProse(inside.map((line) => this.source.slice(line)).join("\n"))) this.container(inside, within);
    else for (const line of inside) emit({ kind: "furniture", body: inlineCode(this.source, line) });
    return at + 1;
  }

  private quotation(lines: readonly Line[], from: number, within: Container): number {
    const { inside, end } = quotedLines(this.source, lines, from);
    const deeper = { quoted: true, listDepth: within.listDepth, depth: within.depth + 1 };
    if (deeper.depth <= MAX_DEPTH) this.container(inside, deeper);
    else for (const body of [this.inline(inside)]) this.drafts.push({ kind: "paragraph", body, quoted: true });
    return end;
  }

  private item(lines: readonly Line[], from: number, mark: ItemMark, within: Container): number {
    const first = lines[from] as Line;
    const { inside, end } = itemLines(this.source, lines, from, mark);
    this.container(inside, {
      quoted: within.quoted,
      listDepth: within.listDepth + 1,
      depth: within.depth + 1,
      item: { marker: mark.marker, markerStart: first.start + this.source.slice(first).search(/\S/) },
    });
    return end;
  }
}

/** Whether a line of this kind ends the paragraph before it. */
function interrupts(opening: Opening): boolean {
  switch (opening.kind) {
    case "text":
    case "definition":
    case "attributes":
      return false;
    case "item": {
      const { marker } = opening.mark;
      // "…since\n2019. The" is no list; only a first item may follow a line of prose directly.
      return /^(?:\(?[1aiI][.)]|[^\w(])/.test(marker) && marker !== "·";
    }
    default:
      return true;
  }
}

/** An author's two line breaks in a row part paragraphs; a single one stays inside. */
function atHardBreaks(body: BlockText): BlockText[] {
  const parts: BlockText[] = [];
  let from = 0;
  for (const at of body.hardBreaks) {
    const bullet = /^\s*[•●▪◦‣–—-]\s/.test(body.text.slice(at, at + 4));
    if (!bullet) continue;
    parts.push(cutText(body, from, at));
    from = at;
  }
  parts.push(cutText(body, from, body.text.length));
  return parts;
}

function inlineCode(source: SourceText, line: Line): BlockText {
  const builder = new BlockTextBuilder(source);
  builder.copy(line.start, line.end);
  return builder.finish();
}

/** Words and the signs of prose, hardly any of a program's. */
function isProse(text: string): boolean {
  const signs = text.replace(/https?:\S+/g, "").match(/[{}<>=;$\\_|[\]/]/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return signs < letters * 0.02;
}
