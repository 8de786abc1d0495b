import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { appraise } from "../index.js";
import { commitmentsReport } from "./commitments/commitments-report.js";
import { htmlReport } from "./html/html-report.js";
import schema from "./json/appraisal.schema.json" with { type: "json" };
import { jsonReport } from "./json/json-report.js";
import { codePoints } from "./wrap.js";

const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);
const SAMPLES = [
  "good-strategy.md",
  "bad-strategy.docx",
  "bad-strategy.pdf",
  "good-strategy.html",
  "mixed-strategy.docx",
  "mixed-strategy.odt",
  "good-strategy.pptx",
];

describe.each(SAMPLES)("the appraisal of %s", async (name) => {
  const appraisal = await appraise(new Uint8Array(readFileSync(new URL(`../../samples/${name}`, import.meta.url))), {
    name,
  });

  it("is written as the schema says", () => {
    expect(validate(JSON.parse(jsonReport(appraisal))) ? [] : validate.errors).toEqual([]);
  });

  it("is written in JSON without losing a key", () => {
    const rounded = (_: string, value: unknown) => (typeof value === "number" ? Number(value.toFixed(4)) : value);
    expect(JSON.parse(jsonReport(appraisal))).toEqual(JSON.parse(JSON.stringify(appraisal, rounded)));
  });

  it("has a page in which every link leads somewhere", () => {
    const page = htmlReport(appraisal);
    const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !anchors.has(id))).toEqual([]);
    expect(page.match(/class="quote"/g)?.length).toBeGreaterThanOrEqual(appraisal.commitmentCounts.distinct);
  });

  it("lists each of its distinct commitments, within the width", () => {
    const lines = commitmentsReport(appraisal, { width: 72 }).split("\n");
    expect(lines.filter((line) => /^\d+\. “/.test(line))).toHaveLength(appraisal.commitmentCounts.distinct);
    expect(lines.filter((line) => codePoints(line) > 72)).toEqual([]);
  });
});
