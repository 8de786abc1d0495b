import type { ApplicationContext, StricliProcess } from "@stricli/core";
import type { ReportOptions } from "../reports/report-format.js";

/** What a command gets of the machine beside files: its streams, and what the reader's screen can do. */
export interface Edge extends ApplicationContext {
  /** A command sets the exit code here when it is done but not well; see EXIT. */
  readonly process: StricliProcess;
  readonly screen: ReportOptions;
  /** Whether a person sees standard error as it is written, so that a line may be written over. */
  readonly live: boolean;
}

/** How a command ends. */
export const EXIT = {
  done: 0,
  /** A --fail-on limit is reached, or an appraisal does not hold. */
  notGoodEnough: 1,
  /** A mistake in what was typed, or a file that cannot be read or written. */
  refused: 2,
} as const;

/** Lines longer than this are hard to read, however wide the screen is. */
const WIDEST = 100;
/** The width of what goes to a file or another program. */
const USUAL = 80;

/** The real machine: colour only on a terminal and only where NO_COLOR (https://no-color.org) is not set. */
export function edgeOf({ stdout, stderr, env }: NodeJS.Process): Edge {
  const terminal = stdout.isTTY === true;
  const { NO_COLOR } = env;
  // A reader that closes the pipe early (`| head`) has seen enough: that is no failure.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    process: { stdout, stderr: withoutBlankLines(stderr), env },
    live: stderr.isTTY === true,
    screen: {
      colour: terminal && !NO_COLOR,
      width: terminal ? Math.min(stdout.columns || USUAL, WIDEST) : USUAL,
    },
  };
}

/** A sentence left unsaid leaves no line behind: stricli ends even an empty one. */
function withoutBlankLines(stream: NodeJS.WriteStream): StricliProcess["stderr"] {
  return {
    write(text) {
      if (text !== "\n") stream.write(text);
    },
  };
}
