/** Verbs that end in -ise in Britain and in -ize in America, without that ending. */
const VERBS =
  "organ|modern|priorit|digit|digital|optim|standard|personal|minim|maxim|recogn|real|util|central|decentral|summar|author|special|custom|general|categor|emphas|final|mobil|visual|harmon|rational|incentiv|anonym|pseudonym|synchron|scrutin|capital|stabil|normal|revital|formal|equal";
/** Other words by how they begin; only those that mean the same in both spellings. */
const BRITISH_TO_AMERICAN = new Map([
  ["analyse", "analyze"],
  ["analysing", "analyzing"],
  ["centre", "center"],
  ["colour", "color"],
  ["favour", "favor"],
  ["behaviour", "behavior"],
  ["labour", "labor"],
  ["neighbour", "neighbor"],
  ["endeavour", "endeavor"],
  ["catalogue", "catalog"],
  ["defence", "defense"],
  ["modelling", "modeling"],
  ["travelling", "traveling"],
  ["ageing", "aging"],
]);
const AMERICAN_TO_BRITISH = new Map([...BRITISH_TO_AMERICAN].map(([british, american]) => [american, british]));

const BRITISH = spelling("is", BRITISH_TO_AMERICAN);
const AMERICAN = spelling("iz", AMERICAN_TO_BRITISH);

/** "Realise" and "organis*", but not "realistic" or "organism". */
function spelling(ending: string, words: ReadonlyMap<string, string>): RegExp {
  return new RegExp(`(?<![a-z])(?:(?<verb>${VERBS})${ending}(?=[aei*])|(?:${[...words.keys()].join("|")}))`, "g");
}

/** A term of a word list as Britain and as America spell it: one of them where there is no difference. */
export function inBothSpellings(term: string): string[] {
  const british = term.replace(AMERICAN, (found, verb?: string) =>
    verb === undefined ? (AMERICAN_TO_BRITISH.get(found) ?? found) : `${verb}is`,
  );
  const american = term.replace(BRITISH, (found, verb?: string) =>
    verb === undefined ? (BRITISH_TO_AMERICAN.get(found) ?? found) : `${verb}iz`,
  );
  return [...new Set([term, british, american])];
}
