import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseAnswers } from "../../src/labellers/person/answers-file.js";
import type { Appraisal } from "../../src/model/appraisal.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const main = join(root, "dist", "cli", "main.js");

/** `script` of util-linux gives a command a terminal of its own; elsewhere these journeys cannot be tried. */
const hasTerminal = spawnSync("script", ["-qec", "true", "/dev/null"], { stdio: "ignore" }).status === 0;

const STRATEGY = `# Harbour Lane Surgery: digital plan 2026 to 2029

## Telephones

We will replace the telephone system by March 2027.

Callers wait a long time in the mornings.

## Records

We will open our recieved letters to every patient by June 2027.

Our staff asked for this.

## Rooms

We will put a screen in each of our rooms by May 2028.
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fingerpost-"));
  writeFileSync(join(folder, "plan.md"), STRATEGY);
  copyFileSync(join(root, "samples", "good-strategy.md"), join(folder, "long.md"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Says yes to promises and leaves all else for another time. */
const promisesOnly = (asked: string) =>
  asked.includes("Is this a promise") ? "y" : asked.includes("Nothing more") ? "q" : "s";

/** Runs `review` in a real terminal and types the next keys each time it asks; ends when the command does. */
async function review(file: string, keys: ArrayLike<string> | ((asked: string) => string)): Promise<string> {
  const command = `stty cols 80; '${process.execPath}' '${main}' review ${file}`;
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn("script", ["-qec", command, "/dev/null"], {
    cwd: folder,
    env: { ...env, TERM: "dumb", NO_COLOR: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let screen = "";
  let asked = "";
  let typed = 0;
  const next = () => (typeof keys === "function" ? keys(asked) : keys[typed++]);
  for await (const piece of child.stdout) {
    screen += String(piece);
    asked += String(piece);
    if (!screen.endsWith("\n> ")) continue;
    child.stdin.write(next() ?? "");
    asked = "";
  }
  child.stdin.end();
  return screen.replaceAll("\r", "");
}

const kept = (file: string) => parseAnswers(readFileSync(join(folder, `${file}.fingerpost.yaml`), "utf8"), file);

function fingerpost(...words: string[]) {
  return spawnSync(process.execPath, [main, ...words], { cwd: folder, encoding: "utf8" });
}
const appraised = (file: string) => JSON.parse(fingerpost("appraise", "--format", "json", file).stdout) as Appraisal;

describe.skipIf(!hasTerminal)("review in a terminal", () => {
  it("keeps twenty answers, goes on where it stopped, and takes one back", async () => {
    const before = appraised("long.md");
    const screen = await review("long.md", `${"yn".repeat(10)}q`);
    for (const line of screen.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(screen).not.toContain("\u001b");
    expect(kept("long.md").map(({ says }) => says)).toEqual(
      Array.from({ length: 20 }, (_, at) => (at % 2 ? "no" : "yes")),
    );

    const again = await review("long.md", "yuuq");
    expect(kept("long.md")).toHaveLength(19);
    expect(again).toContain("u (taken back)");

    const after = appraised("long.md");
    expect(after.answers).toEqual({ file: "long.md.fingerpost.yaml", used: 19, gone: [] });
    const denied = kept("long.md").flatMap((one) =>
      "label" in one && one.label === "EXCLUSION" && one.says === "no" ? [one.quote] : [],
    );
    const quoted = ({ findings }: Appraisal) =>
      findings.flatMap(({ evidence }) => evidence.filter(({ indicator }) => indicator === "FOC-2"));
    expect(quoted(before).filter(({ quote }) => denied.includes(quote)).length).toBeGreaterThan(0);
    expect(quoted(after).filter(({ quote }) => denied.includes(quote))).toEqual([]);
    expect(fingerpost("appraise", "long.md").stdout).toContain("19 answers by a person (long.md.fingerpost.yaml)");
  }, 60_000);

  it("shows heading and quote, and bears other keys", async () => {
    const screen = await review("plan.md", ["x?", "s", "q"]);
    expect(screen).toContain("Heading: Harbour Lane Surgery: digital plan 2026 to 2029 > Telephones");
    expect(screen).toContain("“We will replace the telephone system by March 2027.”");
    expect(screen).toContain("s  skip");
    expect(() => kept("plan.md")).toThrow(/ENOENT/);
  }, 60_000);

  it("finds its answers again after the document was edited, and lists the one whose passage is gone", async () => {
    await review("plan.md", promisesOnly);
    expect(kept("plan.md")).toHaveLength(3);
    const [title = "", telephones = "", records = ""] = STRATEGY.split(/(?=## )/);
    writeFileSync(join(folder, "plan.md"), title + records.replace("recieved", "received") + telephones);
    const screen = await review("plan.md", "q");
    expect(screen).toMatch(/are gone; your answers about them are kept:\n- “We will put a screen/);
    expect(appraised("plan.md").answers).toMatchObject({ used: 2, gone: [expect.stringContaining("a screen")] });
    expect(kept("plan.md")).toHaveLength(3);
  }, 60_000);

  it("takes corrected slots as the document has them, uses them, finds them again after an edit, and takes them back", async () => {
    const correcting = ["c", "5", "two people\r", "callers\r", "4", "none\r", "2", "8-9\r", "\r"];
    const answering = (asked: string) => {
      const correctsNow = correcting.length < 9 || asked.includes("replace the telephone");
      return asked.includes("Is this a promise") || !asked.includes("left")
        ? (correctsNow && correcting.shift()) || "q"
        : "s";
    };
    const screen = await review("plan.md", answering);
    expect(screen).toContain("These words are not in this passage or its section");
    const [answer] = kept("plan.md");
    expect(answer).toMatchObject({
      label: "COMMITMENT",
      says: "yes",
      slots: { who: "Callers", why: "", how: "March 2027" },
    });

    const promise = () => appraised("plan.md").commitments.find(({ quote }) => quote.includes("telephone"));
    expect(promise()).toMatchObject({
      who: { quote: "Callers", by: "person" },
      how: { quote: "March 2027" },
      why: null,
    });
    writeFileSync(
      join(folder, "plan.md"),
      STRATEGY.replace("telephone system", "telefone system").replace("## Tele", "Hello.\n\n## Tele"),
    );
    expect(appraised("plan.md").commitments[0]).toMatchObject({ who: { quote: "Callers", by: "person" } });

    await review("plan.md", "uq");
    expect(kept("plan.md")).toEqual([]);
    expect(appraised("plan.md").commitments[0]?.who).not.toMatchObject({ by: "person" });
  }, 60_000);

  it("lets a candidate rest on what was confirmed: its passages, then the finding as a whole", async () => {
    const screen = await review("long.md", (asked) => {
      const ofSign = /Asked for:[^.]*Integrated/.test(asked.replace(/\s+/g, " "));
      if (asked.includes("Nothing more")) return "q";
      return ofSign || /Integrated: (?:Strong|Partial)/.test(asked) ? "y" : "s";
    });
    expect(screen).toContain("Is this right of the document as a whole");
    expect(screen).toMatch(/- Integrated: Strong, [^→]* → Strong/);
    const { findings } = appraised("long.md");
    expect(findings.find(({ sign }) => sign === "integrated")?.standing).toBe("verdict");
  }, 120_000);
});

describe("answers beside a strategy", () => {
  const answers = (label: string) => `fingerpost-answers: 1
answers:
  - label: ${label}
    says: "no"
    quote: We will replace the telephone system by March 2027.
    heading: Telephones
    before: ""
    after: Callers wait a long time in the mornings.
`;

  it("count for appraise and commitments, whichever file is named", () => {
    const promises = () => fingerpost("commitments", "plan.md").stdout;
    expect(promises()).toContain("telephone system");
    writeFileSync(join(folder, "mine.yaml"), answers("COMMITMENT"));
    expect(fingerpost("commitments", "plan.md", "--answers", "mine.yaml").stdout).not.toContain("telephone system");
    writeFileSync(join(folder, "plan.md.fingerpost.yaml"), answers("COMMITMENT"));
    expect(promises()).not.toContain("telephone system");
    expect(fingerpost("appraise", "plan.md").stdout).toContain("1 answer by a person (plan.md.fingerpost.yaml)");
  });

  it.each([
    [
      "a file that is out of form",
      ["appraise", "plan.md", "--answers", "broken.yaml"],
      /broken\.yaml:3: “PROMISE” is no label/,
    ],
    ["a file that is not there", ["appraise", "plan.md", "--answers", "none.yaml"], /none\.yaml does not exist/],
    ["one file for two strategies", ["appraise", "plan.md", "long.md", "--answers", "a"], /about one strategy/],
    ["a review without a terminal", ["review", "plan.md"], /start it in a terminal/],
  ])("refuse %s with one sentence", (_, words, sentence) => {
    writeFileSync(join(folder, "broken.yaml"), answers("PROMISE"));
    const { status, stderr } = fingerpost(...words);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(2);
  });
});
