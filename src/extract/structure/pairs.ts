/** Words under a head, as a row of a table has them. */
export interface Headed {
  readonly head: string;
  readonly text: string;
}

/** Two heads at least, each short and before a colon, the second after a semicolon. */
const IN_PAIRS = /^[^:;\t]{2,32}:\s[^;\t]{2,};\s[^:;\t]{2,40}:\s\S/u;

/**
 * The cells of a table row or, of a line that tells a row as pairs ("Partner: the county; What we share: one store"), its
 * pairs; none of any other statement.
 */
export function headedWords(statement: {
  readonly text: string;
  readonly cells: readonly Headed[];
}): readonly Headed[] {
  const { text, cells } = statement;
  if (cells.length > 0 || !IN_PAIRS.test(text)) return cells;
  return text.split(/;\s/u).flatMap((part) => {
    const colon = part.indexOf(": ");
    return colon < 0 ? [] : [{ head: part.slice(0, colon).trim(), text: part.slice(colon + 2).trim() }];
  });
}
