import { readFile } from "node:fs/promises";
import type { EndpointSettings } from "../../endpoint/settings.js";
import { oneLine } from "../../reports/printable.js";
import { Refusal } from "../refusal.js";

/** The file that says where a model is asked, in the working folder and nowhere else. */
export const SETTINGS_FILE = "fingerpost.model.yaml";
/** The environment's variable that may hold a key. */
export const KEY_VARIABLE = "FINGERPOST_MODEL_KEY";

/**
 * Where a model is to be asked.
 *
 * @throws Refusal where the file is not there, or may not be followed
 */
export async function modelSettings(): Promise<EndpointSettings> {
  const text = await readFile(SETTINGS_FILE, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      error.code === "ENOENT"
        ? `No model is named: write ${SETTINGS_FILE} in this folder, with “url” and “model”, or leave out --labeller model.`
        : `${SETTINGS_FILE} cannot be read (${oneLine(error.message)}).`,
    );
  });
  const { parseSettings, SettingsError } = await import("../../endpoint/settings.js");
  try {
    return parseSettings(text);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    throw new Refusal(`${SETTINGS_FILE} cannot be followed: ${oneLine(error.message)}.`);
  }
}
