import { on } from "node:events";
import { emitKeypressEvents } from "node:readline";

/** One key as it was typed. */
export interface Key {
  /** The character that it types, as typed; empty for a key that types none. */
  readonly character: string;
  /** True for Enter. */
  readonly ends: boolean;
  /** True for Backspace. */
  readonly rubs: boolean;
  /** True for Esc. */
  readonly leaves: boolean;
  /** True for Ctrl-C and Ctrl-D. */
  readonly quits: boolean;
}

/** The keys that a person types, one by one, until the terminal is closed. */
export async function* keysTyped(terminal: NodeJS.ReadStream): AsyncGenerator<Key> {
  emitKeypressEvents(terminal);
  const typed = on(terminal, "keypress", { close: ["end", "close"] });
  terminal.setRawMode(true);
  terminal.resume();
  try {
    for await (const [text, key] of typed) {
      const { ctrl, name } = key as { readonly ctrl: boolean; readonly name?: string };
      const ends = name === "return" || name === "enter";
      const rubs = name === "backspace";
      const leaves = name === "escape";
      const character = ends || rubs || leaves || ctrl ? "" : String(text ?? "");
      yield { character, ends, rubs, leaves, quits: ctrl && (name === "c" || name === "d") };
    }
  } finally {
    terminal.setRawMode(false);
    terminal.pause();
  }
}

/**
 * A line that a person types, shown as it is typed.
 *
 * @returns without spaces at its ends; undefined where the person left it with Esc, or the terminal was closed
 */
export async function lineTyped(keys: AsyncIterator<Key>, show: (text: string) => void): Promise<string | undefined> {
  const line: string[] = [];
  for (;;) {
    const { value: key, done } = await keys.next();
    if (done || key.leaves || key.quits) return undefined;
    if (key.ends) {
      show("\n");
      return line.join("").trim();
    }
    if (key.rubs) {
      if (line.pop() !== undefined) show("\b \b");
      // What types nothing (an arrow, a tab) would only spoil the line.
    } else if (/^[^\p{C}]+$/u.test(key.character)) {
      line.push(key.character);
      show(key.character);
    }
  }
}
