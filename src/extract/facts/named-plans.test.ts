import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";
import { namedPlans } from "./named-plans.js";

function plans(text: string, title = "Digital Strategy 2024-2027") {
  const { document, statements } = smallDocument(`# ${title}\n${text}`, { title });
  return namedPlans(document, statements).map(({ name, owner }) => `${owner}: ${name}`);
}

describe("plans of the organisation", () => {
  it.each([
    ["It serves our Corporate Plan 2018-2022.", "own: Corporate Plan 2018-2022"],
    ["It serves the corporate plan.", "own: corporate plan"],
    ["It supports the Trust’s clinical strategy.", "own: clinical strategy"],
    ["It serves Closer Care, our five-year plan, in all we do.", "own: Closer Care"],
    ["It serves our five-year plan, Closer Care.", "own: Closer Care"],
    ["It draws on our People Strategy.", "own: People Strategy"],
    ["It draws on the Medium Term Financial Strategy.", "own: Medium Term Financial Strategy"],
  ])("in “%s”", (text, plan) => {
    expect(plans(text)).toEqual([plan]);
  });

  it.each([
    "The agency runs the Pension Plan.",
    "Our Dental Care Plan moves online.",
    "It opens the State Savings Plan to all.",
  ])("are not what people pay into: “%s”", (text) => expect(plans(text)).toEqual([]));

  it("are one plan with and without its years, with the period", () => {
    const { document, statements } = smallDocument(
      "# Digital Strategy\nIt serves our Corporate Plan 2018-2022.\nThe Corporate Plan asks for less paper.",
    );
    expect(namedPlans(document, statements)).toEqual([
      {
        name: "Corporate Plan 2018-2022",
        owner: "own",
        statements: [0, 1],
        period: { startYear: 2018, endYear: 2022 },
      },
    ]);
  });

  it("are told by the organisation's own name", () => {
    const { document, statements } = smallDocument(
      "# Digital Strategy\nThornley Borough Council\n## Why\nIt serves the Thornley Growth Vision.",
    );
    expect(namedPlans(document, statements).map(({ owner }) => owner)).toEqual(["own"]);
  });
});

describe("plans of others", () => {
  it.each([
    ["It is in line with the NHS Long Term Plan.", "national: NHS Long Term Plan"],
    ["It answers the Government’s Digital Inclusion Strategy.", "national: Government’s Digital Inclusion Strategy"],
    ["It follows the European Digital Agenda.", "national: European Digital Agenda"],
    ["It fits the West Vale Integrated Care Strategy.", "partner: West Vale Integrated Care Strategy"],
    ["They wrote the Bright Harbour Vision.", "unclear: Bright Harbour Vision"],
  ])("in “%s”", (text, plan) => {
    expect(plans(text)).toEqual([plan]);
  });
});

describe("no other plan is named", () => {
  it.each([
    "This Digital Strategy sets our course.",
    "Our Digital Strategy 2024-2027 sets our course.",
    "The Digital Strategy has three goals.",
    "We will publish an Action Plan.",
    "The Delivery Plan and the Business Continuity Plan follow.",
    "We plan ahead with care.",
    "Our strategy is simple.",
  ])("in “%s”", (text) => {
    expect(plans(text)).toEqual([]);
  });
});

describe("plans of a country, where a government speaks", () => {
  const inVarland = (text: string) => plans(text, "Varland's National Artificial Intelligence Strategy");

  it.each([
    ["It follows Varland’s Digital Agenda 2030.", "own: Varland’s Digital Agenda 2030"],
    ["It follows the Varlandic Skills and Enterprise Strategy.", "own: Varlandic Skills and Enterprise Strategy"],
    [
      "It follows the National Strategy for Cyber and Information Security, a new law and more.",
      "own: National Strategy for Cyber and Information Security",
    ],
    ["It answers the Government’s Growth Strategy.", "own: Government’s Growth Strategy"],
    ["It learns from Norland's National Data Strategy.", "unclear: Norland's National Data Strategy"],
    ["It follows the Bright Harbour Vision.", "unclear: Bright Harbour Vision"],
  ])("in “%s”", (text, plan) => {
    expect(inVarland(text)).toEqual([plan]);
  });

  it.each(["The first National AI Strategy ended in 2024.", "Varland's AI Strategy has three goals."])(
    "are not the document itself, under a short name: “%s”",
    (text) => {
      expect(inVarland(text)).toEqual([]);
    },
  );
});
