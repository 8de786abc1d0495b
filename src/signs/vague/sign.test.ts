import { describe, expect, it } from "vitest";
import { appraise } from "../../index.js";

/** Words that promise nothing, enough of them to make the document longer than a short one. */
const TOLD = "The town has two libraries, one market and a bridge that is older than both. ".repeat(110);

async function found(text: string) {
  const { findings } = await appraise(new TextEncoder().encode(text), { name: "plan.md" });
  const finding = findings.find(({ sign }) => sign === "vague");
  const first = (bearing: "for" | "against") => finding?.evidence.find((one) => one.bearing === bearing)?.quote;
  return { strength: finding?.strength, reason: finding?.reason.id, for: first("for"), against: first("against") };
}

describe("hardly any promises in a long text", () => {
  const long = `# Digital plan\n\n${TOLD}\n\n## What we will do\n\n- We will close the Elm Road post room by March 2027\n`;

  it("is a strong warning", async () => {
    expect(await found(long)).toMatchObject({ strength: 3, reason: "hardly-any-promises" });
  });
});

describe("the quotes shown first", () => {
  const listed = (...promises: string[]) => `# Digital plan\n\n## Our commitments\n\n- ${promises.join("\n- ")}\n`;

  it("are the emptiest promise and the fullest", async () => {
    const text = listed(
      "Digital council",
      "We will renew the phone contract with the county in order to keep one number for all six depots",
      "We will improve our services",
      "We will close the Elm Road post room by March 2027",
      "By June 2027 the records manager will cut duplicate records from 9,000 to 100",
    );
    expect(await found(text)).toMatchObject({
      for: "We will improve our services",
      against: "By June 2027 the records manager will cut duplicate records from 9,000 to 100",
    });
  });

  it("are the plan that is pointed to, where that softens the warning", async () => {
    const text = `${listed(
      "We will improve our services",
      "We will support our people",
      "We will develop better systems",
      "We will work closely with partners",
      "We will strengthen our infrastructure",
    )}\n## Delivery\n\nDates and owners are set out in our delivery plan.\n`;
    expect(await found(text)).toMatchObject({
      for: "We will improve our services",
      against: "Dates and owners are set out in our delivery plan.",
    });
  });
});

describe("the fix", () => {
  const fixOf = async (text: string) => {
    const { findings } = await appraise(new TextEncoder().encode(text), { name: "plan.md" });
    return findings.find(({ sign }) => sign === "vague")?.fix;
  };
  const others = ["We will build our skills.", "We will support our teams.", "We will look after our networks."];

  it("begins with a promise whose words go after “will”", async () => {
    const promises = ["We will see equal access for all.", "We will improve our services.", ...others].join("\n\n");
    expect(await fixOf(`# Digital plan\n\n${promises}\n`)).toMatch(/\[owner\] will (?:see|improve) /);
  });

  it("leaves a blank for the verb of a thing", async () => {
    const text = `# Digital plan\n\nWe will provide:\n\n- equal access for all\n- renewed phones\n\n${others.join("\n\n")}\n`;
    expect(await fixOf(text)).toContain("[owner] will [do what exactly] for ‘equal access for all’ by [how]");
  });
});
