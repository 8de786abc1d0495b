import type { LabellingContext } from "../labeller.js";
import { checked, checkedAgain, type ModelAnswer } from "./answer.js";
import type { AnswerStore, ModelEndpoint, ModelRequest } from "./endpoint.js";
import { givesOrders, speaksToModel } from "./orders.js";
import { type Asked, askedOf, batchesOf, canBeAsked, keyOf, requestFor } from "./question.js";

/** After so many requests in a row without one good answer no more are sent: the model cannot do it, and each may cost. */
const GIVE_UP_AFTER = 3;

/** What a model said of a document. */
export interface ModelAnswers {
  readonly model: string;
  /** By statement number; undefined where there is no good answer: those statements keep the other labellers' labels. */
  readonly answers: readonly (ModelAnswer | undefined)[];
  readonly asking: Asking;
}

/** How the asking went, or goes. */
export interface Asking {
  readonly statements: number;
  /** With a good answer; `kept` of them were answered before. */
  readonly answered: number;
  readonly kept: number;
  /** Not sent, because they speak to a model or are no sentence by their length. */
  readonly withheld: number;
  /** Answers that came and did not hold. */
  readonly thrownAway: number;
  readonly requests: number;
  /** As the endpoint counts them, both ways. */
  readonly tokens: number;
  /** Why requests got no answer, each reason once. */
  readonly failures: readonly string[];
}

/** What asking would send: the requests in order, and how many statements need none because they are answered already. */
export interface Plan {
  readonly requests: readonly ModelRequest[];
  readonly statements: number;
  readonly kept: number;
  readonly withheld: number;
  /** Statements in the requests; the same words in the same place are asked about once. */
  readonly open: number;
}

/** What asking needs beside the document. */
export interface AskingOptions {
  readonly endpoint: ModelEndpoint;
  /** Without it every run asks anew. */
  readonly store?: AnswerStore;
  /** Told after each request. */
  readonly tell?: (asking: Asking) => void;
}

/**
 * Asks a model about every statement of a document, one request after the other, and keeps each good answer at once. Bad
 * answers and none are the same: the statement stays without. Never rejects for what the other side does.
 */
export async function askModel(
  context: LabellingContext,
  { endpoint, store, tell = () => {} }: AskingOptions,
): Promise<ModelAnswers> {
  const { model } = endpoint;
  const { answers, open, withheld, organisation } = await answeredBefore(context, model, store);
  const kept = answers.filter((one) => one !== undefined).length;
  const failures = new Set<string>();
  let [requests, tokens, thrownAway, inVain] = [0, 0, 0, 0];
  const asking = (): Asking => ({
    statements: answers.length,
    answered: answers.filter((one) => one !== undefined).length,
    kept,
    withheld,
    thrownAway,
    requests,
    tokens,
    failures: [...failures],
  });
  for (const batch of batchesOf(firstOfEach(open))) {
    const reply = await endpoint.ask(requestFor(batch, organisation));
    requests++;
    tokens += reply.tokens;
    if (reply.kind === "text") {
      const good = checked(reply.text, batch);
      thrownAway += good.thrownAway;
      for (const [at, answer] of good.answers.entries()) {
        const asked = batch[at];
        if (!answer || !asked) continue;
        const key = keyOf(asked, model, organisation);
        for (const { statement } of open.get(key) ?? []) answers[statement.id] = answer;
        await store?.set(key, JSON.stringify(answer));
      }
      inVain = good.answers.some((one) => one !== undefined) ? 0 : inVain + 1;
    } else {
      failures.add(reply.why);
      inVain = reply.hopeless ? GIVE_UP_AFTER : inVain + 1;
    }
    tell(asking());
    if (inVain >= GIVE_UP_AFTER) break;
  }
  return { model, answers, asking: asking() };
}

/** What {@link askModel} would send now. Sends nothing. */
export async function planOf(
  context: LabellingContext,
  { model, store }: { readonly model: string; readonly store?: AnswerStore },
): Promise<Plan> {
  const { answers, open, withheld, organisation } = await answeredBefore(context, model, store);
  const first = firstOfEach(open);
  return {
    requests: batchesOf(first).map((batch) => requestFor(batch, organisation)),
    statements: answers.length,
    kept: answers.filter((one) => one !== undefined).length,
    withheld,
    open: first.length,
  };
}

/** The answers that are kept already, by key the statements that are to be asked about, the same question once, and for whom. */
async function answeredBefore(context: LabellingContext, model: string, store: AnswerStore | undefined) {
  const answers: (ModelAnswer | undefined)[] = context.statements.map(() => undefined);
  const open = new Map<string, Asked[]>();
  const organisation = nameToShow(context);
  let withheld = 0;
  for (const asked of askedOf(context)) {
    if (!canBeAsked(asked) || givesOrders(asked)) {
      withheld++;
      continue;
    }
    const key = keyOf(asked, model, organisation);
    const alike = open.get(key);
    const kept = alike ? undefined : await store?.get(key);
    const answer = kept === undefined ? undefined : checkedAgain(kept, asked);
    if (answer) answers[asked.statement.id] = answer;
    else if (alike) alike.push(asked);
    else open.set(key, [asked]);
  }
  return { answers, open, withheld, organisation };
}

/** The organisation's name, save where a page gives itself one that speaks to a model: it would stand in every request. */
function nameToShow({ organisation }: LabellingContext): string | undefined {
  return organisation === undefined || speaksToModel(organisation) ? undefined : organisation;
}

function firstOfEach(open: ReadonlyMap<string, readonly Asked[]>): Asked[] {
  return [...open.values()].flatMap(([first]) => (first ? [first] : []));
}
