import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import type { AnswerStore } from "../../labellers/model/endpoint.js";

/**
 * A model's answers on disk, a small file each, in the person's cache folder (XDG Base Directory Specification). Only that
 * person can read them: they quote the strategy. Each address has a folder of its own there: what one endpoint calls by a
 * model's name need not be what another does.
 *
 * @param address of the endpoint, as in its settings
 * @param env where XDG_CACHE_HOME may be set
 * @param fails told once, where an answer could not be kept: the run goes on, the next one asks again
 */
export function answerFiles(address: string, env: NodeJS.ProcessEnv, fails: (folder: string) => void): AnswerStore {
  const { XDG_CACHE_HOME: named } = env;
  const cache = named && isAbsolute(named) ? named : join(homedir(), ".cache");
  const folder = join(cache, "fingerpost", "model", createHash("sha256").update(address).digest("hex").slice(0, 16));
  const pathOf = (key: string) => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
  let told = false;
  return {
    get: (key) => readFile(pathOf(key), "utf8").catch(() => undefined),
    async set(key, answer) {
      const path = pathOf(key);
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        // Whole or not at all, also where two runs keep the same answer.
        const beside = `${path}.${process.pid}`;
        await writeFile(beside, answer, { mode: 0o600 });
        await rename(beside, path);
      } catch {
        if (!told) fails(folder);
        told = true;
      }
    },
  };
}
