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

/**
 * Takes what the asking process gives, works on it, and answers. The whole of what an entry does.
 *
 * @param work bytes in, plain values out
 */
export async function answerWith(work: (bytes: Uint8Array) => Promise<unknown>): Promise<void> {
  // Only the answer goes to standard output, whatever an engine prints.
  globalThis.console = new Console(process.stderr);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const { buffer, byteOffset, byteLength } = Buffer.concat(chunks.splice(0));
  let answer: Buffer;
  try {
    answer = serialize({ result: await work(new Uint8Array(buffer, byteOffset, byteLength)) });
  } catch (error) {
    answer = serialize(refusalOf(error));
  }
  process.stdout.write(answer);
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
