import { commitmentsIn } from "../src/extract/commitments/commitments.js";
import type { Section } from "../src/extract/structure/sections.js";
import type { Block, StrategyDocument } from "../src/model/document.js";
import type { Label } from "../src/model/label.js";
import type { LabelledStatement, LeadIn, SectionRole, StatementCell } from "../src/model/statement.js";

/** A small strategy, built line by line: each line is a block, each statement knows what stands above it. */
export class Strategy {
  readonly #blocks: Block[] = [];
  readonly #statements: LabelledStatement[] = [];
  readonly #sections: Section[] = [section(0, "", 0, "body")];
  #heading: LeadIn | undefined;
  #leadIn: LeadIn | undefined;

  heading(text: string, level = 2, role: SectionRole = "body"): this {
    this.#heading = { kind: "heading", text, block: this.#add("heading", text), start: 0, end: text.length };
    this.#leadIn = undefined;
    this.#sections.push(section(this.#sections.length, text, level, role));
    return this;
  }

  lead(text: string): this {
    this.#leadIn = { kind: "sentence", text, block: this.#add("paragraph", text), start: 0, end: text.length };
    return this;
  }

  /** A paragraph of one sentence. */
  says(text: string, ...labels: Label[]): this {
    return this.#state("sentence", this.#add("paragraph", text), text, labels, []);
  }

  /** A second sentence in the paragraph before. */
  goesOn(text: string, ...labels: Label[]): this {
    const block = this.#blocks.length - 1;
    const before = this.#blocks[block] as Block;
    const whole = `${before.text} ${text}`;
    this.#blocks[block] = { ...before, text: whole, pieces: pieceOf(whole, block) };
    return this.#state("sentence", block, text, labels, [], before.text.length + 1);
  }

  item(text: string, ...labels: Label[]): this {
    return this.#state("list-item", this.#add("list-item", text), text, labels, []);
  }

  row(cells: readonly (readonly [head: string, role: SectionRole, text: string])[], ...labels: Label[]): this {
    const text = cells.map(([, , words]) => words).join("\t");
    let at = 0;
    const parts = cells.map(([head, role, words]): StatementCell => {
      const start = at;
      at += words.length + 1;
      return { head, role, text: words, start, end: start + words.length };
    });
    return this.#state("table-row", this.#add("table-row", text), text, labels, parts);
  }

  commitments() {
    const document: StrategyDocument = { format: "text", blocks: this.#blocks, notes: [] };
    return commitmentsIn(document, this.#statements, this.#sections);
  }

  statements(): readonly LabelledStatement[] {
    return this.#statements;
  }

  #add(kind: Block["kind"], text: string): number {
    const block = this.#blocks.length;
    this.#blocks.push({ kind, text, pieces: pieceOf(text, block) });
    return block;
  }

  #state(
    form: LabelledStatement["form"],
    block: number,
    text: string,
    labels: Label[],
    cells: StatementCell[],
    start = 0,
  ): this {
    const above = [form === "list-item" ? this.#leadIn : undefined, this.#heading].filter((one) => one !== undefined);
    const own = this.#sections.at(-1) as Section;
    this.#statements.push({
      id: this.#statements.length,
      form,
      block,
      start,
      end: start + text.length,
      text,
      joined: form === "list-item" && this.#leadIn ? `${this.#leadIn.text} ${text}` : text,
      leadIns: above,
      cells,
      section: own.index,
      role: own.role,
      voice: "own",
      grammar: { subject: "organisation", tense: "future", modality: "promise", negated: false },
      doer: "own",
      told: "promise",
      given: [],
      labels: new Set(labels),
      judge: "rules",
      tags: { emerging: [], basics: false, when: false, review: false, hedge: false },
      spans: [],
      where: `line ${block + 1}`,
    });
    return this;
  }
}

function section(index: number, heading: string, level: number, role: SectionRole): Section {
  return {
    index,
    heading,
    level,
    block: -1,
    parent: null,
    role,
    from: 0,
    to: 0,
    path: heading === "" ? [] : [heading],
  };
}

function pieceOf(text: string, block: number): Block["pieces"] {
  const place = { kind: "source", start: block * 1000, end: block * 1000 + text.length, line: block + 1 } as const;
  return [{ start: 0, end: text.length, place }];
}

/** An empty strategy to build on. */
export const strategy = (): Strategy => new Strategy();
