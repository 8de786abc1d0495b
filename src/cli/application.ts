import {
  type ApplicationText,
  ArgumentScannerError,
  buildApplication,
  buildRouteMap,
  formatMessageForArgumentScannerError,
  help,
  run,
  text_en,
  version,
} from "@stricli/core";
import { oneLine } from "../reports/printable.js";
import { appraiseCommand } from "./appraise-command.js";
import { commitmentsCommand } from "./commitments-command.js";
import { type Edge, EXIT, edgeOf } from "./edge.js";
import { explainCommand } from "./explain-command.js";
import { readCommand } from "./read-command.js";
import { oneOf, Refusal } from "./refusal.js";
import { reviewCommand } from "./review-command.js";
import { verifyCommand } from "./verify-command.js";

const DESCRIPTION = `Reads a digital strategy (PDF, Word, slides, web page, Markdown or text) and appraises it against the signs of a good one
and of a bad one. Every finding quotes the words it rests on, at their place. Nothing leaves this machine.

Exit codes: 0 done; 1 a --fail-on limit is reached, or an appraisal does not hold; 2 a mistake in what was typed, or a file
that cannot be read or written.`;

const commands = buildRouteMap({
  routes: {
    appraise: appraiseCommand,
    commitments: commitmentsCommand,
    explain: explainCommand,
    read: readCommand,
    review: reviewCommand,
    verify: verifyCommand,
  },
  docs: { brief: "Appraise a digital strategy", fullDescription: DESCRIPTION },
});

const formatting = {
  useAliasInUsageLine: false,
  onlyRequiredInUsageLine: false,
  caseStyle: "convert-camel-to-kebab",
} as const;

function application() {
  return buildApplication<Edge>(
    commands,
    {
      name: "fingerpost",
      scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
      documentation: { disableAnsiColor: true },
      localization: { text: wording() },
      determineExitCode: () => EXIT.refused,
    },
    {
      help: help({ brief: "Show this help", defaultForRouteMap: true, formatting }),
      version: version({
        brief: "Show the versions of fingerpost and of the rubric it follows",
        info: { getCurrentVersion: versions },
      }),
    },
  );
}

/**
 * Runs one command line and sets the process's exit code (see EXIT); never throws, never ends the process.
 *
 * @param words what was typed after the program's name
 */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  const edge = edgeOf(process);
  await run(application(), words, edge);
  const code = Number(edge.process.exitCode);
  // stricli's own codes for mistakes in the words are below zero.
  process.exitCode = code < 0 ? EXIT.refused : code;
}

async function versions(): Promise<string> {
  const [{ VERSION }, { RUBRIC_VERSION }] = await Promise.all([
    import("../version.js"),
    import("../appraise/versions.js"),
  ]);
  return `fingerpost ${VERSION}, rubric ${RUBRIC_VERSION}`;
}

/** What stricli says in our words. Of several mistakes in one command line only the first: the others often come of it. */
function wording(): ApplicationText {
  let toldOne = false;
  return {
    ...text_en,
    briefs: {
      ...text_en.briefs,
      argumentEscapeSequence: "What follows are file names, even if they begin with a dash",
    },
    noCommandRegisteredForInput: ({ input, corrections }) => unknownCommand(oneLine(input), corrections),
    exceptionWhileParsingArguments(error) {
      const sentence = toldOne ? "" : wrongArgument(error);
      toldOne = true;
      return sentence;
    },
    exceptionWhileRunningCommand: (error) => sentenceOf(error),
    exceptionWhileLoadingCommandFunction: (error) => sentenceOf(error),
    exceptionWhileLoadingCommandContext: (error) => sentenceOf(error),
    exceptionWhileRunningIntegrationFlag: ({ exception }) => sentenceOf(exception),
    commandErrorResult: (error) => sentenceOf(error),
  };
}

function unknownCommand(input: string, corrections: readonly string[]): string {
  if (input.startsWith("-")) return `There is no option ${input}: fingerpost --help lists what there is.`;
  if (/[./\\]/.test(input)) return `“${input}” is not a command: to appraise a file, type fingerpost appraise ${input}`;
  const meant = corrections.map((name) => name.replaceAll("`", ""));
  return meant.length > 0
    ? `There is no command “${input}”: did you mean ${oneOf(meant)}?`
    : `There is no command “${input}”: fingerpost --help lists them.`;
}

function wrongArgument(error: unknown): string {
  if (!(error instanceof ArgumentScannerError)) return sentenceOf(error);
  return formatMessageForArgumentScannerError(error, {
    FlagNotFoundError: ({ input, corrections }) => {
      const meant = corrections.map((name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
      return meant.length > 0
        ? `There is no option --${oneLine(input)}: did you mean ${oneOf(meant)}?`
        : `There is no option --${oneLine(input)}: --help after the command lists its options.`;
    },
    AliasNotFoundError: ({ input }) =>
      `There is no option -${oneLine(input)}: --help after the command lists its options.`,
    ArgumentParseError: ({ exception }) => sentenceOf(exception),
    UnsatisfiedFlagError: ({ externalFlagName }) =>
      `The option --${externalFlagName} needs a value: --help after the command says which.`,
    UnexpectedFlagError: ({ externalFlagName }) => `The option --${externalFlagName} is given twice: give it once.`,
    UnsatisfiedPositionalError: ({ placeholder }) =>
      `${placeholder} is missing: --help after the command shows how to type it.`,
    UnexpectedPositionalError: ({ input }) =>
      `“${oneLine(input)}” is one too many: --help after the command shows how to type it.`,
  });
}

/** A sentence for people, whatever was thrown; a fault of ours says that it is one. */
function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `Fingerpost failed, which is not your mistake (${oneLine(message)}): please report it with the file, if you may share it.`;
}
