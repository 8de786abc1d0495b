import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** As many lawful modules as the lint needs to believe that it is looking at the source. */
const ENOUGH = 20;

const lawful: readonly [path: string, source: string][] = [
  ["text/one.ts", "export const one = 1;\n"],
  ["text/other.ts", 'export { one } from "./one.js";\n'],
  ["text/words.ts", 'export { noun0 } from "../model/noun-0.js";\n'],
  ["signs/vague/sign.ts", 'export { noun0 as sign } from "../../text/words.js";\n'],
  ["reports/late.ts", "export const late = 1;\nexport type Late = 1;\n"],
  ["reports/html/page.ts", 'export { late as page } from "../late.js";\n'],
  ["cli/main.ts", 'export { sign } from "../signs/vague/sign.js";\nexport { readFileSync } from "node:fs";\n'],
];

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "imports-"));
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json", "scripts/check-imports.mjs"]) {
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  for (let at = 0; at < ENOUGH; at++) write(`model/noun-${at}.ts`, `export const noun${at} = ${at};\n`);
  for (const [path, source] of lawful) write(path, source);
});
afterEach(() => rmSync(copy, { recursive: true }));

function write(path: string, source: string): void {
  const file = join(copy, "src", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
}

/** Runs the lint, as npm run check does, on the copy or on the source itself. */
function lint(folder: string): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/check-imports.mjs"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

describe("the import lint", () => {
  it("lets a stage import what stands before it", () => {
    expect(lint(copy)).toEqual({
      code: 0,
      out: `imports: ${ENOUGH + lawful.length} modules, 0 forbidden imports\n`,
      err: "",
    });
  });

  it.each<[rule: string, from: string, source: string]>([
    ["text-imports-only-what-stands-before-it", "text/late.ts", 'export { late } from "../reports/late.js";\n'],
    ["model-imports-only-what-stands-before-it", "model/noun.ts", 'export type { Late } from "../reports/late.js";\n'],
    [
      "reports-imports-only-what-stands-before-it",
      "reports/html.ts",
      'export { sign } from "../signs/vague/sign.js";\n',
    ],
    ["signs-never-import-signs", "signs/focused/sign.ts", 'export { sign } from "../vague/sign.js";\n'],
    ["reports-never-import-reports", "reports/json/json.ts", 'export { page } from "../html/page.js";\n'],
    ["no-circles", "text/one.ts", 'import { one as again } from "./other.js";\nexport const one = () => again;\n'],
    ["only-the-edge-touches-the-machine", "extract/dates.ts", 'export { readFileSync } from "node:fs";\n'],
  ])("fails on %s", (rule, from, source) => {
    write(from, source);
    const { code, err } = lint(copy);
    expect(err).toMatch(new RegExp(`^src/${from} imports .*\\n  ${rule}: `, "m"));
    expect(code).toBe(1);
  });

  it("does not pass when it saw hardly any modules", () => {
    rmSync(join(copy, "src"), { recursive: true });
    write("model/noun.ts", "export const noun = 1;\n");
    const { code, err } = lint(copy);
    expect(err).toContain("saw only 1 modules");
    expect(code).toBe(2);
  });

  it("sees every module of the source", () => {
    const modules = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter(
      (name) => /\.(ts|mjs)$/.test(name) && !name.endsWith(".test.ts"),
    );
    const [, seen] = /imports: (\d+) modules/.exec(lint(root).out) ?? [];
    expect(Number(seen)).toBe(modules.length);
  });
});
