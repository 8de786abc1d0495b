import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html.js";

function outline(text: string): string[] {
  return readHtml(text).blocks.map(({ kind, level, marker, text: words, quoted }) =>
    [
      kind + (level ?? ""),
      ...(quoted ? ["quoted"] : []),
      ...(marker ? [marker] : []),
      words.replaceAll("\t", " | "),
    ].join(" "),
  );
}

const PROSE = "We will mend the network before we buy anything new, because nothing else works without it.";

describe("the page's own text", () => {
  it("takes what stands outside main for furniture and drops what nobody sees", () => {
    const page = `<!doctype html><title>Plan | Town</title><a href="#main">Skip</a><nav><a href="/">Home</a></nav>
      <main><h1>Plan</h1><p>${PROSE}<p hidden>no<p style="display: none">no</p><script>no()</script></main><footer>Contact</footer>`;
    expect(outline(page)).toEqual([
      "furniture Skip",
      "furniture Home",
      "heading1 Plan",
      `paragraph ${PROSE}`,
      "furniture Contact",
    ]);
  });

  it("finds the text of a page that marks nothing as main", () => {
    const page = `<body><div id="top"><ul><li><a href="/a">News</a><li><a href="/b">Jobs</a></ul></div>
      <div><h1>Plan</h1><p>${PROSE}</p><p>${PROSE}</p></div><div>Call us</div>`;
    expect(outline(page)).toEqual([
      "furniture News",
      "furniture Jobs",
      "heading1 Plan",
      `paragraph ${PROSE}`,
      `paragraph ${PROSE}`,
      "furniture Call us",
    ]);
  });

  it("reads several pages in one file as one strategy", () => {
    const page = (name: string) =>
      `<html><head><title>${name}</title></head><body><main><h1>${name}</h1><p>${PROSE}</p></main></body></html>`;
    expect(outline(page("One") + page("Two")).filter((each) => each.startsWith("heading"))).toEqual([
      "heading1 One",
      "heading1 Two",
    ]);
  });

  it("shows the titles of pages whose layout is elsewhere, and counts lines past their metadata", () => {
    const page = (name: string) => `---\nlayout: a\ntitle: ${name}\n---\n<h2>Aims</h2>\n<p>${PROSE}</p>\n\n`;
    const { blocks } = readHtml(page("One") + page("Two"));
    expect(blocks.map(({ text }) => text)).toEqual(["One", "Aims", PROSE, "Two", "Aims", PROSE]);
    expect(blocks.at(-1)?.pieces[0]?.place).toMatchObject({ line: 13 });
  });
});

describe("blocks", () => {
  it("are notes where the page says that they are", () => {
    const page = `<main><h1>Plan</h1><p>${PROSE}</p><section class="notes" role="doc-endnotes"><ol><li><p>Counted in May.</p><li>As told.</ol></section><p>${PROSE}</p></main>`;
    expect(outline(page)).toEqual([
      "heading1 Plan",
      `paragraph ${PROSE}`,
      "footnote Counted in May.",
      "footnote As told.",
      `paragraph ${PROSE}`,
    ]);
  });

  it("reads nested and numbered lists, and the second paragraph of an item as a paragraph", () => {
    expect(outline("<p>We will:<ol start=3><li>mend<ul><li>wards</ul><li><p>buy</p><p>but less</p></ol>")).toEqual([
      "paragraph We will:",
      "list-item1 3. mend",
      "list-item2 • wards",
      "list-item1 4. buy",
      "paragraph but less",
    ]);
  });

  it("reads definition lists, quotations, captions, breaks and links into the page", () => {
    expect(
      outline(
        "<ul><li><a href='#a'>Aims</a><li><a href='#b'>Users</a></ul><dl><dt>Owner<dd>Jo</dl><blockquote><p>Basics first.</blockquote><figure><img alt=x><figcaption>Map</figcaption></figure><p>One<br>two",
      ),
    ).toEqual([
      "contents-entry Aims",
      "contents-entry Users",
      "paragraph Owner: Jo",
      "paragraph quoted Basics first.",
      "caption Map",
      "paragraph One two",
    ]);
  });

  it("reads table rows with heads and spans, and layout tables as text", () => {
    const { blocks } = readHtml(
      "<table><caption>Actions</caption><tr><th>Aim<th colspan=2>Dates<tr><td rowspan=2>Mend<td>2025<td>2026<tr><td>2027<td>2028</table><table role=presentation><tr><td>One<td>Two</table>",
    );
    expect(
      blocks.map(({ kind, text, headerRow, cells }) => [kind, text, headerRow, cells?.map(({ column }) => column)]),
    ).toEqual([
      ["caption", "Actions", undefined, undefined],
      ["table-row", "Aim\tDates", true, [0, 1]],
      ["table-row", "Mend\t2025\t2026", undefined, [0, 1, 2]],
      ["table-row", "2027\t2028", undefined, [1, 2]],
      ["paragraph", "One", undefined, undefined],
      ["paragraph", "Two", undefined, undefined],
    ]);
  });

  it("drops the mark of a note but no exponent, and reads entities at their place", () => {
    const text = "<p>We spend&nbsp;&pound;5m<sup>3</sup> on 40 m<sup>2</sup>.";
    const [block] = readHtml(text).blocks;
    expect(block?.text).toBe("We spend £5m on 40 m2.");
    const pound = block?.pieces.find(({ start }) => block.text.charAt(start) === "£")?.place;
    expect(pound?.kind === "source" && text.slice(pound.start, pound.end)).toBe("&pound;");
  });
});
