import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";
import { organisationName } from "./organisation-name.js";

const name = (text: string, about = {}) => organisationName(smallDocument(text, about).document)?.value;

describe("the organisation", () => {
  it.each([
    ["the title", "# Thornley City Council’s digital strategy\nWe mend things.", "Thornley City Council"],
    [
      "the cover",
      "# Digital strategy\nMarlbrook University Hospitals NHS Foundation Trust",
      "Marlbrook University Hospitals NHS Foundation Trust",
    ],
    [
      "a body named by its kind first",
      "# Digital strategy\nMinistry of Works and Water",
      "Ministry of Works and Water",
    ],
    [
      "the copyright line",
      "# Digital strategy\n## Why\nWe mend things with care.\n## End\n© Thornley Harbour Authority 2026",
      "Thornley Harbour Authority",
    ],
    [
      "a mission told near the beginning",
      "# Our approach\nThe mission of Works and Waters Thornley (WWT) is to keep people dry.",
      "Works and Waters Thornley",
    ],
    ["a borough", "# Digital strategy\nLondon Borough of Ashcombe", "London Borough of Ashcombe"],
  ])("is read from %s", (_, text, value) => {
    expect(name(text)).toBe(value);
  });

  it("is the site in a web page's title", () => {
    expect(name("# Payments policy\nWe pay in time.", { title: "Payments policy | Public Payments Authority" })).toBe(
      "Public Payments Authority",
    );
  });

  it("is who published the page, as the file states it", () => {
    expect(name("# Payments policy\nWe pay in time.", { publisher: "The Harbour and Lighthouse Trust" })).toBe(
      "Harbour and Lighthouse Trust",
    );
  });

  it("is the body whose initials the text is at home in", () => {
    const text = "# Approach\nWe serve Roads and Waters Thornley (RWT).\nAt RWT we mend.\nRWT’s staff learn.";
    expect(name(text)).toBe("Roads and Waters Thornley");
    expect(name("# Approach\nKey Performance Indicators (KPI) tell us more.\nEach KPI will grow.")).toBeUndefined();
  });

  it("is the nation’s archive, not a part of it", () => {
    const prose = Array.from({ length: 6 }, (_, at) => `The National Archives opened room ${at + 2}.`).join("\n");
    expect(name(`# Strategy\n## Why\n${prose}\nThe Map Libraries of the National Archives lend maps.`)).toBe(
      "National Archives",
    );
  });

  it("ends before the words of a heading beside it", () => {
    expect(name("# White paper\nGovernment of Thornley Digital")).toBe("Government of Thornley");
  });

  it("is the council that the text means by “the council”", () => {
    const prose = Array.from({ length: 6 }, (_, at) => `The council will mend office ${at + 2} for staff.`).join("\n");
    expect(name(`# Digital strategy\n## Why\n${prose}\nIn 2019 Thornley Borough Council bought new switches.`)).toBe(
      "Thornley Borough Council",
    );
  });

  it("is no council that a long text mentions now and then", () => {
    const prose = "We will mend every office and every shelter by the harbour for the people who use them. ".repeat(
      2000,
    );
    const council = "The Productivity Council met. The council will listen. The council will report. ".repeat(2);
    expect(name(`# Digital strategy\n## Why\n${prose}\n${council}`)).toBeUndefined();
    expect(name(`# Digital strategy\n## Why\n${council}`)).toBe("Productivity Council");
  });

  it("is the full name where the text mostly uses the short one", () => {
    const prose = Array.from({ length: 5 }, (_, at) => `The Health and Wellbeing Board met ${at + 2} times.`).join(
      "\n",
    );
    expect(name(`# Strategy\n## Why\n${prose}\nThe Thornley Health and Wellbeing Board agreed this.`)).toBe(
      "Thornley Health and Wellbeing Board",
    );
  });

  it.each([
    ["nobody is named", "# Digital strategy\nWe will mend the network."],
    ["only committees and papers are", "# Digital strategy\nThe Digital Programme Board reads the Council Plan."],
    ["another body is named once in passing", "# Digital strategy\n## Why\nWe met Thornley County Council in May."],
  ])("stays unknown when %s", (_, text) => {
    expect(name(text)).toBeUndefined();
  });
});
