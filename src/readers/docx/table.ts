import { child, elements, type XmlElement } from "../../formats/xml.js";
import type { Found, FoundRow, FoundTable, Oddities } from "../office/found.js";
import { isOn } from "../office/switches.js";
import { wholeNumber } from "../office/whole-number.js";
import type { Wrappers } from "./wrappers.js";

/**
 * The rows of a table, without those that a tracked change deletes.
 *
 * @param table the w:tbl
 * @param wrappers what may stand around rows and cells
 * @param oddities where it is noted what was left out
 * @param contentOf reads a cell
 */
export function readTable(
  table: XmlElement,
  wrappers: Wrappers,
  oddities: Oddities,
  contentOf: (cell: XmlElement) => Found[],
): FoundTable {
  const rows: FoundRow[] = [];
  const visit = (container: XmlElement) => {
    for (const element of elements(container)) {
      if (element.name !== "w:tr") wrappers.through(element, visit);
      else if (child(child(element, "w:trPr"), "w:del")) oddities.tracked = true;
      else rows.push(rowOf(element, wrappers, oddities, contentOf));
    }
  };
  visit(table);
  return { rows };
}

function rowOf(
  row: XmlElement,
  wrappers: Wrappers,
  oddities: Oddities,
  contentOf: (cell: XmlElement) => Found[],
): FoundRow {
  const properties = child(row, "w:trPr");
  const header = child(properties, "w:tblHeader");
  let column = wholeNumber(child(properties, "w:gridBefore")?.attributes["w:val"], 0);
  const cells: { column: number; content: Found[] }[] = [];
  const visit = (container: XmlElement) => {
    for (const element of elements(container)) {
      if (element.name !== "w:tc") {
        wrappers.through(element, visit);
        continue;
      }
      const cell = child(element, "w:tcPr");
      if (child(cell, "w:cellDel")) {
        oddities.tracked = true;
        continue;
      }
      cells.push({ column, content: contentOf(element) });
      column += wholeNumber(child(cell, "w:gridSpan")?.attributes["w:val"], 1);
    }
  };
  visit(row);
  return { header: header !== undefined && isOn(header.attributes["w:val"]), cells };
}
