import { printable } from "../printable.js";

/** Excel takes a file without this mark for the machine's own code page. */
const BYTE_ORDER_MARK = "\ufeff";

/** What a spreadsheet would run instead of show. Source: OWASP, "CSV injection". */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180): CRLF between rows, every cell in quotation marks, control characters of the document left out.
 *
 * @param rows the head first; missing words make an empty cell
 */
export function csv(rows: readonly (readonly (string | undefined)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(words = ""): string {
  const plain = printable(words);
  return `"${(FORMULA.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}
