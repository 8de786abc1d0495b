import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const built = (path: string) => pathToFileURL(at(`dist/${path}`)).href;
const { Appraiser } = (await import(
  built("cli/appraising/appraiser.js")
)) as typeof import("../../src/cli/appraising/appraiser.js");
const { appraise, forComparison, read } = (await import(built("index.js"))) as typeof import("../../src/index.js");

const bytesOf = (name: string) => new Uint8Array(readFileSync(at(`samples/${name}`)));
const sample = bytesOf("good-strategy.md");
const plan = bytesOf("mixed-strategy.md");

describe("the process that appraises for the command line", () => {
  it("gives the appraisal that the library gives, also of a second file and with a plan held beside", async () => {
    const alone = await appraise(sample, { name: "a.md" });
    const beside = await appraise(sample, {
      name: "a.md",
      others: { plan: await forComparison(plan, "plan.md"), peers: [] },
    });
    const appraiser = new Appraiser();
    try {
      const file = { document: await read(sample), sha256: alone.document.sha256 };
      expect(await appraiser.appraise(file, { name: "a.md" })).toEqual(alone);
      const [{ sha256 = "" } = {}] = beside.comparedWith;
      await appraiser.hold({ document: await read(plan), sha256 }, "plan", "plan.md");
      expect(await appraiser.appraise(file, { name: "a.md" })).toEqual(beside);
    } finally {
      appraiser.close();
    }
  });

  it("says so when it has ended, and is there again for the next file with what was held beside", async () => {
    const appraiser = new Appraiser();
    try {
      const file = { document: await read(sample), sha256: "" };
      await appraiser.hold({ document: await read(plan), sha256: "" }, "plan", "plan.md");
      const before = await appraiser.appraise(file, { name: "a.md" });
      const asked = appraiser.appraise(file, { name: "a.md" });
      appraiser.close();
      await expect(asked).rejects.toThrow("the process that appraises ended without a result");
      expect(await appraiser.appraise(file, { name: "a.md" })).toEqual(before);
    } finally {
      appraiser.close();
    }
  });
});
