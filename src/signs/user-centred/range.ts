import { screened } from "../../text/screened.js";
import { evidence } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import type { Need } from "./needs.js";

/** Groups of so many kinds are named in a sentence. */
const MOST_NAMED = 4;
/** Staff whose needs are seldom asked for, by a word of their group's name. */
const OFFICE = screened(/\b(?:administrat|admin|clerk|secretar|receptionist|call handler|scheduler|office staff)/);

/** The groups with a need, by name; everybody at once counts only where no part of that side is named. */
export function groupsWithNeeds(needs: readonly Need[]): { public: string[]; staff: string[] } {
  const of = (side: "public" | "staff") => {
    const named = needs.flatMap(({ groups }) => groups.filter((group) => group.side === side));
    const particular = named.filter((group) => group.particular);
    return [...new Set((particular.length > 0 ? particular : named).map(({ name }) => name))];
  };
  return { public: of("public"), staff: of("staff") };
}

/** USR-5: how many groups have a need, and whether the public and staff are both among them. */
export function range(needs: readonly Need[]): IndicatorResult {
  const groups = groupsWithNeeds(needs);
  const all = [...groups.public, ...groups.staff];
  const both = groups.public.length > 0 && groups.staff.length > 0;
  return {
    id: "USR-5",
    state: both ? "met" : "not-met",
    ...(both || all.length === 0 ? {} : { says: groups.staff.length > 0 ? "staff-only" : "public-only" }),
    values: {
      groups: all.length,
      named: all.slice(0, MOST_NAMED).join(", ") || "none",
      office: all.some((name) => OFFICE.test(name))
        ? "Administrative staff are among them."
        : "Administrative staff are not among them.",
    },
    measure: { value: all.length, unit: "count" },
    evidence: firstOfEach(needs).map(({ statement }) => evidence(statement, "for", "USR-5")),
  };
}

/** One need for each group. */
function firstOfEach(needs: readonly Need[]): Need[] {
  const seen = new Set<string>();
  return needs.filter(({ groups }) => {
    const fresh = groups.filter(({ name }) => !seen.has(name));
    for (const { name } of fresh) seen.add(name);
    return fresh.length > 0;
  });
}
