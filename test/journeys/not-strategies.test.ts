import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { appraise } from "../../src/index.js";
import { catalogue } from "../../src/signs/catalogue.js";
import { countWords } from "../../src/text/words.js";

/** Long enough that a sign could come to a conclusion. */
const LONG_ENOUGH = 500;

describe.each(["contract.md", "novel.txt", "french.md"])("%s is no English strategy", async (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(`not-strategies/${name}`, import.meta.url)));
  const { findings } = await appraise(bytes, { name, asOf: "2026-11-02" });

  it("is long enough to tempt a sign", () => {
    expect(countWords(new TextDecoder().decode(bytes))).toBeGreaterThan(LONG_ENOUGH);
    expect(findings).toHaveLength(catalogue().length);
  });

  it.each(findings.map((finding) => [finding.sign, finding] as const))(
    "gets no confident verdict: %s",
    (_, finding) => {
      expect(finding.failed).toBeFalsy();
      expect(finding.standing).toBe("candidate");
      expect(finding.confidence).toBe("low");
    },
  );
});
