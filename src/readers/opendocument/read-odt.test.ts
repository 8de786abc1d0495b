import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { h, type OpenDocumentFixture, openDocumentFile, p } from "../../../test/opendocument-file.js";
import type { Block } from "../../model/document.js";
import { spansOf } from "../../model/place.js";
import { readOdt } from "./read-opendocument.js";

const documentOf = (fixture: OpenDocumentFixture) => readOdt(openDocumentFile("text", fixture));
/** Kind, level, marker and text on one line. */
const short = ({ kind, level, marker, text }: Block) =>
  `${[kind, level, marker].filter((each) => each !== undefined).join(" ")}: ${text}`;
const shortOf = async (fixture: OpenDocumentFixture) => (await documentOf(fixture)).blocks.map(short);
const BODY = p("We will replace the oldest computers on the wards first, starting with the stroke unit in June.");

describe("headings", () => {
  it("have the level of the outline, the title that of its style", async () => {
    const styles = `<style:style style:name="Own" style:family="paragraph" style:parent-style-name="Title"/><style:style style:name="Title" style:family="paragraph"/>`;
    const document = await documentOf({ body: p("Care first", "Own") + h("Aims") + h("Wards", 2) + BODY, styles });
    expect(document.blocks.slice(0, 3).map(short)).toEqual([
      "heading 1: Care first",
      "heading 1: Aims",
      "heading 2: Wards",
    ]);
    expect(document.title).toBe("Care first");
  });

  it("bear the numbers of the outline style", async () => {
    const level = (depth: number, shown: number) =>
      `<text:outline-level-style text:level="${depth}" style:num-format="1" style:num-suffix="." text:display-levels="${shown}"/>`;
    const styles = `<text:outline-style>${level(1, 1)}${level(2, 2)}</text:outline-style>`;
    const body = h("Aims") + h("Wards", 2) + h("Clinics", 2) + h("Money") + h("Costs", 2);
    expect(await shortOf({ body, styles })).toEqual([
      "heading 1 1.: Aims",
      "heading 2 1.1.: Wards",
      "heading 2 1.2.: Clinics",
      "heading 1 2.: Money",
      "heading 2 2.1.: Costs",
    ]);
  });

  it("are told by their look where there is no outline, and a note says so", async () => {
    const look = (name: string, properties: string) =>
      `<style:style style:name="${name}" style:family="paragraph"><style:text-properties ${properties}/></style:style>`;
    const automatic = look("Big", 'fo:font-size="150%"') + look("Bold", 'fo:font-weight="bold"');
    const body = p("Our strategy", "Big") + BODY + p("What comes first", "Bold") + BODY;
    const { blocks, notes } = await documentOf({ body, automatic });
    expect(blocks.filter(({ kind }) => kind === "heading").map(short)).toEqual([
      "heading 1: Our strategy",
      "heading 2: What comes first",
    ]);
    expect(notes.map(({ kind }) => kind)).toEqual(["no-headings"]);
  });
});

describe("lists", () => {
  const level = (depth: number, format: string, suffix: string) =>
    `<text:list-level-style-number text:level="${depth}" style:num-format="${format}" style:num-suffix="${suffix}"/>`;
  const automatic = `<text:list-style style:name="N">${level(1, "1", ".")}${level(2, "a", ")")}</text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="●"/></text:list-style><text:list-style style:name="None">${level(1, "", "")}</text:list-style>`;
  const list = (items: string, attributes = "") => `<text:list ${attributes}>${items}</text:list>`;
  const item = (content: string, attributes = "") => `<text:list-item ${attributes}>${content}</text:list-item>`;

  it("count by depth; only an item's first paragraph bears the marker", async () => {
    const inner = list(item(p("Inner")) + item(p("Next")));
    const body = list(item(p("One") + p("More of it") + inner) + item(p("Two")), 'text:style-name="N"');
    expect(await shortOf({ body, automatic })).toEqual([
      "list-item 1 1.: One",
      "paragraph: More of it",
      "list-item 2 a): Inner",
      "list-item 2 b): Next",
      "list-item 1 2.: Two",
    ]);
  });

  it("begin anew, go on where they say so, and start where an item says so", async () => {
    const of = (items: string, more = "") => list(items, `text:style-name="N" ${more}`);
    const body =
      of(item(p("A")), 'xml:id="first"') +
      of(item(p("B"))) +
      of(item(p("C")), 'text:continue-list="first"') +
      of(item(p("D")), 'text:continue-numbering="true"') +
      of(item(p("E"), 'text:start-value="7"'));
    expect((await documentOf({ body, automatic })).blocks.map(({ marker }) => marker)).toEqual([
      "1.",
      "1.",
      "2.",
      "3.",
      "7.",
    ]);
  });

  it("have bullets by style or without one, and none where the style shows none", async () => {
    const body =
      list(item(p("A")), 'text:style-name="B"') + list(item(p("B"))) + list(item(p("C")), 'text:style-name="None"');
    expect(await shortOf({ body, automatic })).toEqual(["list-item 1 •: A", "list-item 1 •: B", "paragraph: C"]);
  });
});

describe("tables", () => {
  it("give rows with their column heads, merged and repeated cells counted", async () => {
    const cell = (content: string, attributes = "") => `<table:table-cell ${attributes}>${content}</table:table-cell>`;
    const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
    const head = row(cell(p("Action")) + cell(p("Owner")) + cell(p("When")));
    const merged = row(
      `${cell(p("Replace") + p("switches"), 'table:number-columns-spanned="2"')}<table:covered-table-cell>${p("hidden")}</table:covered-table-cell>${cell(p("June"))}`,
    );
    const empty = row(cell("", 'table:number-columns-repeated="2"') + cell(p("July")));
    const body = `<table:table><table:table-header-rows>${head}</table:table-header-rows>${merged}${empty}</table:table>`;
    const { blocks } = await documentOf({ body });
    expect(blocks.map(({ text }) => text)).toEqual(["Action\tOwner\tWhen", "Replace switches\tJune", "July"]);
    expect(blocks.map(({ headerRow }) => headerRow)).toEqual([true, undefined, undefined]);
    expect(blocks.slice(1).map(({ cells }) => cells?.at(-1)?.column)).toEqual([2, 2]);
  });
});

describe("what is and what is not text", () => {
  it("reads tracked changes as accepted, leaves comments out and says so", async () => {
    const changes = `<text:tracked-changes><text:changed-region><text:deletion>${p("June")}</text:deletion></text:changed-region></text:tracked-changes>`;
    const comment = `<office:annotation>${p("Really?")}</office:annotation>`;
    const { blocks, notes } = await documentOf({ body: `${changes}${p(`By <text:change/>July${comment} 2027.`)}` });
    expect(blocks.map(({ text }) => text)).toEqual(["By July 2027."]);
    expect(notes.map(({ kind }) => kind)).toEqual(["tracked-changes"]);
  });

  it("reads text boxes after the paragraph they hang on, and footnotes after the text", async () => {
    const frame = `<draw:frame><draw:text-box>${p("Boxed.")}</draw:text-box><svg:title>A box</svg:title></draw:frame>`;
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p("A survey.")}</text:note-body></text:note>`;
    const { blocks } = await documentOf({ body: p(`Before${note}, and${frame} after.`) + p("Last.") });
    expect(blocks.map(short)).toEqual([
      "paragraph: Before, and after.",
      "paragraph: Boxed.",
      "paragraph: Last.",
      "footnote: A survey.",
    ]);
    expect(blocks.map(({ pieces }) => pieces[0]?.place)).toMatchObject([
      { paragraph: 1 },
      { paragraph: 3 },
      { paragraph: 4 },
      { paragraph: 2 },
    ]);
  });

  it("marks the table of contents, and puts heads and feet last", async () => {
    const contents = `<text:table-of-content><text:table-of-content-source>${p("x")}</text:table-of-content-source><text:index-body><text:index-title>${p("Contents")}</text:index-title>${p("Aims<text:tab/>2")}</text:index-body></text:table-of-content>`;
    const masters = `<style:master-page><style:header>${p("Vale Trust")}</style:header><style:footer style:display="false">${p("off")}</style:footer></style:master-page>`;
    const document = await documentOf({ body: contents + h("Aims") + BODY, masters });
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      "contents-entry",
      "contents-entry",
      "heading",
      "paragraph",
      "furniture",
    ]);
    expect(document.blocks.at(-1)?.pieces[0]?.place).toMatchObject({ part: "styles.xml", paragraph: 1 });
  });

  it("leaves hidden text and sections out, and counts charts in a note", async () => {
    const automatic = `<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>`;
    const hidden = `<text:section text:display="none">${p("secret")}</text:section>`;
    const chart = `<draw:frame><draw:object/></draw:frame>`;
    const { blocks, notes } = await documentOf({
      body: hidden + p(`Open<text:span text:style-name="H"> secret</text:span>.${chart}`),
      automatic,
    });
    expect(blocks.map(({ text }) => text)).toEqual(["Open."]);
    expect(notes.map(({ kind }) => kind)).toEqual(["content-skipped"]);
  });
});

describe("places", () => {
  it("count every character of the paragraph's own, and a run of blanks as the file holds it", async () => {
    const body = `${BODY}${p('We  <text:s text:c="3"/>re<text:span>fit</text:span>\n  it<text:tab/>now')}`;
    const [, block] = (await documentOf({ body })).blocks;
    expect(block && spansOf(block, 0, block.text.length)).toEqual([
      {
        text: "We refit it now",
        place: { kind: "open-document", part: "content.xml", paragraph: 2, start: 0, end: 19 },
      },
    ]);
  });
});

describe("the file", () => {
  const refusal = (bytes: Uint8Array) => readOdt(bytes).catch((error) => error.kind);

  it("states its title and the day of its last change", async () => {
    const meta = "<dc:title>Care first</dc:title><dc:date>2025-03-04T10:00:00</dc:date>";
    expect(await documentOf({ body: BODY, meta })).toMatchObject({ title: "Care first", written: "2025-03-04" });
  });

  it("is refused when it is damaged, locked, without text, or made to do harm", async () => {
    expect(await refusal(strToU8("no zip"))).toBe("damaged");
    expect(await refusal(openDocumentFile("presentation", { body: "" }))).toBe("damaged");
    expect(await refusal(openDocumentFile("text", { body: "<text:p/>" }))).toBe("no-text");
    expect(await refusal(openDocumentFile("text", { body: "<text:p>" }))).toBe("damaged");
    const manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    expect(await refusal(openDocumentFile("text", { body: BODY, manifest }))).toBe("encrypted");
    expect(await refusal(openDocumentFile("text", { body: "<text:section>".repeat(5000) }))).toBe("damaged");
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">]><d>&a;</d>`;
    expect(await refusal(zipSync({ "content.xml": strToU8(bomb) }))).toBe("damaged");
  });
});
