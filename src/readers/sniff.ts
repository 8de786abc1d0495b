/** The text formats there is a reader for. */
export type TextFormat = "markdown" | "html" | "text";

/** How much of the text is looked at, in characters: enough to pass a long front matter or a page's head. */
const SAMPLE_LENGTH = 200_000;

const FRONT_MATTER = /^\s*---[ \t]*\r?\n[\s\S]{0,5000}?\r?\n---[ \t]*(?:\r?\n|$)/;
const HTML_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,5000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const HTML_BLOCK =
  /<(?:p|div|h[1-6]|ul|ol|li|table|tr|td|section|article|main|br|dl|dt|dd|body|header|footer)\b[^<>]*>/gi;
const MARKDOWN_BLOCK =
  /^(?: {0,3}#{1,6}[ \t]*\S| {0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+\S| {0,3}>[ \t]|\|.*\||(?:```|~~~))/gm;
const MARKDOWN_HEADING = /^ {0,3}#{1,6}(?:[ \t]+\S|[A-Z\d])/m;
const MARKDOWN_TABLE = /^ *\|?[ \t]*:?-{2,}:?[ \t]*\|/m;
const MARKDOWN_LINK = /\[[^\]\n]{1,200}\]\((?:https?:|\/|#|\.|mailto:|[\w-]+\.)[^)\n]*\)/;
const MARKDOWN_BOLD = /\*\*[^*\n]{1,300}\*\*|(?<!\w)__[^_\n]{1,300}__(?!\w)/g;
const RST_MARK = /^\.\. (?:[\w-]+::|\[[#*\w-]+\]|_[^:\n]+:|\|)|`[^`\n<]+<[^>\n]+>`_|^:[A-Za-z ]+: \S/gm;

/** So many bold stretches are no accident of typing. */
const BOLD_STRETCHES = 3;
/** HTML must have this many times as many block tags as there are lines with Markdown's marks. */
const TAGS_PER_MARKDOWN_LINE = 2;

/**
 * Which reader a text is for, told from its content alone.
 *
 * @param text the decoded file
 */
export function textFormatOf(text: string): TextFormat {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (HTML_START.test(sample)) return "html";
  const body = sample.replace(FRONT_MATTER, "");
  const tags = body.match(HTML_BLOCK)?.length ?? 0;
  const markdownLines = body.match(MARKDOWN_BLOCK)?.length ?? 0;
  const heading = MARKDOWN_HEADING.test(body);
  if (tags >= 3 && !heading && tags > markdownLines * TAGS_PER_MARKDOWN_LINE) return "html";
  // reStructuredText is read as text: its headings are underlined lines, its directives are set aside.
  const rst = body.match(RST_MARK)?.length ?? 0;
  if (rst >= 2 && !heading) return "text";
  if (heading || body.length < sample.length) return "markdown";
  const bold = body.match(MARKDOWN_BOLD)?.length ?? 0;
  return bold >= BOLD_STRETCHES || MARKDOWN_LINK.test(body) || MARKDOWN_TABLE.test(body) ? "markdown" : "text";
}
