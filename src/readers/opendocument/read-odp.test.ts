import { describe, expect, it } from "vitest";
import { type OpenDocumentFixture, openDocumentFile, p } from "../../../test/opendocument-file.js";
import type { Block } from "../../model/document.js";
import { readOdp } from "./read-opendocument.js";

const documentOf = (fixture: OpenDocumentFixture) => readOdp(openDocumentFile("presentation", fixture));
/** Slide, kind, level, marker and text on one line. */
const short = ({ page, kind, level, marker, text }: Block) =>
  `${[page, kind, level, marker].filter((each) => each !== undefined).join(" ")}: ${text}`;
const page = (shapes: string, style = "") => `<draw:page draw:style-name="${style}">${shapes}</draw:page>`;
const box = (content: string, kind = "", at = "") =>
  `<draw:frame presentation:class="${kind}" ${at}><draw:text-box>${content}</draw:text-box></draw:frame>`;
const place = (left: number, top: number) => `svg:x="${left}cm" svg:y="${top}cm" svg:width="5cm" svg:height="1cm"`;

describe("slides", () => {
  it("have titles as headings, lists with their depth, footers as furniture and the slide in their places", async () => {
    const list = (content: string) => `<text:list><text:list-item>${content}</text:list-item></text:list>`;
    const cover = box(p("Care first"), "title") + box(p("Vale Trust"), "subtitle");
    const slide =
      box(list(p("Wards") + list(p("stroke unit"))), "outline") + box(p("Aims"), "title") + box(p("Vale"), "footer");
    const { blocks, title, pages } = await documentOf({ body: page(cover) + page(slide) });
    expect(blocks.map(short)).toEqual([
      "1 heading 1: Care first",
      "1 paragraph: Vale Trust",
      "2 heading 1: Aims",
      "2 list-item 1 •: Wards",
      "2 list-item 2 •: stroke unit",
      "2 furniture: Vale",
    ]);
    expect([title, pages]).toEqual(["Care first", 2]);
    expect(blocks[2]?.pieces[0]?.place).toEqual({
      kind: "open-document",
      part: "content.xml",
      paragraph: 5,
      slide: 2,
      start: 0,
      end: 4,
    });
  });

  it("are read by where shapes stand, groups and drawn shapes with words too", async () => {
    const drawn = `<draw:custom-shape ${place(0, 4)}>${p("Below")}</draw:custom-shape>`;
    const group = `<draw:g>${box(p("Right, lower"), "", place(12, 6))}${box(p("Right"), "", place(12, 0))}</draw:g>`;
    const turned = `<draw:frame svg:width="5cm" svg:height="1cm" draw:transform="rotate (0.1) translate (0cm 2cm)"><draw:text-box>${p("Middle")}</draw:text-box></draw:frame>`;
    const { blocks } = await documentOf({ body: page(group + drawn + turned + box(p("Top"), "", place(0, 0))) });
    expect(blocks.map(({ text }) => text)).toEqual(["Top", "Middle", "Below", "Right", "Right, lower"]);
  });

  it("that are hidden and speaker's notes are not read, and notes say so", async () => {
    const automatic = `<style:style style:name="off" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>`;
    const notes = `<presentation:notes>${box(p("Say this slowly."), "notes")}</presentation:notes>`;
    const body = page(box(p("Aims"), "title") + notes) + page(box(p("Draft"), "title"), "off");
    const document = await documentOf({ body, automatic });
    expect(document.blocks.map(short)).toEqual(["1 heading 1: Aims"]);
    expect(document.notes.map(({ text }) => text)).toEqual([
      "Slide 2 is hidden when the slides are shown, so what stands there was not read.",
      "Slide 1 has speaker's notes, which an audience does not see. They were not read.",
    ]);
  });

  it("hold tables as rows, with column heads where the first row is set apart", async () => {
    const cell = (text: string) => `<table:table-cell>${p(text)}</table:table-cell>`;
    const row = (...texts: string[]) => `<table:table-row>${texts.map(cell).join("")}</table:table-row>`;
    const table = `<draw:frame ${place(0, 3)}><table:table table:use-first-row-styles="true">${row("Action", "By 2027")}${row("Replace the oldest switches", "June")}</table:table></draw:frame>`;
    const { blocks } = await documentOf({ body: page(box(p("Plan"), "title") + table) });
    expect(blocks.slice(1).map(({ headerRow, text }) => [headerRow, text])).toEqual([
      [true, "Action\tBy 2027"],
      [undefined, "Replace the oldest switches\tJune"],
    ]);
  });
});
