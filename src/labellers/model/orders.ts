import type { Asked } from "./question.js";

/**
 * Words that speak to a language model rather than to a reader of the strategy. A statement among such words is not sent, and
 * keeps the rules' labels: what a model is never shown cannot lead it. A strategy loses nothing by a word too many here.
 */
const ORDERS = [
  /\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(instructions?|prompts?|definitions|labels)\b/isu,
  /\b(ignore|disregard|forget|override)\s+(all|any|everything)?\s*(of\s+)?(the\s+)?(above|previous|prior|preceding|earlier)\b/iu,
  /\b(system|developer)\s+(prompt|message)\b/iu,
  /\b(language models?|LLMs?|chat ?bots?|AI (assistants?|models?|readers?|reviewers?))\s+(must|should|shall|please|is to|are to)\b/iu,
  /\b(you are|act as|pretend to be)\s+(now\s+)?(an?\s+|the\s+)?(\w+\s+){0,2}(assistant|language model|labeller|reviewer|AI)\b/iu,
  /\b(label|classify|rate|score|mark)\s+(this|every|all|each|these)\s+(of\s+(these|them|the)|statements?|sentences?|passages?|units?|text|document|strategy)\b/iu,
  /\b(COMMITMENT|USER_NEED|CANDOUR|INVOLVEMENT|GENERIC)\b.{0,40}\b(labels?|statements?|id)\b|\blabels?\b.{0,40}\b(COMMITMENT|USER_NEED|CANDOUR|INVOLVEMENT|GENERIC)\b/su,
  // Invisible copies of the letters: nobody but a model reads them (Unicode's block of tags).
  /[\u{e0000}-\u{e007f}]/u,
  /<\|?\/?\s*(system|user|assistant|im_start|im_end|endoftext)\b|\[\/?INST\]|"?\b(labels|statements)"?\s*:\s*\[/iu,
];

/** Whether a statement, or what it would be shown with, speaks to a model. */
export function givesOrders({ under, leadIn, cells, before, text }: Asked): boolean {
  const shown = [...under, ...leadIn, ...cells.flatMap(({ head, text: cell }) => [head, cell]), before, text];
  return shown.some(speaksToModel);
}

/** Whether words speak to a model. */
export function speaksToModel(words: string): boolean {
  return ORDERS.some((order) => order.test(words));
}
