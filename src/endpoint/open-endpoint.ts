import type { OpenAI } from "openai";
import type { ModelEndpoint, ModelReply, ModelRequest } from "../labellers/model/endpoint.js";
import { GuardError, guardedFetch } from "./guarded-fetch.js";
import { checkedSettings, type EndpointSettings, LONGEST_TIMEOUT, SettingsError } from "./settings.js";

type Library = typeof import("openai");

/** How often a request is sent again that was not answered, met 429 or 5xx. */
const TRIES_AFTER_THE_FIRST = 2;
/** For models that can repeat themselves. */
const SEED = 1;
/** What a header may hold, without the white space that is cut off at its ends. */
const SENDABLE = /^\s*[\x20-\x7e]+\s*$/;
/** Characters of an endpoint's own words that are passed on. */
const LONGEST_WHY = 160;

/**
 * Opens an endpoint of the OpenAI chat-completions form. Nothing is sent before the first question.
 *
 * @param key goes to the endpoint's host and nowhere else; many local ones need none
 * @throws SettingsError as {@link checkedSettings} does, and for a key that cannot be sent
 */
export async function openEndpoint(settings: EndpointSettings, key?: string): Promise<ModelEndpoint> {
  const { url, model, timeoutSeconds = LONGEST_TIMEOUT } = checkedSettings(settings);
  if (key !== undefined && !SENDABLE.test(key))
    throw new SettingsError("the key has letters or line breaks that no key has");
  const library = await import("openai");
  const client = clientOf(library, settings, key);
  return {
    model,
    ask: (request) =>
      asked(client, model, request).catch((error: unknown) =>
        noAnswer(library, error, { host: new URL(url).host, timeoutSeconds }),
      ),
  };
}

/** All that the library would take from the environment is said here, so that it takes nothing. */
function clientOf({ AzureOpenAI, OpenAI }: Library, settings: EndpointSettings, key: string | undefined): OpenAI {
  const { url, apiVersion, allowRemote = false, timeoutSeconds = LONGEST_TIMEOUT } = settings;
  const timeoutMs = timeoutSeconds * 1000;
  const said = {
    baseURL: url.replace(/\/+$/, ""),
    apiKey: key ?? "none",
    organization: null,
    project: null,
    maxRetries: TRIES_AFTER_THE_FIRST,
    timeout: timeoutMs,
    logLevel: "off",
    fetch: guardedFetch({ origin: new URL(url).origin, allowRemote, timeoutMs }),
    ...(key === undefined ? { defaultHeaders: { authorization: null, "api-key": null } } : {}),
  } as const;
  return apiVersion === undefined
    ? new OpenAI({ ...said, adminAPIKey: null, webhookSecret: null })
    : new AzureOpenAI({ ...said, apiVersion });
}

async function asked(
  client: OpenAI,
  model: string,
  { instructions, content, schema }: ModelRequest,
): Promise<ModelReply> {
  const { choices, usage } = await client.chat.completions.create({
    model,
    temperature: 0,
    seed: SEED,
    messages: [
      { role: "system", content: instructions },
      { role: "user", content },
    ],
    response_format: { type: "json_schema", json_schema: { name: "labels", strict: true, schema: { ...schema } } },
  });
  // What comes over the wire need not be what the library's types say.
  const first = choices?.[0] as Partial<OpenAI.ChatCompletion.Choice> | undefined;
  const counted = usage?.total_tokens ?? 0;
  const tokens = Number.isSafeInteger(counted) && counted > 0 ? counted : 0;
  const text = first?.message?.content;
  const none = (why: string): ModelReply => ({ kind: "none", why, hopeless: false, tokens });
  if (first?.message?.refusal || first?.finish_reason === "content_filter") return none("the model declined to answer");
  if (first?.finish_reason === "length") return none("the answer was cut off: the model’s room for words is too small");
  return typeof text === "string" && text !== "" ? { kind: "text", text, tokens } : none("the answer was empty");
}

/** Why there was no answer, as a plain clause. What only time can mend is not hopeless. */
function noAnswer(
  { APIConnectionError, APIConnectionTimeoutError, APIError }: Library,
  error: unknown,
  { host, timeoutSeconds }: { readonly host: string; readonly timeoutSeconds: number },
): ModelReply {
  const none = (why: string, hopeless: boolean): ModelReply => ({ kind: "none", why, hopeless, tokens: 0 });
  if (error instanceof APIConnectionTimeoutError) return none(`${host} gave no answer in ${timeoutSeconds} s`, false);
  if (error instanceof APIConnectionError && error.cause instanceof GuardError) return none(error.cause.message, true);
  if (error instanceof APIConnectionError) return none(`${host} could not be reached`, true);
  if (error instanceof APIError && error.status !== undefined) {
    const { status } = error as { readonly status: number };
    if (status >= 300 && status < 400) return none(`${host} points to another address, which is not followed`, true);
    const passing = status === 408 || status === 409 || status === 429 || status >= 500;
    return none(`${host} answered ${error.message.slice(0, LONGEST_WHY)}`, !passing);
  }
  // JSON that is none, or cut off: the next answer may be better.
  return none(`${host} gave an answer that cannot be read`, false);
}
