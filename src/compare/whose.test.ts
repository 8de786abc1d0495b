import { describe, expect, it } from "vitest";
import { areStrangers, whoseIs } from "./whose.js";

const NAMED = "Harbour and Pilot Authority";
const speaking = Array.from({ length: 8 }, (_, at) => ({ text: `HPA keeps pier ${at} open.` }));
const document = (sha256: string, organisation: string | undefined, statements: readonly { text: string }[] = []) => ({
  sha256,
  statements,
  ...(organisation === undefined ? {} : { organisation }),
});

describe("whoseIs", () => {
  it("knows a document that speaks of the organisation by its initials all the time, either way round", () => {
    const known = document("a", NAMED);
    const unknown = document("b", undefined, speaking);
    expect(whoseIs(known, unknown)).toBe("own");
    expect(whoseIs(unknown, known)).toBe("own");
  });

  it("takes no document for the organisation's that names it now and then, or that is of a named other", () => {
    expect(whoseIs(document("a", NAMED), document("b", undefined, speaking.slice(0, 3)))).toBe("other");
    expect(whoseIs(document("a", NAMED), document("b", "Selby Moor Trust", speaking))).toBe("other");
  });
});

describe("areStrangers", () => {
  it("asks for two known names of which none holds the other", () => {
    const named = (organisation?: string) => (organisation === undefined ? {} : { organisation });
    expect(areStrangers(named("Selby Moor Trust"), named("Thornley Council"))).toBe(true);
    expect(areStrangers(named("Thornley Council"), named("Thornley Council Housing Service"))).toBe(false);
    expect(areStrangers(named("Thornley Council"), named())).toBe(false);
  });
});
