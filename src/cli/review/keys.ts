import { on } from "node:events";
import { emitKeypressEvents } from "node:readline";

/** The keys that a person types, one by one, until the terminal is closed; Ctrl-C and Ctrl-D count as “q”. */
export async function* keysTyped(terminal: NodeJS.ReadStream): AsyncGenerator<string> {
  emitKeypressEvents(terminal);
  const typed = on(terminal, "keypress", { close: ["end", "close"] });
  terminal.setRawMode(true);
  terminal.resume();
  try {
    for await (const [character, key] of typed) {
      const { ctrl, name } = key as { readonly ctrl: boolean; readonly name?: string };
      yield ctrl && (name === "c" || name === "d") ? "q" : String(character ?? "").toLowerCase();
    }
  } finally {
    terminal.setRawMode(false);
    terminal.pause();
  }
}
