/** Answers are kept for the texts of so many characters, and for as many again before: more than one long strategy has. */
const KEPT_CHARACTERS = 1 << 19;

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
  let asked: string | undefined;
  let answered: Answer | undefined;
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
    // Rules ask one text after another, each many times: mostly it is the text just asked.
    if (text === asked && answered !== undefined) return answered;
    answered = look(text);
    asked = text;
    return answered;
  };
}
