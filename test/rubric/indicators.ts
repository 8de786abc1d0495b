/** How many indicators the rubric gives each sign. */
const HOW_MANY = { INT: 7, USR: 8, TEA: 6, MAI: 8, REA: 8, FOC: 7, ITD: 7, COO: 8, UNP: 7, VAG: 7, LON: 7, WIS: 8 };

/** The prefixes of the twelve signs' indicators. */
export const PREFIXES = Object.keys(HOW_MANY);

/** The indicators of all twelve signs, whether or not the software has the sign yet. */
export const INDICATORS: readonly string[] = Object.entries(HOW_MANY).flatMap(([prefix, count]) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`),
);
