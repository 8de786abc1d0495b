import { type ChildProcessByStdio, spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Readable, Writable } from "node:stream";
import { type Answer, answerIn, resultOf } from "./answer.js";
import type { IsolationLimits } from "./limits.js";
import { confined } from "./program.js";
import { brokeOff, tooLarge, tooLongAnswer, tooMuchMemory, tooSlow } from "./refusals.js";

/** What is kept of what an engine prints when it dies, in characters. */
const LAST_WORDS = 20_000;
/** How V8, WebAssembly and C++ word that there is no memory left. */
const OUT_OF_MEMORY = /out of memory|bad_alloc|allocation failed|Zone|OOM/i;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Gives a file to a process of its own and takes back what it answers. As many run at once as there are cores; others wait.
 *
 * @param entry what the process runs; it answers with `answerWith`
 * @param bytes the whole file
 * @param limits those of one process
 * @throws UnreadableFile when it says so, or when a limit is reached; Error when it failed by a fault of ours
 */
export async function inOwnProcess<Result>(entry: URL, bytes: Uint8Array, limits: IsolationLimits): Promise<Result> {
  if (bytes.length > limits.fileBytes) throw tooLarge(limits);
  if (running >= availableParallelism()) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return resultOf<Result>(await answerOf(entry, bytes, limits));
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

async function answerOf<Result>(entry: URL, bytes: Uint8Array, limits: IsolationLimits): Promise<Answer<Result>> {
  const { command, words, cwd, env } = confined(entry, limits);
  const child = spawn(command, words, { cwd, env, stdio: ["pipe", "pipe", "pipe"], windowsHide: true });
  const stop = () => child.kill("SIGKILL");
  // A process that is left alone must not go on reading.
  process.once("exit", stop);
  try {
    return await listen(child, bytes, limits);
  } finally {
    process.off("exit", stop);
    stop();
  }
}

function listen<Result>(
  child: ChildProcessByStdio<Writable, Readable, Readable>,
  bytes: Uint8Array,
  limits: IsolationLimits,
): Promise<Answer<Result>> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(tooSlow(limits)), limits.milliseconds);
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
      const answer = code === 0 ? answerIn<Result>(Buffer.concat(chunks)) : undefined;
      if (answer) resolve(answer);
      else if (signal === "SIGXCPU") reject(tooSlow(limits));
      else reject(OUT_OF_MEMORY.test(lastWords) ? tooMuchMemory() : brokeOff());
    });
    // It may die before it has taken everything; how it ended tells.
    child.stdin.on("error", () => {});
    child.stdin.end(bytes);
  });
}
