import { describe, expect, it } from "vitest";
import type { Block, StrategyDocument } from "../../model/document.js";
import { sectionsOf } from "../structure/sections.js";
import { statementsOf } from "./statements.js";

/** Rows of tables: "1# Action | By" is a row of heads in table 1, "1 Close the fax room | May" a row, anything else a paragraph. */
function statements(...lines: string[]) {
  const blocks = lines.map((line, at): Block => {
    const [, number = "", head = "", words = line] = /^(\d)(#?) (.*)$/.exec(line) ?? [];
    const parts = words.split(" | ");
    const text = parts.join("\t");
    const pieces = [
      { start: 0, end: text.length, place: { kind: "source", start: at, end: at + 1, line: 1 } as const },
    ];
    if (number === "") return { kind: "paragraph", text, pieces };
    let from = 0;
    const cells = parts.map((part, column) => {
      const cell = { start: from, end: from + part.length, column };
      from += part.length + 1;
      return cell;
    });
    return {
      kind: "table-row",
      text,
      pieces,
      table: Number(number),
      cells,
      ...(head === "" ? {} : { headerRow: true }),
    };
  });
  const document: StrategyDocument = { format: "pdf", blocks, notes: [] };
  return statementsOf(document, sectionsOf(document)).map(({ text, leadIns, group, cells }) => ({
    text: text.replaceAll("\t", " | "),
    title: leadIns[0]?.text,
    group,
    heads: cells.map(({ head }) => head),
  }));
}

describe("rows under a title of their own", () => {
  const first = ["1# Action | By", "1 Hospital wards", "1 Close the fax room | May 2027"];

  it("keep it where the table repeats its heads on the next page", () => {
    const [before, after] = statements(...first, "1# Action | By", "1 Renew the phones | June 2027");
    expect(after).toEqual({
      text: "Renew the phones | June 2027",
      title: "Hospital wards",
      group: 0,
      heads: ["Action", "By"],
    });
    expect(before).toMatchObject({ title: "Hospital wards", group: 0, heads: ["Action", "By"] });
  });

  it("keep it where the reader took the next page for another table", () => {
    const [, after] = statements(...first, "2# Action | By", "2 Renew the phones | June 2027");
    expect(after).toMatchObject({ title: "Hospital wards", group: 0 });
  });

  it("keep it past a line between the pages", () => {
    const rows = statements(...first, "Continued from page four.", "1# Action | By", "1 Renew the phones | June 2027");
    expect(rows.at(-1)).toMatchObject({ title: "Hospital wards", group: 0 });
  });

  it("lose it in a table with other heads", () => {
    const [, after] = statements(...first, "2# Risk | Answer", "2 No staff in winter | Hire two early");
    expect(after).toMatchObject({ title: undefined, group: 1 });
  });

  it("lose it in a table with the same heads that a line of its own introduces", () => {
    const rows = statements(...first, "For the clinics in town.", "2# Action | By", "2 Renew the phones | June 2027");
    expect(rows.at(-1)).toMatchObject({ title: undefined, group: 1 });
  });
});
