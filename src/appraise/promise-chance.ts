import type { LabelledStatement } from "../model/statement.js";

/** So many statements on either side count as near. */
const NEAR = 2;

/**
 * How likely it is that careful readers call a statement a promise, 0 to 1: what the labels say, and what stands around it.
 * Only for putting questions in order. The figures are rounded from what readers said of the documents that the rules were
 * written for; on others the rules are less sure, alike in all kinds of statement, so that the order holds.
 */
export class PromiseChance {
  readonly #statements: readonly LabelledStatement[];
  readonly #lists = new Map<string, { all: number; promises: number }>();

  constructor(statements: readonly LabelledStatement[]) {
    this.#statements = statements;
    for (const one of statements) {
      const list = this.#lists.get(listOf(one)) ?? { all: 0, promises: 0 };
      list.all++;
      if (isPromise(one)) list.promises++;
      this.#lists.set(listOf(one), list);
    }
  }

  /** @param statement one of the document's */
  of(statement: LabelledStatement): number {
    return isPromise(statement) ? this.#ofLabelled(statement) : this.#ofOthers(statement);
  }

  #ofLabelled(statement: LabelledStatement): number {
    const { subject, modality } = statement.grammar;
    const share = this.#shareInList(statement);
    return within([
      0.85,
      OTHERS.has(subject) ? -0.15 : 0,
      LOOSE.has(modality) ? -0.1 : 0,
      this.#near(statement) === 0 ? -0.1 : 0,
      share === undefined ? 0 : share === 1 ? 0.1 : share < 0.5 ? -0.2 : 0,
    ]);
  }

  #ofOthers(statement: LabelledStatement): number {
    const { form, voice, labels } = statement;
    const { subject, modality, tense } = statement.grammar;
    if (voice !== "own" || tense === "past" || labels.has("PROGRESS") || labels.has("CANDOUR")) return 0;
    const share = this.#shareInList(statement) ?? 0;
    const listed = form === "list-item";
    return within([
      0.02,
      PROMISING.has(modality) ? 0.2 : 0,
      listed && (tense === "future" || tense === "bare") ? 0.2 : listed && tense === "present" ? 0.1 : 0,
      tense === "future" ? 0.05 : 0,
      share >= 0.25 ? 0.25 : 0,
      subject === "implied" ? 0.1 : 0,
      0.03 * this.#near(statement),
    ]);
  }

  /** The share of promises among the others of the same list and form; undefined where it stands alone. */
  #shareInList(statement: LabelledStatement): number | undefined {
    const list = statement.group === undefined ? undefined : this.#lists.get(listOf(statement));
    if (list === undefined || list.all < 2) return undefined;
    return (list.promises - (isPromise(statement) ? 1 : 0)) / (list.all - 1);
  }

  /** How many promises stand near it in the same section. */
  #near({ id, section }: LabelledStatement): number {
    return this.#statements
      .slice(Math.max(0, id - NEAR), id + NEAR + 1)
      .filter((one) => one.id !== id && one.section === section && isPromise(one)).length;
  }
}

/** What somebody else does, or what happens of itself. */
const OTHERS: ReadonlySet<string> = new Set(["thing", "people", "other-body", "document"]);
const LOOSE: ReadonlySet<string> = new Set(["need", "possibility", "exploration", "requirement"]);
const PROMISING: ReadonlySet<string> = new Set(["promise", "intention", "exploration"]);

function isPromise({ labels }: LabelledStatement): boolean {
  return labels.has("COMMITMENT");
}

function listOf({ group, form }: LabelledStatement): string {
  return `${group} ${form}`;
}

function within(parts: readonly number[]): number {
  return Math.min(
    0.97,
    Math.max(
      0,
      parts.reduce((sum, part) => sum + part, 0),
    ),
  );
}
