import type { LabelQuestion } from "../../appraise/questions.js";
import type { Understanding } from "../../appraise/understand.js";
import { wordsIn } from "../../labellers/person/words.js";
import { SLOTS, type SlotName } from "../../model/label.js";
import type { LabelledStatement } from "../../model/statement.js";
import { oneLine } from "../../reports/printable.js";
import { type Key, lineTyped } from "./keys.js";
import { hung } from "./question-screen.js";
import type { Corrections } from "./session.js";

/** What a person types for a slot that nothing fills. */
const NONE = /^(?:none|-)$/i;

/** Where corrections are asked and told. */
interface Terminal {
  readonly keys: AsyncIterator<Key>;
  readonly show: (text: string) => void;
  readonly width: number;
}

/**
 * Leads a person through correcting which words count and, of a promise, what fills its slots. Words are taken as the document
 * has them; what is not in it is not taken.
 *
 * @returns undefined where the person left without a correction
 */
export async function corrections(
  { label, statement: at }: LabelQuestion,
  understanding: Understanding,
  terminal: Terminal,
): Promise<Corrections | undefined> {
  const statement = understanding.statements[at];
  if (!statement) throw new Error(`there is no statement ${at} to correct`);
  const { keys, show, width } = terminal;
  const words = wordsOf(statement);
  const numbered = words.map(({ word }, number) => `${number + 1} ${word}`).join("   ");
  const menu = label === "COMMITMENT" ? SLOT_MENU : "w which words count";
  show(`\n${hung(oneLine(numbered), "  ", width).join("\n")}\n`);
  let made: Corrections = {};
  for (;;) {
    show(`\n${hung(`${menu}   Enter done   Esc leave all as it was`, "", width).join("\n")}\n> `);
    const { value: key, done } = await keys.next();
    if (done || key.leaves || key.quits) return undefined;
    if (key.ends) {
      show("\n");
      return Object.keys(made).length > 0 ? made : undefined;
    }
    const slot = label === "COMMITMENT" ? SLOTS[Number(key.character) - 1] : undefined;
    if (key.character.toLowerCase() !== "w" && slot === undefined) continue;
    show(`${key.character}\n`);
    const given = await wordsTyped(slot, { statement, words, understanding }, terminal);
    if (given === undefined) continue;
    made = slot === undefined ? { ...made, words: given } : { ...made, slots: { ...made.slots, [slot]: given } };
  }
}

const SLOT_MENU = `w which words count   ${SLOTS.map((slot, at) => `${at + 1} ${slot}`).join("   ")}`;

interface Word {
  readonly word: string;
  /** Offsets into the block's text. */
  readonly start: number;
  readonly end: number;
}

function wordsOf({ text, start }: LabelledStatement): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    start: start + index,
    end: start + index + word.length,
  }));
}

/** The document's words that a person typed or named by their numbers; empty for none; undefined where it stays as it was. */
async function wordsTyped(
  slot: SlotName | undefined,
  around: {
    readonly statement: LabelledStatement;
    readonly words: readonly Word[];
    readonly understanding: Understanding;
  },
  { keys, show, width }: Terminal,
): Promise<string | undefined> {
  const none = slot === undefined ? "" : ", or “none”";
  const asked = `${slot ?? "The words that count"}: type them as the document has them, or the numbers of the first and the last, such as 2-5${none}. Esc leaves it.`;
  show(`${hung(asked, "", width).join("\n")}\n> `);
  for (;;) {
    const line = await lineTyped(keys, show);
    if (line === undefined) return undefined;
    if (slot !== undefined && NONE.test(line)) return "";
    const found = foundWords(line, slot, around);
    if (found !== undefined) return found;
    const where = slot === undefined ? "in this passage" : "in this passage or its section";
    show(`${hung(`These words are not ${where}. Type them again, or Esc.`, "", width).join("\n")}\n> `);
  }
}

function foundWords(
  line: string,
  slot: SlotName | undefined,
  {
    statement,
    words,
    understanding: { document, statements },
  }: {
    readonly statement: LabelledStatement;
    readonly words: readonly Word[];
    readonly understanding: Understanding;
  },
): string | undefined {
  const text = document.blocks[statement.block]?.text ?? "";
  const numbers = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(line);
  if (numbers) {
    const [first, last] = [words[Number(numbers[1]) - 1], words[Number(numbers[2] ?? numbers[1]) - 1]];
    if (first && last && first.start <= last.start) return text.slice(first.start, last.end).replace(/[.,;:]+$/, "");
  }
  const around = slot === undefined ? [] : statements;
  const stretch = wordsIn(line, statement, { document, statements: around, edited: false });
  return stretch && document.blocks[stretch.block]?.text.slice(stretch.start, stretch.end);
}
