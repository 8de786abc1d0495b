import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Appraisal } from "../../src/model/appraisal.js";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const built = (path: string) => pathToFileURL(at(`dist/${path}`)).href;
const { Appraiser } = (await import(
  built("cli/appraising/appraiser.js")
)) as typeof import("../../src/cli/appraising/appraiser.js");
const { appraise, forComparison, read } = (await import(built("index.js"))) as typeof import("../../src/index.js");

const bytesOf = (name: string) => new Uint8Array(readFileSync(at(`samples/${name}`)));
const sample = bytesOf("good-strategy.md");
const plan = bytesOf("mixed-strategy.md");

const { packed } = (await import(
  built("isolation/packed-document.js")
)) as typeof import("../../src/isolation/packed-document.js");

const readOf = async (bytes: Uint8Array, sha256 = "") => ({ packed: packed(await read(bytes)), notes: [], sha256 });

describe("the process that appraises for the command line", () => {
  it("gives the appraisal that the library gives, also of a second file and with a plan held beside", async () => {
    const alone = await appraise(sample, { name: "a.md" });
    const beside = await appraise(sample, {
      name: "a.md",
      others: { plan: await forComparison(plan, "plan.md"), peers: [] },
    });
    const appraiser = new Appraiser();
    try {
      const file = await readOf(sample, alone.document.sha256);
      expect(await appraiser.appraise(file, { name: "a.md" })).toEqual(alone);
      const [{ sha256 = "" } = {}] = beside.comparedWith;
      await appraiser.hold(await readOf(plan, sha256), "plan", "plan.md");
      expect(await appraiser.appraise(file, { name: "a.md" })).toEqual(beside);
    } finally {
      appraiser.close();
    }
  });

  it("says so when it has ended, and is there again for the next file with what was held beside", async () => {
    const appraiser = new Appraiser();
    try {
      const file = await readOf(sample);
      await appraiser.hold(await readOf(plan), "plan", "plan.md");
      const before = await appraiser.appraise(file, { name: "a.md" });
      const asked = appraiser.appraise(file, { name: "a.md" });
      appraiser.close();
      await expect(asked).rejects.toThrow("the process that appraises ended without a result");
      expect(await appraiser.appraise(file, { name: "a.md" })).toEqual(before);
    } finally {
      appraiser.close();
    }
  });

  it("gives its memory back while OCR needs it, and knows after that what it held", async () => {
    const appraiser = new Appraiser();
    try {
      const file = await readOf(sample);
      appraiser.rest();
      const alone = await appraiser.appraise(file, { name: "a.md" });
      expect(alone).toEqual(await appraise(sample, { name: "a.md" }).then(withoutSum));
      appraiser.rest();
      appraiser.makeReady();
      await appraiser.hold(await readOf(plan), "plan", "plan.md");
      const before = await appraiser.appraise(file, { name: "a.md" });
      appraiser.rest();
      expect(before.comparedWith).toHaveLength(1);
      expect(await appraiser.appraise(file, { name: "a.md" })).toEqual(before);
    } finally {
      appraiser.close();
    }
  });
});

function withoutSum(appraisal: Appraisal): Appraisal {
  return { ...appraisal, document: { ...appraisal.document, sha256: "" } };
}
