import { leadsHere } from "./loopback.js";

/** Bytes of an answer after which no more is taken. */
const LARGEST_ANSWER = 4_000_000;
/** An endpoint that wants us to wait longer is not asked again in this run. */
const LONGEST_WAIT_SECONDS = 60;
/** All that is said beside the question. What a client library likes to add about the machine stays at home. */
const SAID = ["accept", "content-type", "authorization", "api-key"];
/** What of an answer's head is needed. */
const HEARD = ["content-type", "retry-after"];

/** Why a request was not made, or its answer not taken, by our own rule: a plain clause. */
export class GuardError extends Error {
  override readonly name = "GuardError";
}

/** Where a request may go and how long it may take. */
interface Guard {
  readonly origin: string;
  readonly allowRemote: boolean;
  readonly timeoutMs: number;
}

/**
 * `fetch` that goes to one origin and to no other: a redirection comes back as it is, and is followed nowhere. The time limit
 * holds until the answer is there whole.
 */
export function guardedFetch({ origin, allowRemote, timeoutMs }: Guard): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== origin) throw new GuardError(`${url.origin} is not the endpoint`);
    if (!allowRemote && !(await leadsHere(url.hostname)))
      throw new GuardError(`${url.hostname} does not lead to this machine`);
    const limit = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, {
      ...init,
      headers: { ...only(SAID, new Headers(init.headers)), "user-agent": "fingerpost" },
      redirect: "manual",
      signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit,
    });
    const text = await wholeText(response, url.host);
    const headers = new Headers(only(HEARD, response.headers));
    if (waitSeconds(headers) > LONGEST_WAIT_SECONDS) headers.set("x-should-retry", "false");
    return new Response(text === "" ? null : text, { status: response.status, headers });
  };
}

function only(names: readonly string[], headers: Headers): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? ""]] : [])));
}

async function wholeText({ body }: Response, host: string): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > LARGEST_ANSWER) throw new GuardError(`${host} gave an answer that is too long`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Retry-After in seconds, given as such or as a date (RFC 9110, 10.2.3), and read as the client library reads it, which waits by
 * it: the number that it begins with, where there is one. 0 where nothing is said.
 */
function waitSeconds(headers: Headers): number {
  const said = headers.get("retry-after");
  if (said === null) return 0;
  const seconds = Number.parseFloat(said);
  return Number.isNaN(seconds) ? (Date.parse(said) - Date.now()) / 1000 || 0 : seconds;
}
