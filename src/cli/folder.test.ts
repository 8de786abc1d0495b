import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bytesOf } from "./files.js";
import { Refusal } from "./refusal.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fingerpost-folder-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), `<h1>${name}</h1>`);
  }
}

describe("a folder of web pages", () => {
  it("is one archive of its pages alone, the same however they were written", async () => {
    put("b.html", "a/2.HTM", "notes.md", ".git/x.html", ".hidden.html");
    const first = await bytesOf(folder);
    expect(Object.keys(unzipSync(first))).toEqual(["a/2.HTM", "b.html"]);
    rmSync(join(folder, "b.html"));
    put("b.html");
    expect(await bytesOf(`${folder}/`)).toEqual(first);
  });

  it("is left by no link", async () => {
    put("inside/a.html", "outside/b.html");
    symlinkSync(join(folder, "outside"), join(folder, "inside", "folder"));
    symlinkSync(join(folder, "outside", "b.html"), join(folder, "inside", "b.html"));
    expect(Object.keys(unzipSync(await bytesOf(join(folder, "inside"))))).toEqual(["a.html"]);
  });

  it("is refused in one sentence without a page, or with more than one strategy has", async () => {
    put("plan.md");
    await expect(bytesOf(folder)).rejects.toThrow(/ is a folder without web pages: name the files in it\.$/);
    put(`${"deep/".repeat(13)}a.html`);
    await expect(bytesOf(folder)).rejects.toThrow(Refusal);
    await expect(bytesOf(folder)).rejects.toThrow(/holds more than the pages of one strategy: name a folder/);
  });
});
