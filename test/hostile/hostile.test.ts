import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { UnreadableFile } from "../../src/model/document.js";
import { HOSTILE } from "./files.js";

const built = (path: string) => pathToFileURL(fileURLToPath(new URL(`../../dist/${path}`, import.meta.url))).href;
const { readIsolated } = (await import(
  built("isolation/read-isolated.js")
)) as typeof import("../../src/isolation/read-isolated.js");

const { drawIsolated } = (await import(
  built("isolation/draw-isolated.js")
)) as typeof import("../../src/isolation/draw-isolated.js");

const { read } = (await import(built("readers/read.js"))) as typeof import("../../src/readers/read.js");

/** The kind of error is told by its name: the built package has a class of its own. */
function kindOf(error: unknown): string {
  const { name, kind, message } = error as UnreadableFile;
  return name === UnreadableFile.name || kind !== undefined ? kind : `a fault of ours: ${message}`;
}

/** How a refusal reads: one sentence that says what is wrong and, after a colon or a stop, what to do. */
const SENTENCE = /^[A-Z][^\n]{20,300}\.$/;

/** The asking process may grow by this much over one hostile file and its bytes, in megabytes. */
const GROWTH = 200;

describe("hostile files", () => {
  it.each(HOSTILE.map((one) => [one.name, one] as const))("%s", async (_, { bytes, expected }) => {
    const file = bytes();
    const before = process.memoryUsage.rss();
    const outcome = await readIsolated(file).then(
      ({ blocks }) => {
        expect(blocks.some(({ kind, text }) => kind !== "furniture" && text.trim() !== "")).toBe(true);
        return "read";
      },
      (error: unknown) => {
        const kind = kindOf(error);
        expect((error as Error).message, kind).toMatch(SENTENCE);
        return kind;
      },
    );
    expect(expected).toContain(outcome);
    expect((process.memoryUsage.rss() - before) / 1024 / 1024).toBeLessThan(GROWTH);
  });
});

describe("hostile PDFs", () => {
  const isPdf = (file: Uint8Array) => new TextDecoder().decode(file.subarray(0, 5)) === "%PDF-";
  const files = HOSTILE.map(({ name, bytes }) => [name, bytes()] as const).filter(([, file]) => isPdf(file));

  it.each(files)("are drawn within the limits or not at all: %s", async (_, file) => {
    const before = process.memoryUsage.rss();
    const pictures = await drawIsolated(file, { milliseconds: 5_000 }).catch((error: unknown) => kindOf(error));
    if (typeof pictures === "string") expect(pictures).not.toMatch(/fault/);
    else for (const { png } of pictures) expect(png.length).toBeLessThan(2 * 1024 * 1024);
    expect((process.memoryUsage.rss() - before) / 1024 / 1024).toBeLessThan(GROWTH);
  });
});

describe("limits of a process", () => {
  const strategy = new TextEncoder().encode("# Plan\n\nWe will replace the telephones by March 2027.\n");
  const refusal = (limits: Parameters<typeof readIsolated>[1], file = strategy) =>
    readIsolated(file, limits).catch(({ kind, message }: UnreadableFile) => [kind, message]);

  it("refuses a file that is too large before a process starts", async () => {
    expect(await refusal({ fileBytes: 10 })).toEqual([
      "too-large",
      expect.stringContaining("which is more than is read safely: save it again without pictures"),
    ]);
  });

  it("stops a process at its time", async () => {
    expect(await refusal({ milliseconds: 1 })).toEqual([
      "too-slow",
      expect.stringContaining("could not be read within a second and reading was stopped: save only the part"),
    ]);
  });

  it("stops a process at its memory", async () => {
    // With less than 8 MB Node 24 does not even start.
    const long = new TextEncoder().encode("We will replace the telephones by March 2027.\n\n".repeat(20_000));
    expect(await refusal({ heapMegabytes: 8 }, long)).toEqual([
      "too-much-memory",
      expect.stringContaining("took more memory than one file is given and was stopped: save it again without"),
    ]);
  });

  it("takes back no more than it is told to", async () => {
    expect(await refusal({ answerBytes: 20 })).toEqual([
      "too-large",
      expect.stringContaining("holds far more than a strategy does: save only the part"),
    ]);
  });

  it("has OCR read the pages of a scan elsewhere, to the same document", { timeout: 120_000 }, async () => {
    const scan = new Uint8Array(
      readFileSync(new URL("../../src/readers/pdf/scans/fixtures/scanned-page.pdf", import.meta.url)),
    );
    const told: (readonly [number, number])[] = [];
    const document = await readIsolated(scan, {}, { onPictures: (done, of) => told.push([done, of]) });
    expect(document).toEqual(await read(scan));
    expect(told).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it("reads a sound file all the same", async () => {
    expect(await readIsolated(strategy)).toMatchObject({ format: "markdown" });
  });
});
