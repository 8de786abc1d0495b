import { type ChildProcess, fork } from "node:child_process";
import type { Appraisal } from "../../model/appraisal.js";
import type { PackedRead } from "../file-read.js";
import type { Done, HeldAs, Known, Task } from "./task.js";

const ENTRY = new URL("./appraising-process.js", import.meta.url);

/**
 * Megabytes of objects: four times what the longest document that is read takes. Without a limit V8 lets leavings lie until
 * there is twice as much of them.
 */
const HEAP_MEGABYTES = 1024;

/** Megabytes of each half of V8's space for new objects, whose two halves are otherwise 16 each. */
const NEW_OBJECTS_MEGABYTES = 8;

/**
 * V8 prepares an expression for its first text and again for its second, which is a seventh of what a strategy's first appraisal
 * takes. It can be told to do so once, but not while it runs: docs/decisions/0029-what-a-cold-command-waits-for.md.
 */
const EXPRESSIONS_PREPARED_ONCE = "--no-regexp-tier-up";

/** A Node that does not know a flag does not start, so that flags of V8 alone are given only where they were tried. */
const NEWEST_NODE_TRIED = 24;

/**
 * Appraises in a process of its own: it makes ready while files are still read, and what it needs for a long document is
 * bounded. One task at a time. A process that ended in the middle of one file is started again for the next.
 */
export class Appraiser {
  #process = started();
  #busy = false;
  #rests = false;
  readonly #held: Task[] = [];

  /**
   * Holds another document beside all that are appraised from now on.
   *
   * @param name the file's, for people
   */
  async hold(read: PackedRead, as: HeldAs, name: string): Promise<void> {
    await this.#startedAgain();
    const task: Task = { hold: read, as, name };
    await this.#done(task);
    this.#held.push(task);
  }

  /**
   * Appraises a file that was read.
   *
   * @throws Error when the process failed, which is a fault of ours
   */
  async appraise(read: PackedRead, known: Known): Promise<Appraisal> {
    await this.#startedAgain();
    const done = await this.#done({ appraise: read, known });
    if ("appraisal" in done) return done.appraisal;
    throw new Error("an appraisal was asked for and none came");
  }

  /** Gives back the memory of a process that does nothing and holds nothing, while something else needs much of it. */
  rest(): void {
    if (this.#busy || this.#held.length > 0) return;
    this.#process.kill();
    this.#rests = true;
  }

  /** Has a process make ready again, where it was given back. */
  makeReady(): void {
    if (this.#rests) this.#start();
  }

  /** Stops the process, whatever it does. */
  close(): void {
    this.#process.kill();
    this.#rests = false;
  }

  /** Where the process has ended: another one, which is given what was held beside. */
  async #startedAgain(): Promise<void> {
    const { exitCode, signalCode, killed } = this.#process;
    if (!killed && exitCode === null && signalCode === null) return;
    this.#start();
    for (const task of this.#held) await this.#done(task);
  }

  #start(): void {
    this.#process = started();
    this.#rests = false;
  }

  #done(task: Task): Promise<Exclude<Done, { failed: string }>> {
    const child = this.#process;
    this.#busy = true;
    const answered = new Promise<Exclude<Done, { failed: string }>>((resolve, reject) => {
      const ended = () => reject(new Error("the process that appraises ended without a result"));
      child.once("exit", ended);
      child.once("message", (done: Done) => {
        child.off("exit", ended);
        if ("failed" in done) reject(new Error(done.failed));
        else resolve(done);
      });
      // A process that has ended takes no task; that it has is told above, or was before.
      child.send(task, (error) => error && ended());
    });
    return answered.finally(() => {
      this.#busy = false;
    });
  }
}

function started(): ChildProcess {
  const node = Number.parseInt(process.versions.node, 10);
  return fork(ENTRY, {
    serialization: "advanced",
    // Only the command writes what people read.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: [
      ...process.execArgv,
      `--max-old-space-size=${HEAP_MEGABYTES}`,
      `--max-semi-space-size=${NEW_OBJECTS_MEGABYTES}`,
      ...(node <= NEWEST_NODE_TRIED ? [EXPRESSIONS_PREPARED_ONCE] : []),
    ],
  });
}
