import { basename } from "node:path";
import { stdin } from "node:process";
import { buildCommand } from "@stricli/core";
import type { PersonsAnswers } from "../appraise/appraise.js";
import type { Question } from "../appraise/questions.js";
import type { Saying } from "../labellers/person/answer.js";
import { oneLine } from "../reports/printable.js";
import { answersIn, answersPath, keepAnswers } from "./answers.js";
import type { Edge } from "./edge.js";
import { LABELLER_FLAG, modelAtHand } from "./model/labeller.js";
import { ocrProgress } from "./ocr-progress.js";
import { readFileAt } from "./reading.js";
import { Refusal } from "./refusal.js";
import type { Key } from "./review/keys.js";

interface Flags {
  readonly answers?: string;
  readonly labeller: "rules" | "model";
}

/** `fingerpost review FILE` */
export const reviewCommand = buildCommand<Flags, [string], Edge>({
  func: review,
  parameters: {
    flags: {
      answers: {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "FILE",
        brief: "Where the answers are kept; without it beside the strategy, as FILE.fingerpost.yaml",
      },
      labeller: LABELLER_FLAG,
    },
    positional: {
      kind: "tuple",
      parameters: [
        { placeholder: "FILE", brief: "A strategy as PDF, Word, slides, web page, Markdown or text", parse: String },
      ],
    },
  },
  docs: {
    brief: "Confirm what was found, a key an answer",
    fullDescription: `Asks about one passage after the other: what the signs rest on, every promise, and what may be one. The answer that changes most
comes first. When all that a sign rests on is answered, it asks about the sign as a whole, and a yes makes a verdict of it.
Each answer is kept at once, so stop when you like and start again where you stopped. appraise and commitments then take
your word above the rules'.`,
  },
});

async function review(this: Edge, { answers: named, labeller }: Flags, file: string): Promise<void> {
  if (!stdin.isTTY)
    throw new Refusal("fingerpost review asks and waits for keys: start it in a terminal, without a pipe.");
  const path = named ?? answersPath(file);
  const model = await modelAtHand(labeller, this);
  const [read, { appraiseRead, understandRead }, { Session }, screen, words, { keysTyped }, { corrections }] =
    await Promise.all([
      readFileAt(file, (path) => ocrProgress(this, path)),
      import("./appraising/appraise-read.js"),
      import("./review/session.js"),
      import("./review/question-screen.js"),
      import("./review/standing-words.js"),
      import("./review/keys.js"),
      import("./review/correct.js"),
    ]);
  const kept = (await answersIn(path)) ?? { file: basename(path), given: [] };
  const said = await model?.ask(file, read.document);
  const judged = (answers: PersonsAnswers) => {
    const known = { answers, ...(said && { model: said }) };
    return {
      understanding: understandRead(read, known),
      appraisal: appraiseRead(read, { ...known, name: basename(file) }),
    };
  };
  const { stdout } = this.process;
  const { width } = this.screen;
  const tell = (lines: readonly string[]) => stdout.write(lines.length === 0 ? "" : `${lines.join("\n")}\n`);
  const { understanding, appraisal } = judged(kept);
  const gone = appraisal.answers?.gone ?? [];
  const session = new Session(understanding, appraisal.findings, kept.given);
  tell([
    ...screen.hung(`Your answers are kept in ${oneLine(path)}.`, "", width),
    ...(gone.length > 0 ? ["These passages are gone; your answers about them are kept:"] : []),
    ...gone.flatMap((quote) => screen.hung(`“${oneLine(quote)}”`, "- ", width)),
    ...words.towardsVerdicts(appraisal, understanding.statements, session.placed, width),
  ]);
  const next = async (): Promise<Question | undefined> => {
    let { open } = session;
    while (session.isStaleFor(open[0])) {
      const now = judged({ file: basename(path), given: session.answers });
      session.renew(now.understanding, now.appraisal.findings);
      open = session.open;
    }
    const [question] = open;
    if (question) stdout.write(screen.questionScreen(question, session.understanding, { left: open.length, width }));
    else stdout.write("\nNothing more to ask.   u undo   q quit\n> ");
    return question;
  };
  let question = await next();
  const keys = keysTyped(stdin);
  const show = (text: string) => stdout.write(text);
  for await (const { character, quits } of keysOf(keys)) {
    const key = character.toLowerCase();
    if (quits || key === "q") break;
    const says = SAYS[key];
    if (key === "?") {
      stdout.write(`?\n${screen.HELP}`);
    } else if (key === "u") {
      stdout.write(session.undo() ? "u (taken back)\n" : "u (there is nothing to take back)\n");
    } else if (question && key === "s") {
      session.skip(question);
      stdout.write("s\n");
    } else if (question && "label" in question && key === "c") {
      stdout.write("c\n");
      const made = await corrections(question, session.understanding, { keys, show, width });
      if (made) session.answer(question, "yes", made);
    } else if (question && says && (says !== "misread" || screen.canBeMisread(question, session.understanding))) {
      session.answer(question, says);
      stdout.write(`${key}\n`);
    } else continue;
    if (key !== "?" && key !== "s") await keepAnswers(path, session.answers, file);
    question = await next();
  }
  await keys.return(undefined);
  const after = judged({ file: basename(path), given: session.answers });
  tell([
    "",
    "",
    ...words.changes(appraisal.findings, after.appraisal.findings, width),
    ...words.towardsVerdicts(after.appraisal, after.understanding.statements, session.placed, width),
  ]);
}

/** The same keys, for a loop that others may read on from in between: to leave the loop does not end them. */
async function* keysOf(keys: AsyncIterator<Key>): AsyncGenerator<Key> {
  for (let one = await keys.next(); !one.done; one = await keys.next()) yield one.value;
}

const SAYS: Readonly<Partial<Record<string, Saying>>> = { y: "yes", n: "no", m: "misread" };
