import { isMeans, isMoneyGone } from "../../extract/facts/means.js";
import { evidence, nearest, searched } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import type { Given } from "./given.js";

/** REA-5: money, people or capacity for this plan, and what has none. */
export function means(given: Given): IndicatorResult {
  const found = given.statements.filter(isMeans);
  return {
    id: "REA-5",
    state: found.length > 0 ? "met" : "not-met",
    values: { means: found.length },
    measure: { value: found.length, unit: "count" },
    evidence: found.map((statement) => evidence(statement, "for", "REA-5")),
    ...(found.length > 0
      ? {}
      : {
          searched: searched("money, people or capacity for what is planned, or what has none", given),
          nearestMisses: nearest(
            given.statements.filter(isMoneyGone),
            "REA-5",
            "tells of money spent, saved or elsewhere",
          ),
        }),
  };
}
