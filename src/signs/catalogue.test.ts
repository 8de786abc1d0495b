import { expect, it } from "vitest";
import { catalogue } from "./catalogue.js";

it("no two signs have an indicator of the same name", () => {
  const named = catalogue().flatMap(({ sign }) => sign.indicators.map((indicator) => ({ indicator, sign: sign.id })));
  const shared = named.filter(({ indicator }) => named.filter((one) => one.indicator === indicator).length > 1);
  expect(shared).toEqual([]);
});
