// Makes the twins: PDFs of structured sources, in a folder outside of the repository, where they are kept for the next run.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { pandoc, treeOf } from "./pandoc.mjs";

/** No program may take longer, in milliseconds. */
const PATIENCE = 240_000;

/**
 * The PDF of a source by a recipe. Made where it is not in the cache.
 *
 * @returns path of the PDF, and pandoc's tree of the source
 */
export function twinOf(source, recipe, cache) {
  mkdirSync(cache, { recursive: true });
  const tree = treeOf(source);
  // Of the tree, not of the source's bytes: what is left out of a source changes its PDF too.
  const key = createHash("sha256").update(JSON.stringify(tree)).update(JSON.stringify(recipe)).digest("hex");
  const name = basename(source, extname(source));
  const pdf = join(cache, `${name}.${recipe.name}.${key.slice(0, 8)}.pdf`);
  if (!existsSync(pdf)) {
    const made = recipe.by === "chromium" ? byChromium(tree, recipe, cache) : byWriter(tree, recipe, cache);
    renameSync(made, pdf);
  }
  return { pdf, tree };
}

function byChromium(tree, { css, tagged }, cache) {
  const page = join(cache, "twin.html");
  const made = join(cache, "twin.pdf");
  const body = pandoc(["-f", "json", "-t", "html5"], JSON.stringify(tree));
  writeFileSync(page, `<!doctype html><html lang="en"><meta charset="utf-8"><style>${css}</style>${body}</html>`);
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-pdf-header-footer",
    `--user-data-dir=${cache}/chromium`,
  ];
  if (!tagged) flags.push("--disable-pdf-tagging");
  run("chromium", [...flags, `--print-to-pdf=${made}`, pathToFileURL(page).href]);
  rmSync(page);
  return made;
}

function byWriter(tree, recipe, cache) {
  const office = join(cache, `twin.${recipe.by}`);
  const reference = join(cache, `reference.${recipe.by}`);
  writeFileSync(reference, recipe.by === "docx" ? wordReference(recipe) : writerReference(recipe));
  pandoc(["-f", "json", "-t", recipe.by, "--reference-doc", reference, "-o", office], JSON.stringify(tree));
  const filter = `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${recipe.tagged}"}}`;
  run("soffice", [
    "--headless",
    `-env:UserInstallation=${pathToFileURL(join(cache, "office")).href}`,
    "--convert-to",
    filter,
    "--outdir",
    cache,
    office,
  ]);
  rmSync(office);
  rmSync(reference);
  return join(cache, "twin.pdf");
}

function wordReference({ columns, styles }) {
  return changed(pandocFile("reference.docx"), {
    "word/document.xml": [
      [
        "<w:sectPr />",
        `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1300" w:right="1200" w:bottom="1300" w:left="1200" w:header="700" w:footer="700" w:gutter="0"/><w:cols w:num="${columns}" w:space="480"/></w:sectPr>`,
      ],
    ],
    "word/styles.xml": styles,
  });
}

function writerReference({ columns }) {
  const cut = `<style:page-layout-properties fo:page-width="8.27in" fo:page-height="11.69in"`;
  return changed(pandocFile("reference.odt"), {
    "styles.xml": [
      [/<style:page-layout-properties\s+fo:page-width="8.5in"\s+fo:page-height="11in"/, cut],
      [/<style:footnote-sep/, `<style:columns fo:column-count="${columns}" fo:column-gap="0.3in"/><style:footnote-sep`],
    ],
  });
}

function pandocFile(name) {
  const { status, stdout } = spawnSync("pandoc", ["--print-default-data-file", name], { maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`pandoc has no ${name}`);
  return unzipSync(new Uint8Array(stdout));
}

/** A package with words changed in some of its parts; every one of them must be there. */
function changed(parts, changes) {
  const all = { ...parts };
  for (const [name, pairs] of Object.entries(changes)) {
    let text = strFromU8(all[name]);
    for (const [from, to] of pairs) {
      const next = text.replace(from, to);
      if (next === text) throw new Error(`${name} of pandoc's reference file has no ${from}`);
      text = next;
    }
    all[name] = strToU8(text);
  }
  const { mimetype, ...others } = all;
  return zipSync({ ...(mimetype ? { mimetype: [mimetype, { level: 0 }] } : {}), ...others });
}

function run(program, args) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: "utf8", timeout: PATIENCE });
  if (status !== 0) throw new Error(`${program}: ${error ?? stderr}`);
}
