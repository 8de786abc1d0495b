import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { p, type WordFixture, wordFile } from "../../../test/word-file.js";
import type { Block } from "../../model/document.js";
import { spansOf } from "../../model/place.js";
import { readDocx } from "./read-docx.js";

const blocksOf = async (fixture: WordFixture) => (await readDocx(wordFile(fixture))).blocks;
/** Kind, level, marker and text on one line. */
const short = ({ kind, level, marker, text }: Block) =>
  `${[kind, level, marker].filter((each) => each !== undefined).join(" ")}: ${text}`;
const shortOf = async (fixture: WordFixture) => (await blocksOf(fixture)).map(short);
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const BODY = p("We will replace the oldest computers on the wards first, starting with the stroke unit in June.");

describe("headings", () => {
  it("takes a localised style's level from its English name, and inherits it", async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Chapter"/><w:basedOn w:val="berschrift2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Out"><w:name w:val="Part"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`;
    const body = p("One", style("Out")) + p("Two", style("Own")) + BODY;
    expect((await shortOf({ body, styles })).slice(0, 2)).toEqual(["heading 1: One", "heading 2: Two"]);
  });

  it("tells them by their look where no heading style is used, and says so", async () => {
    const big = '<w:b/><w:sz w:val="32"/>';
    const body =
      p("Our strategy", "", big) +
      BODY +
      p("What comes first", "", "<w:b/>") +
      BODY +
      p("MONEY") +
      BODY +
      p("People", "", "<w:caps/>") +
      BODY +
      p("NHS") +
      BODY;
    const document = await readDocx(wordFile({ body }));
    expect(document.blocks.filter(({ kind }) => kind === "heading").map(short)).toEqual([
      "heading 1: Our strategy",
      "heading 2: What comes first",
      "heading 2: MONEY",
      "heading 2: People",
    ]);
    expect(document.notes.map(({ kind }) => kind)).toEqual(["no-headings"]);
  });

  it("does not take a bold name above a job title for a heading", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>';
    const body =
      p("Foreword", style("H1")) + BODY + p("Ada Penn", "", "<w:b/>") + p("Chief nurse") + p("Next", style("H1"));
    expect(await shortOf({ body, styles })).toContain("paragraph: Ada Penn");
  });

  it("takes a bold line above a short sentence for a heading", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>';
    const rules = p("How we decide", "", "<w:b/>") + p("Any ward may use these rules.");
    const body = p("Summary", style("H1")) + BODY + rules + p("Next", style("H1"));
    expect(await shortOf({ body, styles })).toContain("heading 2: How we decide");
  });

  it("does not believe a heading style on a long sentence", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>';
    const [block] = await blocksOf({ body: p(`${"We will do this and that ".repeat(10)}soon.`, style("H1")), styles });
    expect(block?.kind).toBe("paragraph");
  });
});

describe("lists", () => {
  const level = (depth: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `
    <w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}${level(2, "lowerLetter", "%3)")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uf0b7")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const item = (text: string, list: number, depth = 0) =>
    p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);

  it("counts as Word does: sub-levels restart, a new list can begin again", async () => {
    const body =
      item("A", 1) +
      item("B", 1, 1) +
      item("C", 1, 1) +
      item("D", 1) +
      item("E", 1, 1) +
      item("F", 1, 2) +
      item("G", 3);
    expect(await shortOf({ body, numbering })).toEqual([
      "list-item 1 1.: A",
      "list-item 2 1.1: B",
      "list-item 2 1.2: C",
      "list-item 1 2.: D",
      "list-item 2 2.1: E",
      "list-item 3 a): F",
      "list-item 1 1.: G",
    ]);
  });

  it("shows every bullet as •, and list 0 as none", async () => {
    const body = item("A", 2) + item("B", 0);
    expect(await shortOf({ body, numbering })).toEqual(["list-item 1 •: A", "paragraph: B"]);
  });

  it("keeps a numbered paragraph of several sentences a paragraph", async () => {
    const body = item("The first sentence says a good deal about the wards. ".repeat(8), 1);
    expect((await blocksOf({ body, numbering }))[0]).toMatchObject({ kind: "paragraph", marker: "1." });
  });

  it("knows bullets and numbers that were typed by hand", async () => {
    const body = p("We will:") + p("•\tclose the fax room") + p("- open one") + p("- and two") + p("- or not", "", "");
    expect(await shortOf({ body })).toEqual([
      "paragraph: We will:",
      "list-item 1 •: close the fax room",
      "list-item 1 -: open one",
      "list-item 1 -: and two",
      "list-item 1 -: or not",
    ]);
    expect(await shortOf({ body: p("2030 is far away.") + p("- or is it?") })).toContain("paragraph: - or is it?");
  });
});

describe("tables", () => {
  const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

  it("joins cells by tabs and keeps the columns of merged and empty cells", async () => {
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p("Action"))}${cell(p("Owner"))}${cell(p("When"))}</w:tr>${row(
      cell(p("Replace ") + p("switches"), '<w:gridSpan w:val="2"/>'),
      cell(p("June")),
    )}${row(cell(p("")), cell(p("Ada")), cell(p("July")))}</w:tbl>`;
    const blocks = await blocksOf({ body });
    expect(blocks.map(({ text }) => text)).toEqual(["Action\tOwner\tWhen", "Replace switches\tJune", "Ada\tJuly"]);
    expect(blocks.map(({ headerRow }) => headerRow)).toEqual([true, undefined, undefined]);
    expect(blocks[1]?.cells?.map(({ column }) => column)).toEqual([0, 2]);
    expect(blocks[2]?.cells).toEqual([
      { start: 0, end: 3, column: 1 },
      { start: 4, end: 8, column: 2 },
    ]);
  });

  it("takes a bold first row for column heads", async () => {
    const bold = (text: string) => cell(p(text, "", "<w:b/>"));
    const body = `<w:tbl>${row(bold("Goal"), bold("2026"))}${row(cell(p("Calls")), cell(p("40")))}</w:tbl>`;
    expect((await blocksOf({ body })).map(({ headerRow }) => headerRow)).toEqual([true, undefined]);
  });

  it("reads a box of one cell, and columns of running text, as paragraphs", async () => {
    const long = "words and more words ".repeat(30);
    const body = `<w:tbl>${row(cell(p("In short: wards first.")))}</w:tbl><w:tbl>${row(cell(p(long)), cell(p("Beside it")))}</w:tbl>`;
    expect((await blocksOf({ body })).map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
  });
});

describe("what is and what is not text", () => {
  const run = (inner: string) => `<w:r>${inner}</w:r>`;
  const t = (text: string) => run(`<w:t xml:space="preserve">${text}</w:t>`);

  it("reads tracked changes as accepted, leaves comments out and says so", async () => {
    const body = `<w:p>${t("By ")}<w:del>${run("<w:delText>June</w:delText>")}</w:del><w:ins>${t("July")}</w:ins>${run('<w:commentReference w:id="0"/>')}${t(" 2027")}</w:p>`;
    const document = await readDocx(wordFile({ body }));
    expect(document.blocks.map(({ text }) => text)).toEqual(["By July 2027"]);
    expect(document.notes.map(({ kind }) => kind)).toEqual(["tracked-changes"]);
  });

  it("joins two paragraphs when the mark between them was deleted", async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${t("One half")}</w:p><w:p>${t("and the other")}</w:p>`;
    const [block] = await blocksOf({ body });
    expect(block?.text).toBe("One half and the other");
    expect(block && spansOf(block, 0, block.text.length).map(({ place }) => place)).toMatchObject([
      { paragraph: 1, start: 0, end: 8 },
      { paragraph: 2, start: 0, end: 13 },
    ]);
  });

  it("leaves out cells that a tracked change deletes", async () => {
    const deleted = `<w:tc><w:tcPr><w:cellDel/></w:tcPr>${p("Old owner")}</w:tc>`;
    const body = `<w:tbl><w:tr><w:tc>${p("Wards")}</w:tc>${deleted}<w:tc>${p("June")}</w:tc></w:tr></w:tbl>`;
    const { blocks, notes } = await readDocx(wordFile({ body }));
    expect(blocks.map(({ text }) => text)).toEqual(["Wards\tJune"]);
    expect(notes.map(({ kind }) => kind)).toEqual(["tracked-changes"]);
  });

  it("joins a drop capital to its word", async () => {
    const body = p("W", '<w:framePr w:dropCap="drop" w:lines="3"/>') + p("e will mend the network.");
    const [block] = await blocksOf({ body });
    expect(block?.text).toBe("We will mend the network.");
    expect(block && spansOf(block, 0, 7).map(({ text }) => text)).toEqual(["W", "e will"]);
  });

  it("drops field codes, prompts, hidden text and note numbers, and keeps what links and fields show", async () => {
    const field = `${run('<w:fldChar w:fldCharType="begin"/>')}${run("<w:instrText>REF x</w:instrText>")}${run('<w:fldChar w:fldCharType="separate"/>')}${t("page 4")}${run('<w:fldChar w:fldCharType="end"/>')}`;
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${t("Click here")}</w:sdtContent></w:sdt>`;
    const body = `<w:p><w:hyperlink>${t("See ")}</w:hyperlink>${field}${prompt}<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>${t(", £3 million")}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>12</w:t></w:r>${t(" and 40 m")}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r></w:p>`;
    expect((await blocksOf({ body }))[0]?.text).toBe("See page 4, £3 million and 40 m2");
  });

  it("reads a text box once, after the paragraph it hangs on", async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = `<w:p>${t("Before")}${run(`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("Boxed")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("Boxed")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`)}${t(" and after")}</w:p>${p("Last")}`;
    const blocks = await blocksOf({ body });
    expect(blocks.map(({ text }) => text)).toEqual(["Before and after", "Boxed", "Last"]);
    expect(blocks.map(({ pieces }) => pieces[0]?.place)).toMatchObject([
      { paragraph: 1 },
      { paragraph: 2 },
      { paragraph: 4 },
    ]);
  });

  it("marks the table of contents, by content control, field or hand", async () => {
    const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
    const inField = `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run("<w:instrText>TOC \\o</w:instrText>")}${run('<w:fldChar w:fldCharType="separate"/>')}${t("Money 9")}</w:p><w:p>${run('<w:fldChar w:fldCharType="end"/>')}${t("Real text.")}</w:p>`;
    const byHand = p("Aims\t3") + p("People ..... 4") + p("Money\t5");
    const body = `<w:sdt>${gallery}<w:sdtContent>${p("Contents")}</w:sdtContent></w:sdt>${inField}${byHand}`;
    expect((await blocksOf({ body })).map(({ kind }) => kind)).toEqual([
      "contents-entry",
      "contents-entry",
      "paragraph",
      "contents-entry",
      "contents-entry",
      "contents-entry",
    ]);
  });

  it("marks a list below a heading Contents that repeats the headings", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>';
    const chapters = ["Aims", "People", "Money"];
    const body =
      p("Contents", style("H1")) +
      chapters.map((chapter) => p(`• ${chapter}`)).join("") +
      chapters.map((chapter, index) => p(`${index + 1}. ${chapter}`, style("H1")) + BODY).join("");
    const blocks = await blocksOf({ body, styles });
    expect(blocks.slice(0, 5).map(({ kind }) => kind)).toEqual([...Array(4).fill("contents-entry"), "heading"]);
  });

  it("puts footnotes after the text and running heads last, and knows captions and quotations", async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="c"><w:name w:val="caption"/></w:style><w:style w:type="paragraph" w:styleId="q"><w:name w:val="Intense Quote"/></w:style>`;
    const footnotes = `<w:footnote w:type="separator">${p("—")}</w:footnote><w:footnote w:id="2">${p("A survey.")}</w:footnote>`;
    const body = p("Figure 1", style("c")) + p("I wait ten minutes.", style("q"));
    const blocks = await blocksOf({ body, styles, footnotes, header: p("Digital strategy") });
    expect(blocks.map(short)).toEqual([
      "caption: Figure 1",
      "paragraph: I wait ten minutes.",
      "footnote: A survey.",
      "furniture: Digital strategy",
    ]);
    expect(blocks[1]?.quoted).toBe(true);
    expect(blocks[2]?.pieces[0]?.place).toMatchObject({ part: "word/footnotes.xml", paragraph: 2 });
  });

  it("ends a paragraph at an empty line made by line breaks", async () => {
    const br = "<w:br/>";
    const body = `<w:p>${run(`<w:t>One</w:t>${br}<w:t>and more</w:t>${br}${br}<w:t>Two</w:t>`)}</w:p>`;
    const blocks = await blocksOf({ body });
    expect(blocks.map(({ text }) => text)).toEqual(["One and more", "Two"]);
    expect(blocks[1]?.pieces[0]?.place).toMatchObject({ paragraph: 1, start: 14, end: 17 });
  });
});

describe("places", () => {
  it("keep soft hyphens, ligatures and runs of blanks inside one span", async () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">We  re</w:t><w:softHyphen/><w:t xml:space="preserve">\ufb01t</w:t><w:tab/><w:noBreakHyphen/></w:r></w:p>`;
    const [block] = await blocksOf({ body });
    expect(block?.text).toBe("We refit -");
    expect(block && spansOf(block, 0, block.text.length)).toEqual([
      { text: "We refit -", place: { kind: "word", part: "word/document.xml", paragraph: 1, start: 0, end: 11 } },
    ]);
    expect(block && spansOf(block, 3, 8)[0]?.place).toMatchObject({ start: 4, end: 9 });
  });

  it("count paragraphs in tables", async () => {
    const body = `<w:tbl><w:tr><w:tc>${p("A")}</w:tc><w:tc>${p("B")}</w:tc></w:tr></w:tbl>${p("C")}`;
    const places = (await blocksOf({ body })).flatMap(({ pieces }) => pieces.map(({ place }) => place));
    expect(places).toMatchObject([{ paragraph: 1 }, { paragraph: 2 }, { paragraph: 3 }]);
  });
});

describe("the file", () => {
  it("takes the date of writing and the title from the properties, but not a program's title", async () => {
    const date = "<dcterms:modified>2025-03-04T10:00:00Z</dcterms:modified>";
    const stated = await readDocx(wordFile({ body: BODY, core: `<dc:title>Care first</dc:title>${date}` }));
    expect(stated).toMatchObject({ title: "Care first", written: "2025-03-04" });
    const made = await readDocx(wordFile({ body: BODY, core: "<dc:title>Microsoft Word - draft.docx</dc:title>" }));
    expect(made.title).toBeUndefined();
  });

  it("reads whatever prefix the file uses for Word's namespace", async () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict</x:t></x:r></x:p></x:body></x:document>';
    const document = await readDocx(zipSync({ "word/document.xml": strToU8(xml) }));
    expect(document.blocks.map(({ text }) => text)).toEqual(["Strict"]);
  });

  const refusal = (bytes: Uint8Array) => readDocx(bytes).catch((error) => error.kind);

  it("refuses what is no Word file, damaged, without text, or made to do harm", async () => {
    const whole = wordFile({ body: BODY });
    expect(await refusal(strToU8("not a zip at all, only letters"))).toBe("damaged");
    expect(await refusal(whole.subarray(0, whole.length - 200))).toBe("damaged");
    expect(await refusal(zipSync({ "ppt/presentation.xml": strToU8("<p/>") }))).toBe("damaged");
    expect(await refusal(wordFile({ body: "<w:p/>" }))).toBe("no-text");
    expect(await refusal(wordFile({ body: "<w:p>" }))).toBe("damaged");
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">]><d>&a;</d>`;
    expect(await refusal(zipSync({ "word/document.xml": strToU8(bomb) }))).toBe("damaged");
    expect(await refusal(zipSync({ "word/document.xml": new Uint8Array(70_000_000) }))).toBe("too-large");
    expect(await refusal(wordFile({ body: "<w:sdt>".repeat(5000) }))).toBe("damaged");
  });
});
