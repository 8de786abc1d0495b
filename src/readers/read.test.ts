import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "../model/document.js";
import { read } from "./read.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (digits: string) => Uint8Array.from(Buffer.from(digits.padEnd(200, "0"), "hex"));

async function refusal(file: Uint8Array): Promise<UnreadableFile> {
  const error = await read(file).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UnreadableFile);
  return error as UnreadableFile;
}

describe("choosing the reader by content", () => {
  it.each([
    ["markdown", "# Digital plan\n\nWe will mend the network.\n"],
    ["markdown", "**Our aims**\n\n**Our users**\n\n**Our money**\n\nWe will mend the network."],
    ["markdown", "---\ntitle: Digital plan\n---\nWe will mend the network."],
    ["html", "<!doctype html><title>Plan</title><p>We will mend the network.</p>"],
    ["html", "---\ntitle: Plan\n---\n<h2>Aims</h2>\n<p>We will mend it.</p>\n<ul><li>First</li></ul>"],
    ["markdown", "# Plan\n\n<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>\n"],
    ["text", "DIGITAL PLAN\n\nWe will mend the network.\n"],
    ["text", "Plan\n====\n\n.. note:: Draft\n\nSee `the plan <https://example.org>`_ for more.\n"],
  ])("reads as %s", async (format, text) => {
    expect((await read(bytes(text))).format).toBe(format);
  });
});

describe("files that cannot be read", () => {
  it.each([
    ["Excel workbook", { "[Content_Types].xml": bytes("<Types/>"), "xl/workbook.xml": bytes("<w/>") }],
    ["zip archive", { "plan.txt": bytes("plan") }],
  ])("names a %s and says what to do", async (name, parts) => {
    const error = await refusal(zipSync(parts));
    expect(error.kind).toBe("unsupported-format");
    expect(error.message).toContain(name);
    expect(error.message).toMatch(/: .*try (again|the strategy inside)\.$/);
  });

  it("names another OpenDocument file by what it says it is, wherever it says so", async () => {
    const mimetype = bytes("application/vnd.oasis.opendocument.spreadsheet");
    expect((await refusal(zipSync({ mimetype: [mimetype, { level: 0 }] }))).message).toContain("OpenDocument file");
    expect((await refusal(zipSync({ "content.xml": bytes("<a/>"), mimetype }))).message).toContain("OpenDocument file");
  });

  it.each([
    ["PNG", "89504e470d0a1a0a"],
    ["JPEG", "ffd8ffe0"],
    ["RTF", "7b5c727466"],
    ["old Office", "d0cf11e0a1b11ae1"],
    ["unknown kind", "00010203040506"],
  ])("refuses %s", async (name, start) => {
    const error = await refusal(hex(start));
    expect(error.kind).toBe("unsupported-format");
    expect(error.message).toContain(name);
  });

  it("says that an Office file is protected by a password", async () => {
    const stream = Buffer.from("EncryptedPackage", "utf16le").toString("hex");
    const error = await refusal(hex(`d0cf11e0a1b11ae1${"00".repeat(20)}${stream}`));
    expect(error.kind).toBe("encrypted");
  });

  it.each([
    ["", "empty"],
    [" \n\n", "empty"],
    ["<!doctype html><body><script>a()</script>", "no-text"],
  ])("tells %j apart as %s", async (text, kind) => {
    expect((await refusal(bytes(text))).kind).toBe(kind);
  });

  it("reads a text that happens to begin like a program's file", async () => {
    expect((await read(bytes("MZ Digital Services will mend the network."))).blocks).toHaveLength(1);
  });
});

describe("decoding", () => {
  const sentence = "We’ll spend £5m on “basics” first.";

  it.each([
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${sentence}`, "utf8")],
    ["UTF-16 little-endian", Buffer.from(`\ufeff${sentence}`, "utf16le")],
    ["UTF-16 big-endian", Buffer.from(`\ufeff${sentence}`, "utf16le").swap16()],
  ])("reads %s without a note, and counts places without the mark", async (_, file) => {
    const { blocks, notes } = await read(file);
    expect(blocks[0]?.text).toBe(sentence);
    expect(blocks[0]?.pieces[0]?.place).toMatchObject({ start: 0, end: sentence.length, line: 1 });
    expect(notes).toEqual([]);
  });

  it("takes undeclared bytes for windows-1252 and says so", async () => {
    const file = Uint8Array.from(Buffer.from("We\x92ll spend \xa35m.", "latin1"));
    const { blocks, notes } = await read(file);
    expect(blocks[0]?.text).toBe("We’ll spend £5m.");
    expect(notes.map(({ kind }) => kind)).toEqual(["encoding-guessed"]);
  });

  it("believes the encoding that a page declares", async () => {
    const page = '<!doctype html><meta charset="windows-1252"><p>\x93Basics first\x94</p>';
    const { blocks, notes } = await read(Uint8Array.from(Buffer.from(page, "latin1")));
    expect(blocks[0]?.text).toBe("“Basics first”");
    expect(notes).toEqual([]);
  });

  it("keeps UTF-8 with one broken character and says so", async () => {
    const file = Uint8Array.from([...bytes("Ten “quotes” “here” “and” “there”, "), 0xc3, ...bytes(" end.")]);
    const { blocks, notes } = await read(file);
    expect(blocks[0]?.text).toContain("“quotes”");
    expect(notes).toHaveLength(1);
  });
});
