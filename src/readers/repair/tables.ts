import type { Draft } from "../source/draft.js";

/**
 * Gives a table that a page end cut in two one number: the second part has no column heads of its own, as many columns, and
 * only page remains stand between.
 *
 * @param drafts the blocks so far
 */
export function joinTables(drafts: readonly Draft[]): Draft[] {
  const parts = partsOf(drafts);
  const numbers = new Map<number, number>();
  let previous: Part | undefined;
  let next = 0;
  for (const part of parts) {
    const goesOn = previous && part.follows && !part.headed && previous.columns === part.columns;
    const number = goesOn ? next - 1 : next++;
    numbers.set(part.number, number);
    previous = part;
  }
  return drafts.map((draft) =>
    draft.table === undefined ? draft : { ...draft, table: numbers.get(draft.table) ?? draft.table },
  );
}

interface Part {
  readonly number: number;
  readonly columns: number;
  readonly headed: boolean;
  /** Only page remains stand between it and the table before. */
  readonly follows: boolean;
}

function partsOf(drafts: readonly Draft[]): Part[] {
  const parts = new Map<number, Part>();
  let follows = false;
  for (const draft of drafts) {
    if (draft.kind === "furniture") continue;
    if (draft.kind !== "table-row" || draft.table === undefined) {
      follows = false;
      continue;
    }
    const { table, cells, headerRow } = draft;
    const known = parts.get(table);
    const columns = Math.max(known?.columns ?? 0, 1 + (cells?.at(-1)?.column ?? 0));
    parts.set(table, {
      number: table,
      columns,
      headed: known?.headed ?? headerRow ?? false,
      follows: known?.follows ?? follows,
    });
    follows = true;
  }
  return [...parts.values()];
}
