import { statementsOf } from "../src/extract/statements/statements.js";
import { sectionsOf } from "../src/extract/structure/sections.js";
import type { Block, StrategyDocument } from "../src/model/document.js";
import type { Statement } from "../src/model/statement.js";

/** A document for tests, with its statements as the program cuts them. */
export interface SmallDocument {
  readonly document: StrategyDocument;
  readonly statements: readonly Statement[];
}

/** A document from a few lines, one block a line: "# " and "## " begin headings, "- " list items, "> " quotations, "| " furniture; all else is a paragraph. */
export function smallDocument(text: string, about: Partial<StrategyDocument> = {}): SmallDocument {
  let at = 0;
  const blocks = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): Block => {
      const [, mark = "", words = ""] = /^(#{1,3} |- |> |\| )?(.*)$/.exec(line.trim()) ?? [];
      const kind = mark.startsWith("#")
        ? "heading"
        : mark === "- "
          ? "list-item"
          : mark === "| "
            ? "furniture"
            : "paragraph";
      const place = { kind: "source", start: at, end: at + words.length, line: 1 } as const;
      at += words.length + 1;
      return {
        kind,
        text: words,
        pieces: [{ start: 0, end: words.length, place }],
        ...(kind === "heading" ? { level: mark.length - 1 } : kind === "list-item" ? { level: 1 } : {}),
        ...(mark === "> " ? { quoted: true } : {}),
      };
    });
  const document: StrategyDocument = { format: "markdown", blocks, notes: [], ...about };
  return { document, statements: statementsOf(document, sectionsOf(document)) };
}
