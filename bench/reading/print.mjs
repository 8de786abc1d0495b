// The figures as tables, with the totals last committed beside them.
import { table } from "../table.mjs";
import { median } from "./score-words.mjs";
import { inTotal } from "./twins.mjs";

/** How many of the worst are named. */
const WORST = 5;

/** Words found and made up, by file, and the worst with what is missing. */
export function printWords(halves, before) {
  console.log("\nWords against pdftotext (hundredths; apart: words that the reading keeps out of the evidence)");
  table(
    Object.entries(halves).flatMap(([half, rows]) =>
      rows.map(({ file, words, recall, precision, apart, notes }) => ({
        half,
        file,
        words,
        recall,
        precision,
        apart,
        notes: notes.join(" "),
      })),
    ),
  );
  for (const [half, rows] of Object.entries(halves)) {
    const was = before?.[half] ? `, committed: ${median(before[half].map(({ recall }) => recall))}` : "";
    console.log(`${half}: median recall ${median(rows.map(({ recall }) => recall))}${was}`);
  }
  const worst = Object.values(halves).flat();
  worst.sort((a, b) => a.recall - b.recall);
  console.log("\nThe worst:");
  for (const { file, recall, missing, notes } of worst.slice(0, WORST))
    console.log(`  ${file} ${recall}: missing ${missing.join(", ")} (${notes.join(", ") || "no note"})`);
}

/** Paragraphs and headings by twin, by recipe and in total. */
export function printTwins(halves, before) {
  for (const [half, rows] of Object.entries(halves)) {
    console.log(`\nTwins, ${half} half`);
    table(rows);
    const recipes = [...new Set(rows.map(({ recipe }) => recipe))];
    const totals = recipes.map((recipe) => ({ recipe, ...inTotal(rows.filter((row) => row.recipe === recipe)) }));
    table([...totals, { recipe: "all", ...inTotal(rows) }]);
    if (before?.[half]) {
      const { exactShare, f1 } = inTotal(before[half]);
      console.log(`committed: ${exactShare} % of the paragraphs exact, headings F1 ${f1}`);
    }
    const worst = [...rows].sort((a, b) => a.exact / a.paragraphs - b.exact / b.paragraphs).slice(0, WORST);
    console.log(
      `The worst: ${worst.map(({ file, recipe, exact, paragraphs }) => `${file} ${recipe} ${exact} of ${paragraphs}`).join("; ")}`,
    );
  }
}

/** Each format beside the same in Markdown. */
export function printFormats(rows, before) {
  console.log("\nThe same strategy in every format (hundredths; apart: signs that differ by more than one)");
  table(
    rows.map(({ file, format, statements, source, common, share, signs, apart }) => {
      const was = before?.find((row) => row.file === file && row.format === format)?.share;
      const row = { file, format, statements, source, common, share };
      return { ...row, committed: was ?? "", apart, signs: signs.join(", ") || "none differs" };
    }),
  );
}

/** Pages marked by hand. */
export function printMarks({ pages, total }, before) {
  console.log(
    "\nPages marked by hand (caught of marked; lost: words of the text kept out, of all words; order: pairs right)",
  );
  table(pages);
  table([total, ...(before ? [{ ...before.total, file: "committed" }] : [])]);
}

/** Edges and lines of words, and how many files stay within what is asked. */
export function printQuads(halves, before) {
  console.log("\nWhere words stand, against pdftotext -bbox (points: median and 95th percentile of the difference)");
  for (const [half, rows] of Object.entries(halves)) {
    console.log(`\n${half} half`);
    table(rows);
    const was = before?.[half] ? `, committed: ${within(before[half])} of ${before[half].length}` : "";
    console.log(`within 0.2 and 0.6 points: ${within(rows)} of ${rows.length}${was}`);
  }
}

function within(rows) {
  const edges = ["left", "right", "line"];
  return rows.filter((row) => edges.every((edge) => row[edge] < 0.2 && row[`${edge}95`] < 0.6)).length;
}

/** Scans by page, resolution and turn, and how many stay within what is asked. */
export function printScans(halves, before) {
  for (const [half, rows] of Object.entries(halves)) {
    console.log(
      `\nScans of real pages, ${half} (hundredths: words found, words right, spots in order, how sure OCR was)`,
    );
    table(rows.map(({ missing, ...row }) => row));
    const lowest = (name) => Math.min(...rows.map((row) => row[name]));
    console.log(
      `words found: median ${median(rows.map(({ recall }) => recall))}, lowest ${lowest("recall")}, at least 95 in ${rows.filter(({ recall }) => recall >= 95).length} of ${rows.length}; order: lowest ${lowest("order")}`,
    );
    const was = before?.[half];
    if (was) console.log(`committed: median ${median(was.map(({ recall }) => recall))}`);
    const worst = [...rows].sort((a, b) => a.recall - b.recall).slice(0, WORST);
    for (const { file, page, dpi, degrees, recall, missing } of worst)
      console.log(
        `  ${file} ${page} ${dpi} dpi ${degrees}: ${recall}${missing.length > 0 ? `, missing ${missing.join(", ")}` : ""}`,
      );
  }
}

/** Tools beside one another. */
export function printSpeed(rows) {
  console.log("\nSpeed over all PDFs, one tool after the other");
  table(rows);
}

/** Long files: seconds, processor seconds and memory, by the command and in one process. */
export function printLong(rows, before) {
  console.log("\nLong files, joined from real ones, end to end (seconds, processor seconds, highest megabytes)");
  for (const row of rows) {
    const was = before?.find(({ name }) => name === row.name);
    table(
      Object.entries(row)
        .filter(([measure]) => measure !== "name")
        .map(([measure, value]) => ({ [row.name]: measure, measured: value, committed: was?.[measure] ?? "" })),
    );
  }
}
