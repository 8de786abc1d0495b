/**
 * Answers are kept for the texts of so many characters, and for as many again before. The statements of 800 pages have 1.3
 * million: where they do not fit, each rule's way through them finds every answer forgotten.
 */
const KEPT_CHARACTERS = 3 << 19;

/** So many texts just asked are kept at hand, told apart by their lengths. */
const LAST_ASKED = 16;

/**
 * The same function of a text, with a memory: a document's sentences, headings and lead-ins are asked the same questions by
 * rule after rule. What was not asked for longest is forgotten, so that a process that reads thousands of documents does not
 * grow. The answers are shared: nobody may change them.
 */
export function remembered<Answer extends object | string | number>(
  answer: (text: string) => Answer,
): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let before = new Map<string, Answer>();
  let characters = 0;
  const asked: (string | undefined)[] = new Array(LAST_ASKED).fill(undefined);
  const answered: (Answer | undefined)[] = new Array(LAST_ASKED).fill(undefined);
  const look = (text: string): Answer => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const found = before.get(text) ?? answer(text);
    characters += text.length;
    if (characters > KEPT_CHARACTERS) {
      before = recent;
      recent = new Map();
      characters = text.length;
    }
    recent.set(text, found);
    return found;
  };
  return (text) => {
    // Rules ask a few texts over and over, a sentence and what introduces it: mostly it is one of those just asked.
    const slot = text.length % LAST_ASKED;
    const last = answered[slot];
    if (last !== undefined && text === asked[slot]) return last;
    const found = look(text);
    asked[slot] = text;
    answered[slot] = found;
    return found;
  };
}
