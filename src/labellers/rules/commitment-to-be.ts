/** Participles that are no -ed. */
const IRREGULAR =
  "built|made|set|held|given|taken|run|put|brought|done|begun|cut|written|led|kept|bought|met|undertaken|overseen|rewritten|paid|sent|sold|shown|lent|taught|spent|redrawn|rebuilt|reset|drawn|laid|shut|withdrawn";

/** "Are to be offered", "is going to be put online", "is due to be replaced": it will be done, and nobody is named. */
const TO_BE_DONE = new RegExp(
  `\\b(?:is|are)\\s+(?:(?:now|soon|also|then|therefore|all|both)\\s+)*(?:(?:going|due|set|scheduled|planned|about)\\s+)?to\\s+be\\s+(?:\\w+ly\\s+)?(?!(?:expected|welcomed|hoped|noted|commended|encouraged|avoided|assumed|regretted|believed|feared|congratulated|applauded|trusted|valued|needed|required|considered|regarded|seen|viewed|understood|treated|interpreted|found)\\b)(?:\\w+ed|${IRREGULAR})\\b`,
  "i",
);
/** "If it is to be built", "what is to be done": a condition, or somebody's explanation. */
const NOT_MAIN = /\b(?:if|whether|what|how|where|when|which|that|who|unless|because)\b[^,;]*$/i;

/** Whether the main clause says, in the passive, what is to be done. */
export function isToBeDone(text: string): boolean {
  const found = TO_BE_DONE.exec(text);
  return found !== null && !NOT_MAIN.test(text.slice(0, found.index));
}
