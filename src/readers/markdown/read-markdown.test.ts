import { describe, expect, it } from "vitest";
import type { Block } from "../../model/document.js";
import { spansOf } from "../../model/place.js";
import { readMarkdown } from "./read-markdown.js";

/** One line a block: kind, level, marker and text. */
function outline(text: string): string[] {
  return readMarkdown(text).blocks.map(line);
}

function line({ kind, level, marker, text, quoted }: Block): string {
  return [
    kind + (level ?? ""),
    ...(quoted ? ["quoted"] : []),
    ...(marker ? [marker] : []),
    text.replaceAll("\t", " | "),
  ].join(" ");
}

const PROSE = "We will mend the network before we buy anything new, because nothing else works without it.";

describe("headings", () => {
  it("reads them with and without a space, and underlined", () => {
    expect(outline("#Plan for all\n##Aims\n\n### Users ###\n\nMoney\n-----\n\nTitle\n=====")).toEqual([
      "heading1 Plan for all",
      "heading2 Aims",
      "heading3 Users",
      "heading2 Money",
      "heading1 Title",
    ]);
  });

  it("takes neither a hashtag nor a number sign for one", () => {
    expect(outline("#digital is how\n\n#1 is the network")).toEqual([
      "paragraph #digital is how",
      "paragraph #1 is the network",
    ]);
  });

  it("takes a rule below prose for a rule", () => {
    expect(outline(`${PROSE}\n---\nMore.`)).toEqual([`paragraph ${PROSE}`, "paragraph More."]);
  });

  it("takes a short paragraph all in bold for one, one level below the heading above", () => {
    expect(outline(`## Aims\n\n**Mending the basics**\n\n${PROSE}`)[1]).toBe("heading3 Mending the basics");
  });

  it("leaves a bold lead-in with its list", () => {
    expect(outline("## Aims\n\n**Our outcomes:**\n\n- safe\n- fast")).toEqual([
      "heading2 Aims",
      "paragraph Our outcomes:",
      "list-item1 - safe",
      "list-item1 - fast",
    ]);
  });

  it.each(["**Please read on.**", "**Jane Doe**\n\nDirector"])("does not take %j for one", (text) => {
    expect(outline(`${text}\n\n${PROSE}`)[0]).toMatch(/^paragraph /);
  });

  it("takes a numbered title above prose for one, and a numbered list for a list", () => {
    expect(outline(`1. Why now\n\n${PROSE}\n\n2. What next\n\n${PROSE}`)[0]).toBe("heading2 1. Why now");
    expect(outline(`1. Network\n2. Laptops\n\n${PROSE}`)[1]).toBe("list-item1 2. Laptops");
  });
});

describe("lists", () => {
  it("keeps depth, markers and hard-wrapped words", () => {
    expect(outline("We will:\n\n1. mend the\n   network\n   - in wards\n   - at home\n2. buy less")).toEqual([
      "paragraph We will:",
      "list-item1 1. mend the network",
      "list-item2 - in wards",
      "list-item2 - at home",
      "list-item1 2. buy less",
    ]);
  });

  it("reads bullets typed as signs, inside a paragraph, alone on a line, and by depth", () => {
    expect(outline("We will\n• mend\n• buy")).toEqual(["paragraph We will", "list-item1 • mend", "list-item1 • buy"]);
    expect(outline("•\n\nmend the network")).toEqual(["list-item1 • mend the network"]);
    expect(outline("• mend\n\n◦ wards\n\n• buy")).toEqual([
      "list-item1 • mend",
      "list-item2 ◦ wards",
      "list-item1 • buy",
    ]);
  });

  it("does not take the year at a line's start for an item", () => {
    expect(outline("We have done so since\n2019. It works.")).toEqual([
      "paragraph We have done so since 2019. It works.",
    ]);
  });

  it("takes dashes for bullets only among dashes", () => {
    expect(outline("We will:\n– mend\n– buy")).toEqual(["paragraph We will:", "list-item1 – mend", "list-item1 – buy"]);
    expect(outline("“It works.”\n\n– A nurse")).toEqual(["paragraph “It works.”", "paragraph – A nurse"]);
  });
});

describe("inline markup", () => {
  it("keeps words and drops marks, addresses, pictures, notes' numbers and attributes", () => {
    const text =
      'We **will** _mend_ [the\nnetwork](https://example.org/a_(b) "t") ![logo](l.png)`now`[^1]<sup>2</sup> &amp; \\*soon\\*{:.x}<!-- no --> snake_case 5 * 3';
    expect(outline(text)).toEqual(["paragraph We will mend the network now & *soon* snake_case 5 * 3"]);
  });

  it("knows an address with a site builder's placeholder in it", () => {
    expect(outline("See [the plan]({{ site.base }}/plan.html), [soon]({{base}}) and [later]({{ open/x).")).toEqual([
      "paragraph See the plan, soon and [later]({{ open/x).",
    ]);
  });

  it("copes with stars as PDF converters leave them", () => {
    expect(outline("**The plan **\n\n*‘for all *")).toEqual(["paragraph The plan", "paragraph ‘for all"]);
  });

  it("makes a word whole when the file has it whole, and keeps its own hyphen otherwise", () => {
    expect(outline("The infor-\nmation is user-\ncentred, short-\nand long-term information.")[0]).toBe(
      "paragraph The information is user-centred, short- and long-term information.",
    );
  });
});

describe("places", () => {
  it("joins a quote across lines and quotation marks, but not across markup", () => {
    const text = "> We will\r\n> mend **the** network.";
    const [block] = readMarkdown(text).blocks;
    if (!block) throw new Error("no block");
    expect(block.text).toBe("We will mend the network.");
    expect(
      spansOf(block, 0, block.text.length).map((span) => [span.text, text.slice(span.place.start, span.place.end)]),
    ).toEqual([
      ["We will mend ", "We will\r\n> mend "],
      ["the", "the"],
      [" network.", " network."],
    ]);
  });

  it("gives entities a piece of their own, and each line its number", () => {
    const [block] = readMarkdown("a &amp; b\nc").blocks;
    const places = block?.pieces.map(({ place }) =>
      place.kind === "source" ? [place.start, place.end, place.line] : [],
    );
    expect(places).toEqual([
      [0, 2, 1],
      [2, 7, 1],
      [7, 10, 1],
      [10, 11, 2],
    ]);
  });

  it("leaves the backslash of an escape out of every place", () => {
    const [block] = readMarkdown("the LOCK\\_IT register").blocks;
    expect(block?.text).toBe("the LOCK_IT register");
    expect(spansOf(block ?? { text: "", pieces: [] }, 0, 20).map(({ text, place }) => [text, place.end])).toEqual([
      ["the LOCK", 8],
      ["_IT register", 21],
    ]);
  });
});

describe("tables", () => {
  it("reads cells with their columns, heads, escaped bars and missing frames", () => {
    const { blocks } = readMarkdown("Aim | Owner\n--- | ---\nMend a \\| b | Jo\n\n| x | y |\n| z | |");
    expect(blocks.map(line)).toEqual([
      "table-row Aim | Owner",
      "table-row Mend a | b | Jo",
      "table-row x | y",
      "table-row z",
    ]);
    expect(blocks.map(({ headerRow, table, cells }) => [headerRow, table, cells?.map(({ column }) => column)])).toEqual(
      [
        [true, 0, [0, 1]],
        [undefined, 0, [0, 1]],
        [undefined, 0, [0, 1]],
        [undefined, 0, [0]],
      ],
    );
  });

  it("does not take the end of a row cut by a page for column heads", () => {
    const { blocks } = readMarkdown(
      "| Aim | Owner |\n|---|---|\n| Mend | Jo |\n\n12\n\n| - and test | |\n|---|---|\n| Buy | Al |",
    );
    expect(blocks.filter(({ kind }) => kind === "table-row").map(({ table, headerRow }) => [table, headerRow])).toEqual(
      [
        [0, true],
        [0, undefined],
        [0, undefined],
        [0, undefined],
      ],
    );
  });
});

describe("raw HTML, templates and metadata", () => {
  it("reads a table with blank lines in it, and Markdown inside a div", () => {
    const text =
      "<table>\n<tr><th>Aim</th><th>Owner</th></tr>\n\n<tr><td>Mend</td><td>Jo</td></tr>\n</table>\n\n<div class='x'>\n\n## Aims\n\n</div>";
    expect(outline(text)).toEqual(["table-row Aim | Owner", "table-row Mend | Jo", "heading2 Aims"]);
  });

  it("sets template tags and code aside, but reads prose set as code", () => {
    expect(
      outline("# A\n\n{include top}\n\n```\nif (a == b) { c[0] = 1; }\n```\n\n```\nWe serve 400 schools.\n```"),
    ).toEqual([
      "heading1 A",
      "furniture {include top}",
      "furniture if (a == b) { c[0] = 1; }",
      "paragraph We serve 400 schools.",
    ]);
  });

  it("takes title and date from front matter, and shows the title when the text has none", () => {
    const { title, written, blocks } = readMarkdown('---\ntitle: "Our plan"\ndate: 2024-03-01\n---\n## Aims\n\nMend.');
    expect([title, written, blocks[0]?.text]).toEqual(["Our plan", "2024-03-01", "Our plan"]);
  });

  it("keeps footnotes, quotations and lists of contents apart", () => {
    expect(
      outline("# A\n\n- [Aims](#aims)\n- [Users](#users)\n\n> Basics first.\n\n[^1]: See the\n    annex."),
    ).toEqual([
      "heading1 A",
      "contents-entry Aims",
      "contents-entry Users",
      "paragraph quoted Basics first.",
      "footnote See the annex.",
    ]);
  });
});

describe("Markdown made from a PDF", () => {
  const page = (number: number, words: string) => `**A plan for the town**\n\n${words}\n\n**${number}**\n\n`;

  it("keeps the title, sets the running headers that repeat it and page numbers aside, and joins the sentence they cut", () => {
    const text =
      page(1, "We will mend the network and") +
      page(2, "the wards.") +
      page(3, "Then we rest.") +
      page(4, "So we stop.");
    const { blocks } = readMarkdown(text);
    expect(blocks.filter(({ kind }) => kind !== "furniture").map(line)).toEqual([
      "heading2 A plan for the town",
      "paragraph We will mend the network and the wards.",
      "paragraph Then we rest.",
      "paragraph So we stop.",
    ]);
  });

  it("keeps a heading that returns in every chapter", () => {
    const chapter = (name: string) => `# ${name}\n\n## What we will do\n\n${PROSE}\n\n`;
    const text = ["One", "Two", "Three", "Four"].map(chapter).join("");
    expect(outline(text).filter((each) => each === "heading2 What we will do")).toHaveLength(4);
  });

  it("marks a contents page up to the first title that returns", () => {
    const text = `**Contents**\n\n**Foreword**\n\n4\n\nOur users 6\n\n**Foreword**\n\n${PROSE}\n\n**Our users**\n\n${PROSE}`;
    expect(
      readMarkdown(text)
        .blocks.filter(({ kind }) => kind === "contents-entry")
        .map(({ text: words }) => words),
    ).toEqual(["Foreword", "Our users 6"]);
  });

  it("warns of mixed columns where lines were taken one by one", () => {
    const text = `# A\n\n${"We will mend what people use\n\nmost in the town every day\n\nand buy less.\n\n".repeat(40)}`;
    expect(readMarkdown(text).notes.map(({ kind }) => kind)).toEqual(["doubtful-order"]);
  });
});
