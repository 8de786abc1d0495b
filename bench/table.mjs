/** Prints rows as a plain table, columns of numbers to the right. */
export function table(rows) {
  if (rows.length === 0) return;
  const names = Object.keys(rows[0]);
  const cells = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? "-")))];
  const numeric = names.map((_, at) => cells.slice(1).every((row) => row[at] === "" || /^[-+=\d]/.test(row[at])));
  const widths = names.map((_, at) => Math.max(...cells.map((row) => row[at].length)));
  for (const row of cells) {
    const padded = row.map((cell, at) => (numeric[at] ? cell.padStart(widths[at]) : cell.padEnd(widths[at])));
    console.log(padded.join("  ").trimEnd());
  }
  console.log();
}
