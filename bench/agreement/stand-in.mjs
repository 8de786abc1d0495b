// A local server of the OpenAI chat-completions form that answers from labels it is given: what a model without a fault
// would say, over the real wire.
import { createServer } from "node:http";

/** Starts it on this machine. `answerFrom` says what the next document's statements are and which labels they have. */
export async function startStandIn() {
  let statements = [];
  let answers = [];
  let next = 0;
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    const { passages } = JSON.parse(JSON.parse(body).messages[1].content);
    const said = passages
      .flatMap((passage) => passage.statements)
      .flatMap(({ id, text }) => {
        // Statements are asked about in reading order: the same words further on are another one.
        while (next < statements.length && statements[next].text !== text) next++;
        const answer = answers[next++];
        return answer ? [{ id, ...answer }] : [];
      });
    const content = JSON.stringify({ statements: said });
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
        usage: { total_tokens: body.length },
      }),
    );
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${server.address().port}/v1`,
    answerFrom(all, given) {
      statements = all;
      answers = given;
      next = 0;
    },
    close: () => server.close(),
  };
}
