import type { Block, StrategyDocument } from "../../model/document.js";
import type { LeadIn, SectionRole, Statement, StatementCell } from "../../model/statement.js";
import { sentencesIn } from "../../text/sentences.js";
import { countWords } from "../../text/words.js";
import { type Column, columnsOf } from "../structure/columns.js";
import { roleOf } from "../structure/roles.js";
import type { Section } from "../structure/sections.js";
import { actingBodies } from "./acting-bodies.js";
import { bareAction, grammarOf } from "./grammar.js";
import { isOpenEnded, joining, LeadInChain } from "./lead-ins.js";
import { cellsUnder } from "./shared-cells.js";
import { headsOf, headWords } from "./tables.js";
import { tellingOf } from "./telling.js";
import { type VoiceTeller, voiceTeller } from "./voice.js";

/** A paragraph longer than this after "We will:" is prose, not a list item whose bullet was lost. */
const LONGEST_LOST_ITEM = 45;

/** A table row with a cell longer than this is read sentence by sentence. */
const LONGEST_CELL = 60;

/** A heading with fewer words names a theme; a longer one with a verb may promise something. */
const FEWEST_HEADING_WORDS = 6;

/** Kinds of block that never make a statement. */
const SILENT: ReadonlySet<Block["kind"]> = new Set(["contents-entry", "furniture", "caption", "footnote"]);

/**
 * Cuts a document into statements: sentences, list items joined with their lead-ins, table rows joined with their column
 * heads. Furniture, contents entries, captions and footnotes make none.
 */
export function statementsOf(document: StrategyDocument, sections: readonly Section[]): Statement[] {
  const writer = new StatementWriter(document, sections);
  document.blocks.forEach((block, index) => {
    writer.add(block, index);
  });
  return writer.statements;
}

type Form = Statement["form"];

/** The table being read: its number, and its rows of column heads as they are compared. */
interface Table {
  readonly number: number | undefined;
  readonly heads: readonly string[];
}

class StatementWriter {
  readonly statements: Statement[] = [];
  readonly #chain: LeadInChain;
  readonly #voice: VoiceTeller;
  readonly #columns: ReadonlyMap<number, ReadonlyMap<number, readonly Column[]>>;
  readonly #bodies: ReadonlySet<string>;
  #section: Section;
  #group = -1;
  #last: Block["kind"] | "lost-item" | undefined;
  #next = 1;
  #table: Table | undefined;
  #rowTitle: LeadIn | undefined;

  readonly #title: string | undefined;

  constructor(
    document: StrategyDocument,
    private readonly sections: readonly Section[],
  ) {
    this.#title = document.title;
    this.#chain = new LeadInChain(document);
    this.#voice = voiceTeller(document);
    this.#columns = new Map([...headsOf(document)].map(([table, heads]) => [table, columnsOf(heads)]));
    this.#bodies = actingBodies(document);
    this.#section = sections[0] as Section;
  }

  add(block: Block, index: number): void {
    if (SILENT.has(block.kind)) return;
    if (block.kind === "heading") this.#heading(block, index);
    else if (block.kind === "list-item") this.#item(block, index, block.level ?? 1);
    else if (block.kind === "table-row") this.#row(block, index);
    else this.#paragraph(block, index);
  }

  #heading(block: Block, index: number): void {
    while (this.sections[this.#next]?.block === index) this.#section = this.sections[this.#next++] as Section;
    this.#chain.heading(this.#section);
    this.#last = "heading";
    // "Finish what we start: digital strategy" names the document and says nothing yet.
    if (block.text === this.#title) return;
    const words = countWords(block.text);
    const promises =
      /\b(?:we|will)\b/i.test(block.text) &&
      !/\?$/.test(block.text) &&
      !/^(?:how|what|why|where|when|who)\b/i.test(block.text);
    const numbered = /^(?:action|commitment|pledge)\s+\d/i.test(block.text);
    if (words >= FEWEST_HEADING_WORDS && (promises || numbered) && !isOpenEnded(block.text)) {
      this.#write("sentence", block, index, 0, block.text.length, []);
    }
  }

  #paragraph(block: Block, index: number): void {
    const intro = this.#chain.directlyIntroduced;
    const lostItem = (intro || this.#last === "lost-item") && this.#looksLikeItem(block.text);
    if (lostItem && !isOpenEnded(block.text)) {
      this.#item(block, index, 1, "lost-item");
      return;
    }
    const above = this.#chain.above().filter(({ block: from }) => from !== index);
    for (const { start, end } of sentencesIn(block.text))
      this.#write("sentence", block, index, start, end, above, false);
    this.#chain.paragraph(index, this.#section);
    this.#last = block.kind;
  }

  #looksLikeItem(text: string): boolean {
    return (
      countWords(text) <= LONGEST_LOST_ITEM &&
      sentencesIn(text).length === 1 &&
      (/^\p{Ll}/u.test(text) || bareAction(text))
    );
  }

  #item(block: Block, index: number, depth: number, kind: "list-item" | "lost-item" = "list-item"): void {
    if (this.#last !== kind) this.#group++;
    this.#last = kind;
    const above = this.#chain.item(index, depth);
    sentencesIn(block.text).forEach(({ start, end }, at) => {
      const own: LeadIn[] =
        at === 0 ? [] : [{ kind: "item", text: block.text, block: index, start: 0, end: block.text.length }];
      this.#write("list-item", block, index, start, end, [...own, ...above], at === 0, this.#group);
    });
  }

  #row(block: Block, index: number): void {
    this.#table = this.#tableOf(block);
    this.#last = "table-row";
    if (block.headerRow) return;
    const columns = this.#columns.get(block.table ?? -1);
    const cells: StatementCell[] = (block.cells ?? [{ start: 0, end: block.text.length, column: 0 }])
      .filter(({ start, end }) => block.text.slice(start, end).trim() !== "")
      .flatMap(({ start, end, column }) =>
        cellsUnder(columns?.get(column) ?? NO_HEAD, { text: block.text.slice(start, end), start, end }),
      );
    const only = cells.length === 1 ? cells[0] : undefined;
    if (only && (columns?.size ?? 0) > 1 && countWords(only.text) <= LONGEST_HEADING_ROW) {
      this.#rowTitle = { kind: "item", text: only.text, block: index, start: only.start, end: only.end };
      return;
    }
    const above = [...(this.#rowTitle ? [this.#rowTitle] : []), ...this.#chain.above()];
    if (cells.every(({ text }) => countWords(text) <= LONGEST_CELL)) {
      this.#write("table-row", block, index, 0, block.text.length, above, false, this.#group, cells);
      return;
    }
    for (const cell of cells) {
      for (const { start, end } of sentencesIn(cell.text)) {
        const part = { ...cell, text: cell.text.slice(start, end), start: cell.start + start, end: cell.start + end };
        this.#write("table-row", block, index, part.start, part.end, above, false, this.#group, [part]);
      }
    }
  }

  /** The table that a row stands in: one that goes on keeps its group and the title above its rows, also where it repeats its heads on a new page. */
  #tableOf(block: Block): Table {
    const before = this.#table;
    const heads = block.headerRow ? [headWords(block)] : [];
    const same = before !== undefined && block.table !== undefined && block.table === before.number;
    const repeats = heads.every((words) => before?.heads.includes(words));
    if (before && repeats && (same || this.#last === "table-row")) return { ...before, number: block.table };
    this.#rowTitle = undefined;
    if (!same || this.#last !== "table-row") this.#group++;
    return { number: block.table, heads: same ? [...before.heads, ...heads] : heads };
  }

  #write(
    form: Form,
    block: Block,
    index: number,
    start: number,
    end: number,
    leadIns: readonly LeadIn[],
    joins = false,
    group?: number,
    cells: readonly StatementCell[] = [],
  ): void {
    const text = block.text.slice(start, end);
    if (countWords(text) < 2) return;
    const joined = joins ? joinedWith(leadIns, text, this.#section.block) : cells.length > 1 ? rowInWords(cells) : text;
    const voice = this.#voice(block, text);
    const grammar = grammarOf(joined === text || cells.length > 1 ? (mainCell(cells) ?? text) : joined);
    const last = this.statements.at(-1);
    const before = last?.block === index ? last : undefined;
    const above = [...leadIns, ...this.#headingsAbove()];
    const told = { text, joined, above: above[0]?.text ?? "", voice, grammar, form, before };
    this.statements.push({
      id: this.statements.length,
      form,
      block: index,
      start,
      end,
      text,
      joined,
      leadIns: above,
      cells,
      section: this.#section.index,
      role: this.#roleAt(leadIns, cells),
      voice,
      grammar,
      ...tellingOf(told, this.#bodies),
      // Always there, so that all statements have one shape: rules read them millions of times.
      page: block.page,
      group,
    });
  }

  #headingsAbove(): LeadIn[] {
    const found: LeadIn[] = [];
    let at: Section | undefined = this.#section;
    while (at && at.block >= 0) {
      found.push({ kind: "heading", text: at.heading, block: at.block, start: 0, end: at.heading.length });
      at = at.parent === null ? undefined : this.sections[at.parent];
    }
    return found;
  }

  /** The nearest words that give a role win: the column head, the lead-in, then the headings. */
  #roleAt(leadIns: readonly LeadIn[], cells: readonly StatementCell[]): SectionRole {
    const acting = cells.find(
      ({ role }) => role === "actions" || role === "promises" || role === "objectives" || role === "outcomes",
    );
    if (acting) return acting.role;
    for (const { kind, text } of leadIns) {
      if (kind === "item" && text.length > 80) continue;
      const role = roleOf(text.replace(/[:…–—-]+\s*$/u, ""));
      if (role !== "body") return role;
    }
    return this.#section.role;
  }
}

/** A column without a head. */
const NO_HEAD: readonly Column[] = [{ head: "", role: "body" }];

/** A row with one filled cell and no more words than this titles the rows below. */
const LONGEST_HEADING_ROW = 20;

/** Completes an item with the sentence that introduces its list, when that sentence stands in the same section and is left open. */
function joinedWith(leadIns: readonly LeadIn[], text: string, sectionBlock: number): string {
  const nearest = leadIns[0];
  if (!nearest || nearest.kind === "heading" || nearest.block < sectionBlock) return text;
  if (nearest.kind === "sentence") return isOpenEnded(nearest.text) ? `${joining(nearest)} ${text}` : text;
  const opening = leadIns.find(
    ({ kind, text: above, block }) => kind === "sentence" && block > sectionBlock && isOpenEnded(above),
  );
  const verbless = opening !== undefined && !/\b(?:we|will|to)\b/i.test(nearest.text);
  return [verbless ? opening : undefined, isOpenEnded(nearest.text) || verbless ? nearest : undefined]
    .filter((one) => one !== undefined)
    .map(joining)
    .concat(text)
    .join(" ");
}

function rowInWords(cells: readonly StatementCell[]): string {
  return cells.map(({ head, text }) => (head === "" ? text : `${head}: ${text}`)).join("; ");
}

/** The cell that says what is done, for the grammar of a row. */
function mainCell(cells: readonly StatementCell[]): string | undefined {
  const acting = cells.find(
    ({ role }) => role === "actions" || role === "promises" || role === "objectives" || role === "outcomes",
  );
  return (acting ?? cells.find(({ text }) => countWords(text) >= 3))?.text;
}
