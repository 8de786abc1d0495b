import { yaml } from "../text/yaml.js";
import { isLoopback } from "./loopback.js";

/** Settings that are not as they should be: one plain sentence that says what to change. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/** Where a language model is to be asked. */
export interface EndpointSettings {
  /** The address that `/chat/completions` is added to, such as http://127.0.0.1:11434/v1. */
  readonly url: string;
  readonly model: string;
  /** Only for Azure OpenAI's older form of address. */
  readonly apiVersion?: string;
  /** Without it only this machine is asked. */
  readonly allowRemote?: boolean;
  /** How long one request may take, whole seconds from 1 to {@link LONGEST_TIMEOUT}; that long where nothing is said. */
  readonly timeoutSeconds?: number;
}

/** Node gives up on an answer that has not begun after so many seconds, whatever we say. */
export const LONGEST_TIMEOUT = 300;

const KEYS = ["url", "model", "apiVersion", "allowRemote", "timeoutSeconds"];

/**
 * Reads a file of settings, strictly: what is not known or of another kind is refused.
 *
 * @param text the file's text, YAML
 * @throws SettingsError
 */
export function parseSettings(text: string): EndpointSettings {
  let content: unknown;
  try {
    content = yaml().parse(text);
  } catch (error) {
    throw new SettingsError(`it is not YAML: ${String((error as Error).message).split("\n")[0]}`);
  }
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    throw new SettingsError("it has no url and no model");
  }
  const unknown = Object.keys(content).find((key) => !KEYS.includes(key));
  if (unknown === "key" || unknown === "apiKey") {
    throw new SettingsError("a key is never read from a file: take it out and put it into the environment");
  }
  if (unknown !== undefined) throw new SettingsError(`“${unknown}” is not known; it may have ${KEYS.join(", ")}`);
  const { url, model, apiVersion, allowRemote, timeoutSeconds } = content as Record<string, unknown>;
  if (typeof url !== "string") throw new SettingsError("“url” is missing, such as http://127.0.0.1:11434/v1");
  if (typeof model !== "string" || model.trim() === "")
    throw new SettingsError("“model” is missing: the name of the model");
  if (apiVersion !== undefined && typeof apiVersion !== "string") throw new SettingsError("“apiVersion” is not a text");
  if (allowRemote !== undefined && typeof allowRemote !== "boolean") {
    throw new SettingsError("“allowRemote” is neither true nor false");
  }
  if (timeoutSeconds !== undefined && typeof timeoutSeconds !== "number") {
    throw new SettingsError("“timeoutSeconds” is not a number");
  }
  return checkedSettings({
    url,
    model,
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(allowRemote === undefined ? {} : { allowRemote }),
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
  });
}

/**
 * The settings, where they may be followed.
 *
 * @throws SettingsError for an address elsewhere without `allowRemote`, and for one that cannot be asked
 */
export function checkedSettings(settings: EndpointSettings): EndpointSettings {
  const { url, apiVersion, allowRemote = false, timeoutSeconds = LONGEST_TIMEOUT } = settings;
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !["http:", "https:"].includes(address.protocol)) {
    throw new SettingsError(`“${url}” is not an address that begins with http:// or https://`);
  }
  if (address.username !== "" || address.password !== "" || address.search !== "" || address.hash !== "") {
    throw new SettingsError("“url” has a name, a key or a question in it: leave the bare address");
  }
  if (!allowRemote && !isLoopback(address.hostname)) {
    throw new SettingsError(
      `${address.host} is not this machine, and the strategy would leave it: write “allowRemote: true” if its owner agrees`,
    );
  }
  if (apiVersion === "") throw new SettingsError("“apiVersion” is empty: name the version, or leave it out");
  if (!(Number.isInteger(timeoutSeconds) && timeoutSeconds >= 1 && timeoutSeconds <= LONGEST_TIMEOUT)) {
    throw new SettingsError(`“timeoutSeconds” is not a whole number between 1 and ${LONGEST_TIMEOUT}`);
  }
  return settings;
}
