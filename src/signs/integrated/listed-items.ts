import type { LabelledStatement } from "../../model/statement.js";

/** A list item with the sentences under it. */
export interface ListedItem {
  readonly text: string;
  readonly statements: readonly LabelledStatement[];
}

/** The list that follows a statement within its section: an item and the sentences under it belong together. */
export function itemsAfter(statements: readonly LabelledStatement[], before: LabelledStatement): ListedItem[] {
  const items: { text: string; statements: LabelledStatement[] }[] = [];
  for (let at = before.id + 1; at < statements.length; at++) {
    const statement = statements[at] as LabelledStatement;
    if (statement.section !== before.section) break;
    const opens = statement.form === "list-item" && statement.leadIns[0]?.kind !== "item";
    if (opens && items.at(-1)?.statements[0]?.block !== statement.block)
      items.push({ text: statement.text, statements: [statement] });
    else items.at(-1)?.statements.push(statement);
  }
  return items;
}
