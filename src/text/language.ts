import { wordsIn } from "./words.js";

const ENGLISH = new Set(
  "the of and to in is for that with be are by this will we our as on it from which have not or has their an at more all can was been these they its".split(
    " ",
  ),
);
const OTHERS = new Set(
  "le la les des du une est et dans pour que qui sur avec par au aux nous sont plus der die das und ist für mit von den dem ein eine auf nicht wird werden sich el los las del una es en por con para como más y di che il per con non sono della nel gli og af til det er på med som på och att är yn y mae ar ac wedi gan bydd i'r o'r het een van voor niet zijn".split(
    " ",
  ),
);

/** Words that are enough to tell the language by. */
const SAMPLE = 4_000;
/** Fewer words than this could be anything; they pass. */
const FEWEST = 30;
/** English prose has clearly more of its own function words than this. */
const LEAST_SHARE = 0.12;

/** Whether a text is English, told from the share of English function words beside those of other European languages. Texts too short to tell pass. */
export function looksEnglish(text: string): boolean {
  let english = 0;
  let other = 0;
  const words = wordsIn(text.slice(0, SAMPLE * 8)).slice(0, SAMPLE);
  if (words.length < FEWEST) return true;
  for (const { form } of words) {
    if (ENGLISH.has(form)) english++;
    if (OTHERS.has(form)) other++;
  }
  return english >= words.length * LEAST_SHARE && english > other;
}
