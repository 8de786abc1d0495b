import { Console } from "node:console";
import { deserialize, serialize } from "node:v8";
import { UnreadableFile, type UnreadableKind } from "../model/document.js";
import { tooMuchMemory } from "./refusals.js";

/** What a process of its own answers: a result, a refusal of the file, or a fault of ours. Only values can come back. */
export type Answer<Result> =
  | { readonly result: Result }
  | { readonly unreadable: { readonly kind: UnreadableKind; readonly message: string } }
  | { readonly failed: string };

/** The stream on which a process tells of its steps: a byte after each. */
export const STEPS = 3;

/** How an engine within the process words that it was given no more memory. */
const NO_MEMORY = /allocation failed|Invalid (?:array|string|typed array) length|Cannot create a string longer/;

/** The lengths of what is given beside the file and of the file, as two numbers of 32 bits. */
const HEADER_BYTES = 8;

/**
 * What a process is sent: the file, and before it what else it has to know.
 *
 * @param bytes the whole file
 * @param given a plain value
 * @returns what is written to its standard input, one after the other
 */
export function asked(bytes: Uint8Array, given: unknown): readonly Uint8Array[] {
  const beside = serialize(given);
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(beside.length, 0);
  header.writeUInt32LE(bytes.length, 4);
  return [header, beside, bytes];
}

/**
 * Takes what the asking process gives, works on it, and answers. The whole of what an entry does.
 *
 * @param work bytes in, and what is given beside them; plain values out
 */
export async function answerWith<Given>(work: (bytes: Uint8Array, given: Given) => Promise<unknown>): Promise<void> {
  // Only the answer goes to standard output, whatever an engine prints.
  globalThis.console = new Console(process.stderr);
  let answer: Buffer;
  try {
    const { bytes, given } = await question();
    answer = serialize({ result: await work(bytes, given as Given) });
  } catch (error) {
    answer = serialize(refusalOf(error));
  }
  process.stdout.write(answer);
}

/** Standard input, gathered in one place: pieces put together at the end would take a long file's room twice. */
async function question(): Promise<{ readonly bytes: Uint8Array; readonly given: unknown }> {
  let start = Buffer.alloc(0);
  let rest: Uint8Array | undefined;
  let filled = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    let piece = chunk;
    if (!rest) {
      start = Buffer.concat([start, chunk]);
      if (start.length < HEADER_BYTES) continue;
      rest = new Uint8Array(start.readUInt32LE(0) + start.readUInt32LE(4));
      piece = start.subarray(HEADER_BYTES);
    }
    rest.set(piece, filled);
    filled += piece.length;
  }
  if (!rest || filled < rest.length) throw new Error("the file did not come whole");
  const length = start.readUInt32LE(0);
  return { bytes: rest.subarray(length), given: deserialize(rest.subarray(0, length)) };
}

function refusalOf(error: unknown): Answer<never> {
  const message = error instanceof Error ? error.message : String(error);
  const refusal =
    error instanceof UnreadableFile
      ? error
      : error instanceof RangeError && NO_MEMORY.test(message)
        ? tooMuchMemory()
        : undefined;
  return refusal ? { unreadable: { kind: refusal.kind, message: refusal.message } } : { failed: message };
}

/** An answer as it came; undefined when it is cut off or none. */
export function answerIn<Result>(bytes: Uint8Array): Answer<Result> | undefined {
  try {
    return deserialize(bytes) as Answer<Result>;
  } catch {
    return undefined;
  }
}

/**
 * The result of an answer.
 *
 * @throws UnreadableFile or Error as the process said
 */
export function resultOf<Result>(answer: Answer<Result>): Result {
  if ("unreadable" in answer) throw new UnreadableFile(answer.unreadable.kind, answer.unreadable.message);
  if ("failed" in answer) throw new Error(answer.failed);
  return answer.result;
}
