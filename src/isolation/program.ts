import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { IsolationLimits } from "./limits.js";

/** A program with its words, as the system starts it. */
interface Program {
  readonly command: string;
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

const PAGES_PER_MEGABYTE = 16;
const SHELL = "/bin/sh";
/**
 * The system's limits, set by the shell that then becomes Node: no core file, no written file, processor seconds, kilobytes of
 * data. A limit that a system does not know, or that is already lower, stays as it is.
 */
const WITH_LIMITS =
  'for limit in "-c 0" "-f 0" "-t $1" "-d $2"; do ulimit $limit 2>/dev/null; done; shift 2; exec "$0" "$@"';

/**
 * Glibc gives pieces of memory from this size on back to the system as soon as they are freed; by itself it soon keeps what
 * pictures of pages took. Other systems know no such setting.
 */
const GIVEN_BACK = { MALLOC_MMAP_THRESHOLD_: String(1024 * 1024) };

/** Megabytes of each half of V8's space for new objects, whose two halves are otherwise 16 each; a little more collecting. */
const NEW_OBJECTS_MEGABYTES = 4;

/** Where the package lies: dist/ and package.json beside it. */
const HOME = new URL("../../", import.meta.url);

/**
 * How an entry of this package is started so that it can do little: no environment of the user's, no file but the package's own and
 * its libraries', bounded memory, and the system's limits where there is a shell to set them.
 *
 * @param entry the JavaScript file to run
 */
export function confined(entry: URL, limits: IsolationLimits): Program {
  const node = [
    "--no-warnings",
    PERMISSIONS,
    ...readable().map((folder) => `--allow-fs-read=${folder}`),
    `--max-old-space-size=${limits.heapMegabytes}`,
    `--max-semi-space-size=${NEW_OBJECTS_MEGABYTES}`,
    `--wasm-max-mem-pages=${limits.engineMegabytes * PAGES_PER_MEGABYTE}`,
    fileURLToPath(entry),
  ];
  const { execPath, platform, env } = process;
  const machine = { cwd: fileURLToPath(HOME), env: GIVEN_BACK };
  // Windows has no such limits, and starts nothing without its own folder.
  if (platform === "win32")
    return { command: execPath, words: node, cwd: machine.cwd, env: { SystemRoot: env["SystemRoot"] } };
  if (!existsSync(SHELL)) return { command: execPath, words: node, ...machine };
  const seconds = Math.ceil((limits.milliseconds * 2) / 1000);
  const kilobytes = limits.dataMegabytes * 1024;
  return {
    command: SHELL,
    words: ["-c", WITH_LIMITS, execPath, String(seconds), String(kilobytes), ...node],
    ...machine,
  };
}

/** Node 20 knows its permission model by an older name. */
const PERMISSIONS = process.allowedNodeEnvironmentFlags.has("--permission")
  ? "--permission"
  : "--experimental-permission";

/** The package, and every folder in which Node would look for its libraries, also where a link leads elsewhere. */
function readable(): string[] {
  const libraries = createRequire(import.meta.url).resolve.paths("saxes") ?? [];
  const folders = libraries.filter((folder) => existsSync(folder)).flatMap((folder) => [folder, realpathSync(folder)]);
  return [fileURLToPath(HOME), ...new Set(folders.map((folder) => join(folder, "/")))];
}
