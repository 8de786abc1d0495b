import { describe, expect, it } from "vitest";
import { read } from "../readers/read.js";
import { appraiseDocument } from "./appraise.js";

const ANIMALS =
  "seals otters lions herons goats wolves owls bears tapirs storks apes zebras swans foxes lynxes newts toads pigs bison rams terns crows".split(
    " ",
  );
const DIGITAL = "Keepers will log each feed on a tablet, and the website will show the hours.";

async function appraised(sentences: readonly string[]) {
  const text = `# Menagerie plan 2026\n\n${sentences.join("\n\n")}\n`;
  const document = await read(new TextEncoder().encode(text));
  return appraiseDocument(document, { name: "plan.md", sha256: "", fingerpost: "0" });
}

/** A sentence for each of so many animals. */
const many = (count: number) =>
  ANIMALS.slice(0, count).map((animal) => `The ${animal} have too little shade in summer.`);

describe("a document that hardly speaks of digital work", () => {
  it("is said to, with how many statements do", async () => {
    const { document, findings } = await appraised([...many(22), DIGITAL]);
    expect(document.hardlyDigital).toEqual({ statements: 1, of: 23 });
    const hype = findings.find(({ sign }) => sign === "unproven-tech");
    expect(hype?.standing).toBe("candidate");
    expect(hype?.confidenceReasons.join(" ")).toContain("hardly speaks of digital work");
    const focus = findings.find(({ sign }) => sign === "focused");
    expect(focus?.confidenceReasons.join(" ")).not.toContain("digital work");
  });

  it("is told from one that does", async () => {
    const { document } = await appraised([
      ...many(10),
      DIGITAL,
      DIGITAL.replace("feed", "birth"),
      DIGITAL.replace("feed", "visit"),
      DIGITAL.replace("feed", "cage"),
    ]);
    expect(document.hardlyDigital).toBeUndefined();
  });
});
