import { describe, expect, it } from "vitest";
import { actsOnTechnology } from "./object.js";

describe("actsOnTechnology", () => {
  it.each([
    "replace the network switches in both hospitals",
    "migrate all services to the cloud",
    "Single sign-on for wards",
    "the portal will be rebuilt",
    "roll out tablets to every depot",
    "provide field staff with laptops",
    "complete the replacement of the telephone system",
    "Ensure any new IT systems use open standards",
    "review the technology underpinning our services",
    "retender the ICT contracts",
    "an electronic register of graves",
    "Bring in AI note takers",
    "Phase in hot-desk booking software",
  ])("%s", (what) => expect(actsOnTechnology(what)).toBe(true));

  it.each([
    "train staff in the new systems",
    "improve the digital skills of our own staff",
    "encourage people to turn to digital services",
    "support local hackathons to develop applications from our shared data",
    "strengthen the health system",
    "decide planning applications within eight weeks",
    "set up a network of champions",
    "appoint a digital leader in every service",
    "develop digital leadership capability",
    "every nurse will see the chart at the bedside",
    "improve the way government uses technology",
    "bring in three more clerks",
  ])("not: %s", (what) => expect(actsOnTechnology(what)).toBe(false));
});
