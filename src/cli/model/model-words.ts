import { basename } from "node:path";
import type { EndpointSettings } from "../../endpoint/settings.js";
import type { Asking, ModelAnswers, Plan } from "../../labellers/model/ask.js";
import { oneLine, printable } from "../../reports/printable.js";
import { SETTINGS_FILE } from "./settings-file.js";

/** The longest name of a file in a line that is written over. */
const LONGEST_NAME = 40;

/** How far the asking is, for a line that is written over. */
export function progressWords(
  file: string,
  { answered, withheld, statements, tokens }: Asking,
  seconds: number,
): string {
  const name = oneLine(basename(file)).slice(0, LONGEST_NAME);
  return `${name}: ${answered} of ${statements - withheld} statements labelled by the model, ${tokens} tokens, ${Math.round(seconds)} s`;
}

/** Where the strategy is about to go, for settings that allow another machine. */
export function leavesWords({ url, model }: EndpointSettings): string {
  const { host, protocol } = new URL(url);
  const open = protocol === "http:" ? ", not encrypted on the way" : "";
  return `The strategy now goes to ${host} (${oneLine(model)})${open}, as ${SETTINGS_FILE} allows.\n`;
}

/** How the asking went, in sentences: what was paid, what was thrown away, what is left to the rules. */
export function askedWords(file: string, { model, asking }: ModelAnswers, seconds: number): string {
  const { statements, answered, kept, withheld, thrownAway, requests, tokens, failures } = asking;
  const left = statements - answered;
  return [
    `${oneLine(basename(file))}: ${oneLine(model)} labelled ${answered} of ${statements} statements`,
    `: ${kept} answered before, ${times(requests, "request")}, ${tokens} tokens, ${Math.round(seconds)} s.`,
    ...(thrownAway > 0 ? [` ${times(thrownAway, "answer")} did not hold and went away.`] : []),
    ...(withheld > 0 ? [` ${times(withheld, "statement")} not sent: too long, or speaking to a model.`] : []),
    ...failures.map((why) => ` No answer: ${oneLine(why)}.`),
    ...(left > 0 ? [` ${times(left, "statement")} with the labels of the rules.`] : []),
  ].join("");
}

/** What would be sent, and one request as it would go. */
export function planWords(file: string, plan: Plan, { url, model }: EndpointSettings): string {
  const { requests, statements, kept, withheld, open } = plan;
  const characters = requests.reduce((sum, { instructions, content }) => sum + instructions.length + content.length, 0);
  const [first] = requests;
  return [
    `${oneLine(basename(file))}: ${times(requests.length, "request")} to ${new URL(url).host} (${oneLine(model)}), with ${open} of ${times(statements, "statement")} and ${characters} characters, instructions included. Nothing was sent.`,
    `${kept} answered before; ${withheld} not to be sent: too long, or speaking to a model.`,
    ...(first
      ? [
          "",
          "The first request, instructions:",
          "",
          first.instructions,
          "",
          "The first request, content:",
          "",
          // The words of a document from anywhere, on a terminal.
          printable(first.content),
        ]
      : []),
    "",
  ].join("\n");
}

function times(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
