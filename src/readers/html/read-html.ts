import { parse } from "parse5";
import type { StrategyDocument } from "../../model/document.js";
import { finishDrafts } from "../repair/finish.js";
import { BlockTextBuilder } from "../source/block-text-builder.js";
import type { Draft } from "../source/draft.js";
import { frontMatters } from "../source/front-matter.js";
import { SourceText } from "../source/source-text.js";
import type { Node } from "./elements.js";
import { isElement } from "./elements.js";
import { textOf } from "./inline.js";
import { mainParts } from "./main-part.js";
import { publisherOf } from "./publisher.js";
import { leadsIntoPage, walkHtml } from "./walk.js";

/**
 * Reads an HTML page, or several pages put one after another into one file.
 *
 * @param text the decoded file; places are offsets into it
 * @param leadsWithin whether a link leads to a place of the same strategy, as those of a contents list do
 */
export function readHtml(text: string, leadsWithin = leadsIntoPage): StrategyDocument {
  const whole = new SourceText(text);
  const matters = frontMatters(whole);
  // The parser and the walk see the file without its metadata, at the same offsets.
  const source = new SourceText(blankOut(text, matters));
  const page = parse(source.text, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const drafts = walkHtml(page.childNodes, {
    source,
    base: 0,
    main: mainParts(page),
    quoted: false,
    listDepth: 0,
    table: 0,
    leadsWithin,
  });
  const titled = withPageTitles(drafts, matters, whole);
  const publisher = publisherOf(page.childNodes);
  const document = finishDrafts("html", titled, source, {
    transcribed: false,
    metadata: {
      title: pageTitle(page.childNodes),
      date: matters.find(({ date }) => date)?.date,
    },
  });
  return publisher === undefined ? document : { ...document, publisher };
}

/** Blanks in place of parts of a text: every offset and every line stays. */
function blankOut(text: string, parts: readonly { readonly start: number; readonly end: number }[]): string {
  let blanked = "";
  let at = 0;
  for (const { start, end } of parts) {
    blanked += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n\f]/g, " ");
    at = end;
  }
  return blanked + text.slice(at);
}

/** The site shows the title of each page's metadata as its first heading; the file has it only there. */
function withPageTitles(
  drafts: readonly Draft[],
  matters: ReturnType<typeof frontMatters>,
  source: SourceText,
): Draft[] {
  const hasTopHeading = drafts.some(({ kind, level }) => kind === "heading" && level === 1);
  if (hasTopHeading) return [...drafts];
  const titles = matters.flatMap(({ title }) => (title ? [title] : []));
  const all: Draft[] = [];
  let next = 0;
  const addTitlesBefore = (offset: number) => {
    for (let title = titles[next]; title && title.start < offset; title = titles[next]) {
      const builder = new BlockTextBuilder(source);
      builder.copy(title.start, title.end);
      all.push({ kind: "heading", level: 1, body: builder.finish() });
      next += 1;
    }
  };
  for (const draft of drafts) {
    addTitlesBefore(draft.body.pieces[0]?.place.start ?? 0);
    all.push(draft);
  }
  return all;
}

/** The title element's words, without the site's name behind them. */
function pageTitle(nodes: readonly Node[]): string | undefined {
  const stack: Node[] = [...nodes];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === "title") {
      const [own = ""] = textOf(node).split(/\s[|–—-]\s|^\s*\|/);
      return own.replace(/\s+/g, " ").trim() || undefined;
    }
    if (node.tagName === "html" || node.tagName === "head") stack.push(...[...node.childNodes].reverse());
  }
  return undefined;
}
