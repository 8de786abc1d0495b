import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Label } from "../src/model/label.js";

/** One statement as it came over the wire. */
export interface AskedStatement {
  readonly id: number;
  readonly text: string;
  readonly leadIn?: readonly string[];
  /** Headings above, outermost first. */
  readonly under: readonly string[];
}

/** One answer as it goes back. */
export interface GivenAnswer {
  readonly id: number;
  readonly labels: readonly (Label | string)[];
  readonly promise: Readonly<Record<string, string | null>> | null;
}

interface Passage {
  readonly under: readonly string[];
  readonly statements: readonly Omit<AskedStatement, "under">[];
}

/** What a request held. */
export interface Question {
  readonly statements: readonly AskedStatement[];
  readonly body: Readonly<Record<string, unknown>>;
  readonly request: IncomingMessage;
  /** How many came before, tries again included. */
  readonly before: number;
}

/** A language model's endpoint, as a server on this machine. */
export interface StandIn {
  readonly url: string;
  readonly asked: readonly Question[];
  close(): Promise<void>;
}

/** Answers one question; what it returns goes back as a good reply's content. Undefined where it has answered by itself. */
type Reply = (question: Question, response: ServerResponse) => string | undefined | Promise<string | undefined>;

/** Starts a server that speaks the chat-completions form. */
export async function standIn(reply: Reply): Promise<StandIn> {
  const asked: Question[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const piece of request) text += String(piece);
    const body = JSON.parse(text);
    const { passages } = JSON.parse(body.messages[1].content);
    const statements = (passages as Passage[]).flatMap(({ under, statements: all }) =>
      all.map((one) => ({ ...one, under })),
    );
    const question = { statements, body, request, before: asked.length };
    asked.push(question);
    const content = await reply(question, response);
    if (content !== undefined) complete(response, { content });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A reply as it is when all went well, or nearly. */
export function complete(response: ServerResponse, message: object, finish_reason = "stop"): void {
  response.setHeader("content-type", "application/json");
  const choices = [{ index: 0, finish_reason, message: { role: "assistant", ...message } }];
  response.end(JSON.stringify({ choices, usage: { total_tokens: 100 } }));
}

/** An error in the form of the protocol. */
export function fails(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): undefined {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message: "no", type: "error" } }));
}

/** A good answer about every statement, with these labels. */
export function answersWith(
  { statements }: Question,
  labels: (statement: AskedStatement) => readonly string[],
): string {
  return JSON.stringify({
    statements: statements.map((one): GivenAnswer => ({ id: one.id, labels: labels(one), promise: null })),
  });
}
