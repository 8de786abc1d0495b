import { LABELS, type Label } from "../../model/label.js";
import { ASKED_SLOTS } from "./answer-schema.js";
import type { Asked } from "./question.js";
import { wholeWordsIn } from "./whole-words.js";

/** What a model said of one statement, checked: known labels, and quotes that stand in what it was shown. */
export interface ModelAnswer {
  readonly labels: readonly Label[];
  /** Only of a promise: the words that fill its slots, as the model gave them; null where there are none. */
  readonly promise: Readonly<Record<AskedSlot, string | null>> | null;
}

export type AskedSlot = (typeof ASKED_SLOTS)[number];

/** What is good in one reply, and how much was thrown away. */
export interface Checked {
  /** By index in the batch; undefined where there is no good answer. */
  readonly answers: readonly (ModelAnswer | undefined)[];
  /** Answers about one statement that were not good; the whole reply counts as one where it has no form. */
  readonly thrownAway: number;
}

/**
 * Takes a reply apart and keeps only what holds. A number that was not asked for, or twice the same, means that the model lost
 * count: then nothing of the reply can be trusted. An unknown label or a quote that stands nowhere costs that one answer.
 */
export function checked(reply: string, batch: readonly Asked[]): Checked {
  const nothing = batch.map(() => undefined);
  const listed = listedIn(reply);
  if (!listed) return { answers: nothing, thrownAway: 1 };
  const ids = listed.map((one) => (isRecord(one) ? one["id"] : undefined));
  const known = ids.every((id) => Number.isInteger(id) && (id as number) >= 1 && (id as number) <= batch.length);
  if (!known || new Set(ids).size < ids.length) return { answers: nothing, thrownAway: listed.length };
  const answers = batch.map((asked, at) => {
    const entry = listed[ids.indexOf(at + 1)];
    return isRecord(entry) ? checkedEntry(entry, asked) : undefined;
  });
  return { answers, thrownAway: listed.length - answers.filter((one) => one !== undefined).length };
}

/** One answer as it is kept, read again with the same care: a file can be changed by anybody. */
export function checkedAgain(kept: string, asked: Asked): ModelAnswer | undefined {
  const entry = parsed(kept);
  return isRecord(entry) ? checkedEntry({ ...entry, id: 1 }, asked) : undefined;
}

function listedIn(reply: string): readonly unknown[] | undefined {
  const whole = parsed(reply);
  if (!isRecord(whole) || !hasOnly(whole, ["statements"])) return undefined;
  const { statements } = whole;
  return Array.isArray(statements) ? statements : undefined;
}

function checkedEntry(entry: Readonly<Record<string, unknown>>, asked: Asked): ModelAnswer | undefined {
  if (!hasOnly(entry, ["id", "labels", "promise"])) return undefined;
  const { labels, promise } = entry;
  if (!Array.isArray(labels) || !labels.every(isLabel)) return undefined;
  const given = LABELS.filter((label) => labels.includes(label));
  if (promise === null) return { labels: given, promise };
  if (!isRecord(promise) || !hasOnly(promise, ASKED_SLOTS)) return undefined;
  const good = ASKED_SLOTS.every((slot) => {
    const quote = promise[slot];
    return quote === null || (typeof quote === "string" && stands(quote, asked));
  });
  if (!good) return undefined;
  return {
    labels: given,
    promise: given.includes("COMMITMENT") ? (promise as Record<AskedSlot, string | null>) : null,
  };
}

/** Whether words stand, whole and as they are, somewhere in what was shown. */
function stands(quote: string, { text, leadIn, cells, under }: Asked): boolean {
  const shown = [text, ...leadIn, ...cells.map(({ text: cell }) => cell), ...under];
  return shown.some((one) => wholeWordsIn(one, quote) !== undefined);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isLabel(value: unknown): value is Label {
  return LABELS.some((label) => label === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether these keys, all of them and no others, are there. */
function hasOnly(record: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return Object.keys(record).length === keys.length && keys.every((key) => Object.hasOwn(record, key));
}
