import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds the package where dist/ is absent or older than the source, so that journeys run what would be published. */
export function setup(): void {
  if (builtAt() > newest(join(root, "src"))) return;
  const { status, stdout, stderr } = spawnSync("npm", ["run", "build"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`The build failed, so no journey can be tried.\n${stdout}${stderr}`);
}

/** When the compiler last wrote; 0 when nothing is built. */
function builtAt(): number {
  const last = statSync(join(root, "dist", "cli", "main.js"), { throwIfNoEntry: false });
  return last?.mtimeMs ?? 0;
}

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, encoding: "utf8" }).map(
    (name) => statSync(join(folder, name)).mtimeMs,
  );
  return Math.max(...times);
}
