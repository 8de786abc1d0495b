import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { box, para, placeholder, type SlideFixture, shape, slidesFile } from "../../../test/slides-file.js";
import type { Block } from "../../model/document.js";
import { spansOf } from "../../model/place.js";
import { readPptx } from "./read-pptx.js";

const documentOf = (...slides: SlideFixture[]) => readPptx(slidesFile(slides));
/** Slide, kind, level, marker and text on one line. */
const short = ({ page, kind, level, marker, text }: Block) =>
  `${[page, kind, level, marker].filter((each) => each !== undefined).join(" ")}: ${text}`;
const shortOf = async (...slides: SlideFixture[]) => (await documentOf(...slides)).blocks.map(short);
const title = (text: string) => placeholder("title", para(text));
const body = (paragraphs: string) => placeholder("body", paragraphs);

describe("slides", () => {
  it("come in the presentation's order, and their titles are headings", async () => {
    const slides = ["Aims", "People", "Money"].map((text) => ({ tree: body(para(`About ${text}.`)) + title(text) }));
    expect(await shortOf(...slides)).toEqual([
      "1 heading 1: Aims",
      "1 list-item 1 •: About Aims.",
      "2 heading 1: People",
      "2 list-item 1 •: About People.",
      "3 heading 1: Money",
      "3 list-item 1 •: About Money.",
    ]);
  });

  it("have a cover with the title, and slides that open a part stand above the others", async () => {
    const document = await documentOf(
      { tree: placeholder("ctrTitle", para("Care") + para("first")) + placeholder("subTitle", para("Vale Trust")) },
      { tree: title("Our aims"), layout: "secHead" },
      { tree: title("Wards") + body(para("We replace computers.")) },
    );
    expect(document.title).toBe("Care first");
    expect(document.blocks.filter(({ kind }) => kind === "heading").map(short)).toEqual([
      "1 heading 1: Care first",
      "2 heading 1: Our aims",
      "3 heading 2: Wards",
    ]);
  });

  it("that go on under the same title are one chapter", async () => {
    const names = ["Aims", "Aims (continued)", "Aims (3/3)", "Priority 1", "Priority 2"];
    const blocks = await shortOf(...names.map((text) => ({ tree: title(text) + body(para(`Below ${text}.`)) })));
    expect(blocks.filter((block) => block.includes("heading"))).toEqual([
      "1 heading 1: Aims",
      "4 heading 1: Priority 1",
      "5 heading 1: Priority 2",
    ]);
    expect(blocks.slice(-2)).toEqual(["2 furniture: Aims (continued)", "3 furniture: Aims (3/3)"]);
  });

  it("without a title placeholder are headed by a first line that is larger than all else", async () => {
    const line = shape(para("What we do", "", 'sz="3600"'), box(0, 0, 900, 80));
    const text = shape(para("We will mend the network before we buy anything new."), box(0, 100, 900, 300));
    expect(await shortOf({ tree: text + line })).toEqual([
      "1 heading 1: What we do",
      "1 paragraph: We will mend the network before we buy anything new.",
    ]);
  });

  it("that are hidden, shapes that are switched off and speaker's notes are not read, and notes say so", async () => {
    const off = shape(para("Old words")).replace("<p:cNvPr", '<p:cNvPr hidden="1"');
    const { blocks, notes, pages } = await documentOf(
      { tree: title("Aims"), notes: "Say this slowly." },
      { tree: title("Draft"), attributes: 'show="0"' },
      { tree: title("Money") + off },
    );
    expect(blocks.map(short)).toEqual(["1 heading 1: Aims", "3 heading 1: Money"]);
    expect(pages).toBe(3);
    expect(notes.map(({ text }) => text)).toEqual([
      "Slide 2 is hidden when the slides are shown, so what stands there was not read.",
      "Slide 1 has speaker's notes, which an audience does not see. They were not read.",
    ]);
  });

  it("that are only pictures are named as unreadable", async () => {
    const { notes, unreadablePages } = await documentOf({ tree: title("Aims") }, { tree: "<p:pic/>" });
    expect(unreadablePages).toEqual([2]);
    expect(notes.map(({ kind, weight }) => `${kind} ${weight}`)).toEqual(["page-without-text serious"]);
  });

  it("keep footers, dates and slide numbers as furniture, each wording once", async () => {
    const feet =
      placeholder("ftr", para("Vale Trust")) + placeholder("sldNum", para("1")) + placeholder("dt", para("May 2026"));
    const blocks = await shortOf({ tree: feet + title("Aims") }, { tree: feet + title("Money") });
    expect(blocks).toEqual([
      "1 heading 1: Aims",
      "2 heading 1: Money",
      "1 furniture: Vale Trust",
      "1 furniture: 1",
      "1 furniture: May 2026",
    ]);
  });
});

describe("reading order", () => {
  const at = (text: string, left: number, top: number, width = 200, height = 50) =>
    shape(para(text), box(left, top, width, height));

  it("goes down each column where the columns stand further apart than the boxes in them", async () => {
    const cards = at("B below", 500, 60) + at("A below", 0, 60) + at("B", 500, 0) + at("A", 0, 0);
    expect((await documentOf({ tree: cards })).blocks.map(({ text }) => text)).toEqual([
      "A",
      "A below",
      "B",
      "B below",
    ]);
  });

  it("goes along each row where the rows stand further apart, and under what reaches across", async () => {
    const rows =
      at("2 b", 210, 400) + at("2 a", 0, 400) + at("1 b", 210, 200) + at("1 a", 0, 200) + at("Top", 0, 0, 410);
    const texts = (await documentOf({ tree: rows })).blocks.map(({ text }) => text);
    expect(texts).toEqual(["Top", "1 a", "1 b", "2 a", "2 b"]);
  });

  it("does not take frames that overlap a little for one row", async () => {
    const lists = at("List A", 0, 60, 400, 220) + at("List B", 500, 60, 400, 220);
    const tree = at("B", 500, 20, 60, 60) + at("A", 0, 20, 60, 60) + lists + at("Below", 200, 250, 500, 120);
    const texts = (await documentOf({ tree })).blocks.map(({ text }) => text);
    expect(texts).toEqual(["A", "List A", "B", "List B", "Below"]);
    const figures =
      at("40", 0, 0, 130, 80) + at("wards", 120, 25, 150, 34) + at("70", 0, 60, 130, 80) + at("clinics", 118, 90);
    const figureTexts = (await documentOf({ tree: figures })).blocks.map(({ text }) => text);
    expect(figureTexts).toEqual(["40", "wards", "70", "clinics"]);
  });

  it("keeps the shapes of a group together, by the place the group gives them", async () => {
    const inside = `<p:grpSpPr><a:xfrm><a:off x="500" y="0"/><a:ext cx="400" cy="300"/><a:chOff x="0" y="0"/><a:chExt cx="40" cy="30"/></a:xfrm></p:grpSpPr>`;
    const group = `<p:grpSp>${inside}${at("Lower", 0, 20, 40, 10)}${at("Upper", 0, 0, 40, 10)}</p:grpSp>`;
    const texts = (await documentOf({ tree: group + at("Left", 0, 100) })).blocks.map(({ text }) => text);
    expect(texts).toEqual(["Left", "Upper", "Lower"]);
  });
});

describe("paragraphs", () => {
  it("take bullets from the master by level, numbers from their own settings, and none where none is asked", async () => {
    const numbered = (form: string, level = 0) => `<a:pPr lvl="${level}"><a:buAutoNum type="${form}"/></a:pPr>`;
    const tree =
      title("Aims") +
      body(
        para("We will:", "<a:pPr><a:buNone/></a:pPr>") +
          para("mend", '<a:pPr lvl="1"/>') +
          para("first", numbered("arabicPeriod")) +
          para("in a", numbered("alphaLcParenR", 1)) +
          para("in b", numbered("alphaLcParenR", 1)) +
          para("second", numbered("arabicPeriod")) +
          para("anew", numbered("romanUcPeriod")),
      );
    expect((await shortOf({ tree })).slice(1)).toEqual([
      "1 paragraph: We will:",
      "1 list-item 2 •: mend",
      "1 list-item 1 1.: first",
      "1 list-item 2 a): in a",
      "1 list-item 2 b): in b",
      "1 list-item 1 2.: second",
      "1 list-item 1 I.: anew",
    ]);
  });

  it("that are larger than the list below them head it", async () => {
    const list = para("Mend the network") + para("Train the wards");
    const label = para("Short term", "<a:pPr><a:buNone/></a:pPr>", 'sz="3200"');
    expect(await shortOf({ tree: title("Actions") + body(label + list) })).toEqual([
      "1 heading 1: Actions",
      "1 heading 2: Short term",
      "1 list-item 1 •: Mend the network",
      "1 list-item 1 •: Train the wards",
    ]);
  });

  it("keep soft line breaks as blanks and leave a slide's number out", async () => {
    const tree = shape(
      `<a:p><a:r><a:t>Safe</a:t></a:r><a:br/><a:r><a:t>and quick</a:t></a:r><a:fld type="slidenum"><a:t>7</a:t></a:fld></a:p>`,
    );
    expect(await shortOf({ tree })).toEqual(["1 paragraph: Safe and quick"]);
  });
});

describe("tables, diagrams and charts", () => {
  const frame = (inner: string) =>
    `<p:graphicFrame><p:nvGraphicFramePr/>${box(0, 200, 900, 300).replaceAll("a:xfrm", "p:xfrm")}<a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></p:graphicFrame>`;
  const cell = (text: string, attributes = "") =>
    `<a:tc ${attributes}><a:txBody><a:bodyPr/>${para(text)}</a:txBody></a:tc>`;

  it("reads tables as rows with their column heads; what is merged away is not shown", async () => {
    const rows = [
      [cell("Action"), cell("Owner"), cell("When")],
      [cell("Replace switches", 'gridSpan="2"'), cell("hidden", 'hMerge="1"'), cell("June")],
    ].map((cells) => `<a:tr>${cells.join("")}</a:tr>`);
    const tree = title("Plan") + frame(`<a:tbl><a:tblPr firstRow="1"/>${rows.join("")}</a:tbl>`);
    const [, head, row] = (await documentOf({ tree })).blocks;
    expect(head).toMatchObject({ kind: "table-row", text: "Action\tOwner\tWhen", headerRow: true });
    expect(row?.text).toBe("Replace switches\tJune");
    expect(row?.cells?.map(({ column }) => column)).toEqual([0, 2]);
  });

  it("reads a diagram's words in its own order and depth, and counts charts in a note", async () => {
    const point = (id: string, text: string) =>
      `<dgm:pt modelId="${id}"><dgm:t><a:bodyPr/>${para(text)}</dgm:t></dgm:pt>`;
    const under = (from: string, to: string, order: number) =>
      `<dgm:cxn srcId="${from}" destId="${to}" srcOrd="${order}"/>`;
    const diagram = `<dgm:ptLst><dgm:pt modelId="0" type="doc"/>${point("2", "Second")}${point("1", "First")}${point("3", "Under the first")}<dgm:pt modelId="4" type="pres"/></dgm:ptLst><dgm:cxnLst>${under("0", "2", 1)}${under("0", "1", 0)}${under("1", "3", 0)}<dgm:cxn type="presOf" srcId="1" destId="4"/></dgm:cxnLst>`;
    const tree = title("Steps") + frame('<dgm:relIds r:dm="diagram"/>') + frame("<c:chart/>");
    const document = await documentOf({ tree, diagram });
    expect(document.blocks.slice(1).map(short)).toEqual([
      "1 list-item 1 •: First",
      "1 list-item 2 •: Under the first",
      "1 list-item 1 •: Second",
    ]);
    expect(document.blocks[1]?.pieces[0]?.place).toMatchObject({ part: "ppt/diagrams/data0.xml", shape: 3, slide: 1 });
    expect(document.notes.map(({ kind }) => kind)).toEqual(["content-skipped"]);
  });
});

describe("places", () => {
  it("say slide, part, shape, paragraph and offsets", async () => {
    const tree = `${title("Aims")}<p:pic/>${shape(`${para("One")}<a:p><a:r><a:t>Two </a:t></a:r><a:br/><a:r><a:t>three</a:t></a:r></a:p>`)}`;
    const [, , block] = (await documentOf({ tree }, { tree: title("Money") })).blocks;
    expect(block && spansOf(block, 0, block.text.length)).toEqual([
      {
        text: "Two three",
        place: { kind: "slide", slide: 1, part: "ppt/slides/slide2.xml", shape: 2, paragraph: 2, start: 0, end: 10 },
      },
    ]);
  });
});

describe("the file", () => {
  const refusal = (bytes: Uint8Array) => readPptx(bytes).catch((error) => error.kind);

  it("is refused when it is damaged, without text, or made to do harm", async () => {
    expect(await refusal(strToU8("no zip"))).toBe("damaged");
    expect(await refusal(zipSync({ "ppt/presentation.xml": strToU8("<p/>") }))).toBe("damaged");
    expect(await refusal(slidesFile([{ tree: "<p:pic/>" }]))).toBe("no-text");
    expect(await refusal(slidesFile([{ tree: "<p:sp>" }]))).toBe("damaged");
    expect(await refusal(slidesFile([{ tree: "<p:grpSp>".repeat(5000) }]))).toBe("damaged");
  });

  it("gives its title where the slides have none", async () => {
    const file = slidesFile([{ tree: shape(para("We will mend the network.")) }], "<dc:title>Care first</dc:title>");
    expect((await readPptx(file)).title).toBe("Care first");
  });
});
