/**
 * Words, in small letters, one of which stands in every text that an expression matches; undefined where nothing of three
 * letters has to be there. `/(?:hire|recruit)\s\p{L}+/` needs "hire" or "recruit".
 *
 * @param source of an expression as JavaScript writes it, with or without the flags `i` and `u`
 */
export function neededLetters(source: string): readonly string[] | undefined {
  return new Needs(source).read();
}

/** Shorter runs of letters are in nearly every text. */
const SHORTEST = 3;
/** Beyond this length a run tells no more. */
const TELLING = 6;
/** Words that strategies are full of tell next to nothing. */
const COMMON = /^\s?(?:the|and|our|for|are|has|have|will|with|that|this|from|by the|of the|to the|in the)\s?$/;

/** What opens a group that takes letters (or a name for it), looks around, or must not be there. */
const OPENING = /\?(?::|=|!|<=|<!|<[^>]+>)/y;
const REPEATED = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
/** An escape in full: a kind of letter, a number of a letter, a group called again, or one character. */
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|.)/y;
/** A class of letters, with the escapes in it. */
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;

/** Reads an expression once, from left to right. */
class Needs {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): readonly string[] | undefined {
    return this.#alternatives();
  }

  /** One of several: every one of them has to need something. */
  #alternatives(): readonly string[] | undefined {
    const branches = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at++;
      branches.push(this.#sequence());
    }
    const needed = new Set<string>();
    for (const branch of branches) {
      if (!branch) return undefined;
      for (const letters of branch) needed.add(letters);
    }
    return [...needed];
  }

  /** One after another: the part that tells most is enough. */
  #sequence(): readonly string[] | undefined {
    let best: readonly string[] | undefined;
    let run = "";
    const ends = () => {
      if (run.length >= SHORTEST) best = better(best, [run]);
      run = "";
    };
    while (this.#at < this.#source.length && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")") {
      if (this.#source[this.#at] === "(") {
        const { needed, around } = this.#group();
        if (!around) ends();
        if (needed) best = better(best, needed);
        continue;
      }
      const letter = this.#letter();
      if (letter === "") continue;
      const times = this.#repeated();
      if (letter === undefined || times === 0) ends();
      else {
        run += letter;
        if (times !== undefined) ends();
      }
    }
    ends();
    return best;
  }

  /** A group, read to its end; `around` when it takes no letters itself. */
  #group(): { readonly needed: readonly string[] | undefined; readonly around: boolean } {
    this.#at++;
    const opening = this.#take(OPENING)?.[0] ?? "";
    const needed = this.#alternatives();
    this.#at++;
    const times = this.#repeated();
    const forbidden = opening === "?!" || opening === "?<!";
    return {
      needed: forbidden || times === 0 ? undefined : needed,
      around: forbidden || opening === "?=" || opening === "?<=",
    };
  }

  /** A letter that has to be there; undefined for one of several, empty for a place between letters. */
  #letter(): string | undefined {
    const first = this.#source[this.#at] ?? "";
    if (first === "[") return onlyLetter(this.#take(CLASS)?.[0] ?? "");
    if (first === "\\") {
      const escaped = this.#take(ESCAPE)?.[0] ?? "";
      if (escaped === "\\b" || escaped === "\\B") return "";
      return escaped.length === 2 && /\W/.test(escaped[1] ?? "") ? escaped.slice(1) : undefined;
    }
    this.#at++;
    if (first === "^" || first === "$") return "";
    return first === "." ? undefined : first.toLowerCase();
  }

  /** The least times that what was just read has to be there; undefined for once. */
  #repeated(): number | undefined {
    const found = this.#take(REPEATED);
    if (!found) return undefined;
    if (found[1] !== undefined) return Number(found[1]);
    return found[0].startsWith("+") ? 1 : 0;
  }

  #take(part: RegExp): RegExpExecArray | null {
    part.lastIndex = this.#at;
    const found = part.exec(this.#source);
    if (found) this.#at += found[0].length;
    return found;
  }
}

/** `[Tt]` is one letter where case does not count. */
function onlyLetter(letters: string): string | undefined {
  const inside = letters.slice(1, -1);
  if (!/^[^\\^-]+$/.test(inside)) return undefined;
  const small = new Set(inside.toLowerCase());
  return small.size === 1 ? [...small][0] : undefined;
}

/** Of two needs of the same expression the one that fewer texts meet: whose least telling letters tell more, else with fewer choices. */
function better(one: readonly string[] | undefined, other: readonly string[]): readonly string[] {
  if (!one) return other;
  const [first, second] = [one, other].map((words) =>
    Math.min(...words.map((word) => (COMMON.test(word) ? 1 : Math.min(TELLING, word.length)))),
  );
  if (first !== second) return (first as number) > (second as number) ? one : other;
  return one.length <= other.length ? one : other;
}
