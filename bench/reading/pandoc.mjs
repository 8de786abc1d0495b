// The structured source as pandoc reads it, for making twins and for scoring them: nothing of ours is in it.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { extname } from "node:path";

/** What pandoc calls the format of a file. */
const FORMATS = {
  ".md": "gfm",
  ".txt": "gfm",
  ".html": "html-native_divs-native_spans",
  ".rst": "rst",
  ".docx": "docx",
};

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
/** What kramdown and GOV.UK's dialect write about a block ("{: .no_toc}"); pandoc takes it for words. */
const ATTRIBUTES = /[ \t]*\{:[^{}\n]*\}|\{::[^{}\n]*\}|\{\/?div[^{}\n]*\}/g;

/** Blocks whose print says nothing about paragraphs. */
const LEFT_OUT = new Set(["RawBlock", "CodeBlock", "HorizontalRule", "Null"]);
const INLINES_LEFT_OUT = new Set(["Image", "RawInline", "Math"]);

/** Runs pandoc. */
export function pandoc(args, input) {
  const { status, stdout, stderr } = spawnSync("pandoc", args, { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`pandoc ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** The source without pictures and raw markup, as pandoc's tree. */
export function treeOf(path) {
  const format = FORMATS[extname(path)];
  // Front matter is not always good YAML, and no part of the text.
  const markdown =
    format === "gfm" ? readFileSync(path, "utf8").replace(FRONT_MATTER, "").replace(ATTRIBUTES, "") : undefined;
  const tree = JSON.parse(pandoc(["-f", format, "-t", "json", ...(markdown === undefined ? [path] : [])], markdown));
  return { ...tree, meta: {}, blocks: tree.blocks.flatMap(withoutPictures) };
}

function withoutPictures(node) {
  if (LEFT_OUT.has(node.t)) return [];
  if (INLINES_LEFT_OUT.has(node.t)) return [];
  return [{ ...node, ...(node.c === undefined ? {} : { c: inner(node.c) }) }];
}

function inner(content) {
  if (!Array.isArray(content)) return content;
  return content.flatMap((part) => {
    if (Array.isArray(part)) return [inner(part)];
    return part !== null && typeof part === "object" && "t" in part ? withoutPictures(part) : [part];
  });
}

/**
 * What a person sees of a tree: its headings with their levels, and its paragraphs and list items as the strings that may
 * stand for them. Tables, notes and quoted code are left out.
 */
export function truthOf(tree) {
  const headings = [];
  const paragraphs = [];
  const allBold = [];
  const visit = (block) => {
    const { t, c } = block;
    if (t === "Header") headings.push({ level: c[0], text: textOf(c[2]) });
    else if (t === "Para" || t === "Plain") {
      paragraphs.push(linesOf(c));
      if (c.every(isBoldOrBlank)) allBold.push(textOf(c));
    } else if (t === "BlockQuote") c.forEach(visit);
    else if (t === "Div") c[1].forEach(visit);
    else if (t === "BulletList") for (const item of c) item.forEach(visit);
    else if (t === "OrderedList") for (const item of c[1]) item.forEach(visit);
    else if (t === "DefinitionList")
      for (const [term, definitions] of c) {
        paragraphs.push([textOf(term)]);
        for (const definition of definitions) definition.forEach(visit);
      }
    else if (t === "LineBlock") for (const line of c) paragraphs.push([textOf(line)]);
  };
  tree.blocks.forEach(visit);
  return { headings, paragraphs, allBold };
}

function isBoldOrBlank({ t }) {
  return t === "Strong" || t === "Space" || t === "SoftBreak";
}

/** A paragraph's lines, where its author broke it. */
function linesOf(inlines) {
  const lines = [[]];
  for (const inline of inlines) {
    if (inline.t === "LineBreak") lines.push([]);
    else lines.at(-1).push(inline);
  }
  return lines.map(textOf);
}

function textOf(inlines) {
  return inlines.map(wordsIn).join("");
}

function wordsIn({ t, c }) {
  if (t === "Str") return c;
  if (t === "Space" || t === "SoftBreak" || t === "LineBreak") return " ";
  if (t === "Code") return c[1];
  if (t === "Note") return "";
  if (t === "Link" || t === "Span" || t === "Quoted" || t === "Cite") return textOf(c[1]);
  return Array.isArray(c) ? textOf(c) : "";
}
