import { type ChildProcessByStdio, spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Readable, Writable } from "node:stream";
import { type Answer, answerIn, asked, resultOf, STEPS } from "./answer.js";
import type { IsolationLimits } from "./limits.js";
import { confined } from "./program.js";
import { brokeOff, tooLarge, tooLongAnswer, tooMuchMemory, tooSlow, tooSlowPicture } from "./refusals.js";

/** What is kept of what an engine prints when it dies, in characters. */
const LAST_WORDS = 20_000;
/** How V8, WebAssembly and C++ word that there is no memory left. */
const OUT_OF_MEMORY = /out of memory|bad_alloc|allocation failed|Zone|OOM/i;

const NO_STEPS: Steps = { count: 0, onStep: () => {} };

let running = 0;
const waiting: (() => void)[] = [];

/** Work in steps, each with a time of its own, of which the process tells by writing a byte to `STEPS` after each. */
export interface Steps {
  readonly count: number;
  /** Told after each how many are done. */
  readonly onStep: (done: number) => void;
}

/** A file, and what a process has to know beside it. */
interface Question {
  readonly bytes: Uint8Array;
  readonly given: unknown;
}

/**
 * Gives a file to a process of its own and takes back what it answers. As many run at once as there are cores; others wait.
 *
 * @param entry what the process runs; it answers with `answerWith`
 * @param bytes the whole file
 * @param limits those of one process
 * @param more what it has to know beside the file, a plain value, and the pages that OCR reads, where that is what it does
 * @throws UnreadableFile when it says so, or when a limit is reached; Error when it failed by a fault of ours
 */
export async function inOwnProcess<Result>(
  entry: URL,
  bytes: Uint8Array,
  limits: IsolationLimits,
  { given, steps = NO_STEPS }: { readonly given?: unknown; readonly steps?: Steps } = {},
): Promise<Result> {
  if (bytes.length > limits.fileBytes) throw tooLarge(limits);
  if (running >= availableParallelism()) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return resultOf<Result>(await answerOf(entry, { bytes, given }, limits, steps));
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

async function answerOf<Result>(
  entry: URL,
  question: Question,
  limits: IsolationLimits,
  steps: Steps,
): Promise<Answer<Result>> {
  const milliseconds = limits.milliseconds + steps.count * limits.pictureMilliseconds;
  const { command, words, cwd, env } = confined(entry, { ...limits, milliseconds });
  const child = spawn(command, words, { cwd, env, stdio: ["pipe", "pipe", "pipe", "pipe"], windowsHide: true });
  const stop = () => child.kill("SIGKILL");
  // A process that is left alone must not go on reading.
  process.once("exit", stop);
  try {
    return await listen(child, question, limits, steps);
  } finally {
    process.off("exit", stop);
    stop();
  }
}

function listen<Result>(
  child: ChildProcessByStdio<Writable, Readable, Readable>,
  { bytes, given }: Question,
  limits: IsolationLimits,
  { count, onStep }: Steps,
): Promise<Answer<Result>> {
  return new Promise((resolve, reject) => {
    let clock = setTimeout(() => reject(tooSlow(limits)), limits.milliseconds);
    let done = 0;
    child.stdio[STEPS]?.on("data", (told: Buffer) => {
      // No more steps are believed than there are, so that their times have an end.
      for (let at = 0; at < told.length && done < count; at += 1) {
        done += 1;
        clearTimeout(clock);
        clock = setTimeout(() => reject(tooSlowPicture(limits)), limits.pictureMilliseconds);
        onStep(done);
      }
    });
    const chunks: Buffer[] = [];
    let length = 0;
    let lastWords = "";
    child.stdout.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > limits.answerBytes) reject(tooLongAnswer());
      else chunks.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      lastWords = (lastWords + chunk.toString("latin1")).slice(-LAST_WORDS);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(clock);
      const answer = code === 0 ? answerIn<Result>(Buffer.concat(chunks.splice(0))) : undefined;
      if (answer) resolve(answer);
      else if (signal === "SIGXCPU") reject(tooSlow(limits));
      else reject(OUT_OF_MEMORY.test(lastWords) ? tooMuchMemory() : brokeOff());
    });
    // It may die before it has taken everything; how it ended tells.
    child.stdin.on("error", () => {});
    for (const part of asked(bytes, given)) child.stdin.write(part);
    child.stdin.end();
  });
}
