import type { StrategyDocument } from "../../model/document.js";
import { matchesOf } from "../../text/matches.js";

/** "The Library will", "AgID aims": a body by its name, where a sentence or clause begins with it. */
const ACTS =
  /(?:^|[.;:,]\s|\band\s)(?:[Tt]he\s)?(\p{Lu}[\p{L}&’'-]*(?:\s(?:(?:of|for|and|the|&)\s){0,2}\p{Lu}[\p{L}&’'-]*){0,6})\s(?:will|shall|aims|plans|intends)\b/gu;
/** A body that is said so often to be going to do something is the document's own, or a part of it. */
const OFTEN = 3;
/** Words that begin a sentence and name nobody. */
const NO_NAME =
  /^(?:It|They|This|That|These|Those|There|We|I|You|He|She|Who|What|Which|And|But|All|Each|Both|People)$/u;

/** The bodies that the document speaks of as acting for it: those it promises for again and again, and what its title names. */
export function actingBodies({ title, blocks }: StrategyDocument): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of blocks)
    for (const [, name = ""] of matchesOf(ACTS, text))
      if (!NO_NAME.test(name)) times.set(name, (times.get(name) ?? 0) + 1);
  const often = [...times].filter(([, count]) => count >= OFTEN).map(([name]) => name);
  return new Set([...often, ...namesIn(title ?? "")]);
}

/** Every name in the title and every word of it: "Digital strategy of Marlbrook Hospitals" is that of Marlbrook, too. */
function namesIn(title: string): string[] {
  return matchesOf(/\p{Lu}[\p{L}&’'-]+(?:\s(?:of\s|and\s)?\p{Lu}[\p{L}&’'-]+)*/gu, title).flatMap(([name]) => [
    name,
    ...name.split(" ").filter((word) => /^\p{Lu}/u.test(word)),
  ]);
}
