import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { StrategyDocument } from "../../model/document.js";
import { read } from "../read.js";

const PROSE = "We will mend the network before we buy anything new, because nothing else works without it.";

function archive(pages: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(pages).map(([name, text]) => [name, strToU8(text)])));
}

const page = (title: string, body = `<p>${PROSE}</p>`, frame = "") =>
  `<!doctype html><html><head><title>${title}</title></head><body>${frame}<main><h1>${title}</h1>${body}</main></body></html>`;

const list = (...links: readonly (readonly [href: string, words: string])[]) =>
  `<ul>${links.map(([href, words]) => `<li><a href="${href}">${words}</a></li>`).join("")}</ul>`;

const headings = ({ blocks }: StrategyDocument) =>
  blocks.filter(({ kind }) => kind === "heading").map(({ text }) => text);
const notes = ({ notes }: StrategyDocument) => notes.map(({ kind, weight, text }) => `${kind} ${weight}: ${text}`);
const refusal = (bytes: Uint8Array) => read(bytes).catch(({ kind }: { kind: string }) => kind);

describe("the order of pages", () => {
  it("follows the links of the page of contents, whose entries are no statements", async () => {
    const document = await read(
      archive({
        "a.html": page("Users first"),
        "b.html": page("The basics"),
        "cookies.html": page("Cookies"),
        "index.html": page(
          "Digital strategy 2026",
          list(["b.html#top", "The basics"], ["./a.html?v=2", "Users first"]),
        ),
      }),
    );
    expect(headings(document)).toEqual(["Digital strategy 2026", "The basics", "Users first"]);
    expect(document.title).toBe("Digital strategy 2026");
    expect(document.blocks.filter(({ kind }) => kind === "contents-entry").map(({ text }) => text)).toEqual([
      "The basics",
      "Users first",
    ]);
    expect(notes(document)).toEqual([
      "order-of-pages minor: 3 web pages were read as one strategy, in the order of the links on index.html.",
      "content-skipped minor: One web page was left out because the page of contents does not lead there: cookies.html.",
    ]);
  });

  it("puts a page to which only a chapter leads after that chapter", async () => {
    const document = await read(
      archive({
        "plan/index.html": page("Plan", list(["one", "One"], ["two/", "Two"], ["%64.html", "Four"])),
        "plan/one.html": page(
          "One",
          `<p>${PROSE}</p><p><a href="detail.html">Detail</a> <a href="d.html">Four</a></p>`,
        ),
        "plan/two/index.html": page("Two"),
        "plan/detail.html": page("Detail"),
        "plan/d.html": page("Four"),
      }),
    );
    expect(headings(document)).toEqual(["Plan", "One", "Detail", "Two", "Four"]);
  });

  it("follows links by the addresses from which pages were saved", async () => {
    const saved = (address: string, text: string) =>
      `<!DOCTYPE html>\n<!-- saved from url=(0040)${address} -->\n${text}`;
    const links = list(["/plan/users", "Users"], ["https://example.org/plan/basics", "Basics"]);
    const document = await read(
      archive({
        "Basics.html": saved("https://example.org/plan/basics", page("Basics")),
        "Plan.html": saved("https://example.org/plan/", page("Plan", links)),
        "Users.html": `<link rel="canonical" href="https://example.org/plan/users">${page("Users")}`,
      }),
    );
    expect(headings(document)).toEqual(["Plan", "Users", "Basics"]);
  });

  it("follows the row of links that stands on every page where no page of contents does", async () => {
    const nav = `<nav>${list(["start.html", "Start"], ["z.html", "Zeal"], ["m.html", "Money"])}</nav>`;
    const document = await read(
      archive({
        "m.html": page("Money", undefined, nav),
        "start.html": page("Start", undefined, nav),
        "z.html": page("Zeal", undefined, nav),
      }),
    );
    expect(headings(document)).toEqual(["Start", "Zeal", "Money"]);
  });

  it("goes by the numbers in all names, else by the names, and says so", async () => {
    const numbered = await read(
      archive({ "part-10.html": page("Ten"), "annex 2.html": page("Two"), "part-9.htm": page("Nine") }),
    );
    expect(headings(numbered)).toEqual(["Two", "Nine", "Ten"]);
    expect(notes(numbered)[0]).toContain("in the order of the numbers in their names, because no page of contents");
    const named = await read(
      archive({ "b/a.html": page("B"), "Zebra.html": page("Z"), "ape.html": page("A"), "index.html": page("I") }),
    );
    expect(headings(named)).toEqual(["I", "A", "Z", "B"]);
    expect(notes(named)[0]).toContain("order-of-pages minor: 4 web pages were read as one strategy, in the order of");
  });
});

describe("what frames the pages", () => {
  it("is set aside once for all pages, though nothing marks it", async () => {
    const framed = (title: string, body: string) =>
      page(title, `<p>Published 3 March 2026</p>${body}<p>We will ask you for feedback.</p>`, "").replace(
        "<h1>",
        "<div>We will store small files to make this site work better for you.</div><h1>",
      );
    const chapter = (words: string) => `<h2>What we will do</h2><p>We will:</p><ul><li>${words}</li></ul>`;
    const document = await read(
      archive({
        "1.html": framed("One", chapter("mend the network")),
        "2.html": framed("Two", chapter("train our people")),
        "3.html": framed("Three", chapter("listen to users")),
      }),
    );
    expect(document.blocks.filter(({ kind }) => kind !== "furniture").map(({ text }) => text)).toEqual(
      ["One mend the network", "Two train our people", "Three listen to users"].flatMap((words) => {
        const [title = "", ...item] = words.split(" ");
        return [title, "What we will do", "We will:", item.join(" ")];
      }),
    );
    expect(document.blocks.filter(({ kind }) => kind === "furniture")).toHaveLength(9);
  });

  it("keeps the first of a title that all pages repeat, and a page that is a copy", async () => {
    const chapter = (title: string) =>
      `<h1>Digital strategy for Anytown</h1><h2>${title}</h2><p>${title}. ${PROSE}</p>`;
    const document = await read(
      archive({ "1.html": chapter("One"), "2.html": chapter("Two"), "3.html": chapter("Two") }),
    );
    expect(headings(document)).toEqual(["Digital strategy for Anytown", "One", "Two", "Two"]);
    expect(document.title).toBe("Digital strategy for Anytown");
  });
});

describe("places", () => {
  it("name the page, and count tables through", async () => {
    const table = "<table><tr><th>Aim<th>When<tr><td>Mend<td>2027</table>";
    const pages = { "1.html": page("One", `${table}<p>${PROSE}`), "2.html": page("Two", `${table}<p>So.${table}`) };
    const document = await read(archive(pages));
    const rows = document.blocks.filter(({ kind }) => kind === "table-row");
    expect(rows.map((row) => [row.page, row.table])).toEqual([
      [1, 0],
      [1, 0],
      [2, 1],
      [2, 1],
      [2, 2],
      [2, 2],
    ]);
    expect(rows.at(-1)?.pieces[0]?.place).toMatchObject({ kind: "source", page: 2, part: "2.html", line: 1 });
    expect(document.pages).toBe(2);
  });
});

describe("what is not read", () => {
  it("is said: other documents, pages without text, odd names; a saved page's own parts and hidden files are passed over", async () => {
    const document = await read(
      archive({
        "plan.html": page("Plan"),
        "plan_files/frame.html": page("Advertisement"),
        "__MACOSX/._plan.html": "\0\0\0\x05",
        ".hidden.html": page("Hidden"),
        "../../evil.html": page("Evil"),
        "/abs.html": page("Absolute"),
        "empty.html": " ",
        "annex.pdf": "%PDF-",
        "site.css": "p {}",
      }),
    );
    expect(headings(document)).toEqual(["Plan"]);
    expect(notes(document)).toEqual([
      "content-skipped minor: One web page was left out because no text was found: empty.html.",
      "content-skipped minor: 2 web pages were left out because their names are not those of files in a folder.",
      "content-skipped minor: Only web pages were read together. Not read: annex.pdf. Appraise such files by themselves.",
    ]);
  });

  it("refuses archives of nothing but that, too many entries and pages that unpack without end", async () => {
    expect(await refusal(archive({ "../a.html": page("Evil") }))).toBe("no-text");
    expect(await refusal(archive({ "readme.txt": "Plan" }))).toBe("unsupported-format");
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}.html`, strToU8("<p>a")]));
    expect(await refusal(zipSync(many, { level: 0 }))).toBe("too-large");
    const long = new Uint8Array(12_000_000).fill(0x20);
    expect(await refusal(zipSync({ "a.html": long, "b.html": long }, { level: 0 }))).toBe("too-large");
    expect(await refusal(zipSync({ "a.html": new Uint8Array(70_000_000).fill(0x20) }, { level: 0 }))).toBe("too-large");
  });
});
