import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Appraisal } from "../../src/model/appraisal.js";
import { reportFormats } from "../../src/reports/catalogue.js";
import { catalogue } from "../../src/signs/catalogue.js";

/** The signs that there are, in the catalogue's order. */
const LISTED = catalogue().map(({ sign }) => sign.id);

const root = fileURLToPath(new URL("../..", import.meta.url));
const main = join(root, "dist", "cli", "main.js");
const samples = join(root, "samples");
const bad = join(samples, "bad-strategy.md");
const good = join(samples, "good-strategy.md");

const STRATEGY = `# Harbour Lane Surgery: digital plan

## What we will do

We will replace the telephone system by March 2027, so that callers wait less than two minutes.

We will publish our waiting times every month.
`;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fingerpost-"));
  writeFileSync(join(folder, "plan.md"), STRATEGY);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the built command line as a person would, in a folder of its own. */
function fingerpost(...words: string[]): Ended {
  return run(process.execPath, [main, ...words]);
}

function run(program: string, words: readonly string[], env: NodeJS.ProcessEnv = process.env): Ended {
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd: folder, env, encoding: "utf8" });
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}

/** One plain sentence and no trace of the program's insides. */
function expectRefusal({ code, err }: Ended, sentence: RegExp): void {
  expect(err).toMatch(sentence);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err).not.toMatch(/Error\b|node:|\bat .*:\d+/);
  expect(code).toBe(2);
}

describe("help", () => {
  it("shows every command and what the exit codes mean", () => {
    const { code, out } = fingerpost("--help");
    expect(code).toBe(0);
    for (const command of ["appraise", "commitments", "explain", "read", "verify"])
      expect(out).toMatch(new RegExp(`^  ${command} `, "m"));
    expect(out).toMatch(/Exit codes: 0 .* 1 .* 2 /s);
  });

  it("is shown when nothing is asked", () => {
    expect(fingerpost().out).toBe(fingerpost("--help").out);
  });

  it("names every report format there is", () => {
    const { out } = fingerpost("appraise", "--help");
    expect(out).toContain(`--format ${Object.keys(reportFormats).join("|")}`);
    for (const { describe: line } of Object.values(reportFormats)) expect(out).toContain(line);
  });
});

describe("version", () => {
  it("prints the versions of the package and of the rubric", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(fingerpost("--version")).toEqual({ code: 0, out: `fingerpost ${version}, rubric 0.2\n`, err: "" });
  });
});

describe("appraise", () => {
  it("prints the summary of one file", () => {
    const { code, out, err } = fingerpost("appraise", bad);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toMatch(/^Digital Futures/);
    expect(out).toContain("Warning signs");
  });

  it("uses no colour where the output is not a terminal", () => {
    const { FORCE_COLOR: _, ...env } = process.env;
    expect(run(process.execPath, [main, "appraise", "plan.md"], { ...env, TERM: "xterm-256color" }).out).not.toContain(
      "\u001b",
    );
  });

  it("gives every sign once in JSON, with quotes that stand in the file", () => {
    const { code, out } = fingerpost("appraise", "--format", "json", bad);
    const appraisal = JSON.parse(out) as Appraisal;
    const text = readFileSync(bad, "utf8");
    expect(code).toBe(0);
    expect(appraisal.document.name).toBe("bad-strategy.md");
    expect(appraisal.findings.map(({ sign }) => sign)).toEqual(LISTED);
    const spans = appraisal.findings.flatMap(({ evidence }) => evidence).flatMap((one) => one.spans);
    expect(spans.length).toBeGreaterThan(0);
    for (const { text: words, place } of spans) {
      expect(place.kind === "source" && text.slice(place.start, place.end)).toBe(words);
    }
  });

  it("gives the same bytes every time", () => {
    expect(fingerpost("appraise", "--format", "json", good).out).toBe(
      fingerpost("appraise", "--format", "json", good).out,
    );
  });

  it("judges by age only as on the day it is given", () => {
    const appraisal = (...words: string[]) =>
      JSON.parse(fingerpost("appraise", "--format", "json", ...words, "plan.md").out) as Appraisal;
    expect(appraisal().asOf).toBeUndefined();
    expect(appraisal("--as-of", "2028-02-29").asOf).toBe("2028-02-29");
  });

  it("writes one web page to the output", () => {
    const { code, out } = fingerpost("appraise", "--format", "html", "plan.md");
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>/i);
  });

  it("reads a file whose name begins with a dash after --", () => {
    writeFileSync(join(folder, "-plan.md"), STRATEGY);
    expect(fingerpost("appraise", "--", "-plan.md").code).toBe(0);
  });

  it("stops quietly when the reader of its output has seen enough", () => {
    if (process.platform === "win32") return;
    const { err } = run("sh", ["-c", `"${process.execPath}" "${main}" appraise --format json "${bad}" | head -c 10`]);
    expect(err).toBe("");
  });
});

describe("several files", () => {
  it("gives one appraisal a line in JSON, in the order asked", () => {
    const { code, out } = fingerpost("appraise", "--format", "json", good, "plan.md");
    const names = out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as Appraisal).document.name);
    expect(names).toEqual(["good-strategy.md", "plan.md"]);
    expect(code).toBe(0);
  });

  it("appraises the others when one cannot be read, and says which", () => {
    const ended = fingerpost("appraise", "--format", "json", "absent.md", "plan.md");
    expectRefusal(ended, /^absent\.md does not exist: /);
    expect(ended.out.trimEnd().split("\n")).toHaveLength(1);
  });

  it("says which file may be meant where only the capitals differ", () => {
    expectRefusal(fingerpost("appraise", "Plan.MD"), /^Plan\.MD does not exist: did you mean plan\.md\?/);
  });

  it("says that a file holds something other than its name says", () => {
    writeFileSync(join(folder, "figures.xlsx"), "# Plan\n\nWe will open a desk by June 2027.\n");
    const { out, code } = fingerpost("appraise", "--format", "html", "figures.xlsx");
    expect(out.replace(/\s+/g, " ")).toMatch(/The name ends in .{0,2}xlsx, but the file holds/);
    expect(code).toBe(0);
  });

  it("does not run web pages together", () => {
    expectRefusal(fingerpost("appraise", "--format", "html", "plan.md", good), /--out/);
  });
});

describe("--out", () => {
  it.each([
    ["text", "txt"],
    ["json", "json"],
    ["html", "html"],
  ])("writes a %s report under the file's name, and makes the folder", (format, extension) => {
    const { code, out } = fingerpost("appraise", "--format", format, "--out", "new/reports", "plan.md");
    const path = join("new", "reports", `plan.${extension}`);
    expect(code).toBe(0);
    expect(out).toContain(path);
    expect(readFileSync(join(folder, path), "utf8")).toContain("Harbour Lane Surgery");
  });

  it("can be run twice", () => {
    const words = ["appraise", "--format", "html", "--out", "reports", "plan.md"];
    expect(fingerpost(...words)).toEqual(fingerpost(...words));
    expect(readdirSync(join(folder, "reports"))).toEqual(["plan.html"]);
  });

  it("keeps the reports of files with the same name apart", () => {
    mkdirSync(join(folder, "old"));
    writeFileSync(join(folder, "old", "plan.md"), STRATEGY);
    writeFileSync(join(folder, "PLAN.txt"), STRATEGY);
    fingerpost("appraise", "--format", "json", "--out", "reports", "plan.md", "old/plan.md", "PLAN.txt", "plan.md");
    expect(readdirSync(join(folder, "reports")).sort()).toEqual([
      "PLAN.txt.json",
      "plan.json",
      "plan.md-2.json",
      "plan.md.json",
    ]);
  });

  it("never writes over a file it appraises", () => {
    const page = "<!doctype html><title>Plan</title><h1>Plan</h1><p>We will open a reading room by May 2027.</p>";
    writeFileSync(join(folder, "page.html"), page);
    expect(fingerpost("appraise", "--format", "html", "--out", ".", "page.html").code).toBe(0);
    expect(readFileSync(join(folder, "page.html"), "utf8")).toBe(page);
    expect(existsSync(join(folder, "page.html.html"))).toBe(true);
  });

  it("says so when the folder is a file", () => {
    expectRefusal(fingerpost("appraise", "--out", "plan.md", "plan.md"), /The folder plan\.md cannot be made/);
    expectRefusal(fingerpost("appraise", "--out", "plan.md/new", "plan.md"), /The folder plan\.md\/new cannot be made/);
  });

  it.runIf(existsSync("/proc/self"))("says so, and ends, where the system lets nobody make folders", () => {
    expectRefusal(
      fingerpost("appraise", "--out", "/proc/new/reports", "plan.md"),
      /The folder .* cannot be made there/,
    );
    expectRefusal(fingerpost("appraise", "--out", "/proc", "plan.md"), /The report .* cannot be made there/);
  });
});

describe("--fail-on", () => {
  const strengths = (file: string) =>
    (JSON.parse(fingerpost("appraise", "--format", "json", file).out) as Appraisal).findings;

  it("ends with 1 and names the sign when a warning is as strong as the limit", () => {
    const worst = strengths(bad).find(
      ({ kind, strength }) => kind === "warning" && typeof strength === "number" && strength >= 2,
    );
    const { code, err, out } = fingerpost("appraise", "--fail-on", "warning:2", bad);
    expect(worst).toBeDefined();
    expect(err).toContain(`“${worst?.title}” is ${worst?.strengthWords}`);
    expect(code).toBe(1);
    expect(out).toContain("Warning signs");
  });

  it("takes a good sign's limit as the most that is too little, and one sign by its name", () => {
    const finding = strengths(good).find(
      ({ kind, strength }) => kind === "good" && typeof strength === "number" && strength > 0,
    );
    if (!finding || typeof finding.strength !== "number") throw new Error("the good sample shows no good sign");
    expect(fingerpost("appraise", "--fail-on", `${finding.sign}:${finding.strength}`, good).code).toBe(1);
    expect(fingerpost("appraise", "--fail-on", `${finding.sign}:${finding.strength - 1}`, good).code).toBe(0);
  });

  it("lets an unreadable file outweigh a limit", () => {
    expect(fingerpost("appraise", "--fail-on", "warning:0", bad, "absent.md").code).toBe(2);
  });
});

describe("mistakes", () => {
  it.each<[what: string, words: string[], sentence: RegExp]>([
    ["an unknown command", ["apprase", "plan.md"], /There is no command “apprase”: did you mean appraise\?/],
    ["a file without a command", ["plan.md"], /type fingerpost appraise plan\.md/],
    [
      "an unknown option",
      ["appraise", "--formt", "json", "plan.md"],
      /There is no option --formt: did you mean --format\?/,
    ],
    ["no file", ["appraise"], /FILE is missing/],
    ["an option without its value", ["appraise", "plan.md", "--out"], /--out needs a value/],
    ["an option twice", ["appraise", "--format", "json", "--format", "html", "plan.md"], /--format is given twice/],
    ["a folder without web pages", ["appraise", "."], /\. is a folder without web pages: name the files in it\./],
    [
      "a format that is not there",
      ["appraise", "--format", "docx", "plan.md"],
      /There is no format “docx”: choose text, json(, [a-z]+)* or [a-z]+\./,
    ],
    ["a format's name misspelt", ["appraise", "--format", "htm", "plan.md"], /did you mean html\?/],
    [
      "a day the calendar lacks",
      ["appraise", "--as-of", "2026-02-30", "plan.md"],
      /“2026-02-30” is not a day of the calendar/,
    ],
    ["a day in another form", ["appraise", "--as-of", "31/03/2026", "plan.md"], /write YYYY-MM-DD/],
    ["a limit that is none", ["appraise", "--fail-on", "vague", "plan.md"], /“vague” is not a limit for --fail-on/],
    ["a limit beyond the scale", ["appraise", "--fail-on", "vague:4", "plan.md"], /strength from 0 to 3/],
    ["a limit for an unknown sign", ["appraise", "--fail-on", "vage:2", "plan.md"], /did you mean vague\?/],
    ["an unknown sign", ["explain", "integratd"], /There is no sign “integratd”: did you mean integrated\?/],
    ["one file too many", ["commitments", "plan.md", "other.md"], /“other\.md” is one too many/],
    [
      "two mistakes at once, of which the first is told",
      ["appraise", "--format", "docx", "--as-of", "5", "plan.md"],
      /“docx”/,
    ],
    ["an appraisal that is none", ["verify", "plan.md", "plan.md"], /plan\.md is not an appraisal/],
  ])("%s", (_, words, sentence) => {
    expectRefusal(fingerpost(...words), sentence);
  });

  it("a file that cannot be read", () => {
    writeFileSync(join(folder, "empty.md"), "");
    writeFileSync(join(folder, "cut.pdf"), "%PDF-1.7\n%%EOF\n");
    expectRefusal(fingerpost("appraise", "empty.md"), /^empty\.md: This file is empty: /);
    expectRefusal(fingerpost("commitments", "cut.pdf"), /^cut\.pdf: /);
  });

  it("cannot steer the terminal from a file's name", () => {
    expect(fingerpost("appraise", "\u001b[31mred.md").err).not.toContain("\u001b");
  });
});

describe("other documents", () => {
  beforeEach(() => {
    mkdirSync(join(folder, "others"));
    writeFileSync(join(folder, "others", "peer.md"), STRATEGY);
  });

  it("are named in the appraisal, with what they were given as", () => {
    const { out, code } = fingerpost(
      ...["appraise", "--format", "json", "--plan", good, "--previous", bad, "--compare-with", "others", "plan.md"],
    );
    expect(code).toBe(0);
    const { comparedWith } = JSON.parse(out) as Appraisal;
    expect(comparedWith.map(({ as, name }) => `${as} ${name}`)).toEqual([
      "plan good-strategy.md",
      "previous bad-strategy.md",
      "peer peer.md",
    ]);
  });

  it("are passed over where one in a folder cannot be read, and that is said", () => {
    writeFileSync(join(folder, "others", "empty.pdf"), "");
    const { err, code } = fingerpost("appraise", "--compare-with", "others", "plan.md");
    expect(err).toMatch(/empty\.pdf: .* It was not compared with\.\n$/);
    expect(code).toBe(0);
  });

  it("have to be there", () => {
    expectRefusal(
      fingerpost("appraise", "--plan", "absent.md", "plan.md"),
      /--plan cannot be read\. absent\.md does not exist/,
    );
    expectRefusal(fingerpost("appraise", "--compare-with", "absent", "plan.md"), /The folder absent cannot be read/);
    mkdirSync(join(folder, "nothing"));
    expectRefusal(fingerpost("appraise", "--compare-with", "nothing", "plan.md"), /holds no file to compare with/);
  });
});

describe("read", () => {
  it("shows each block with what it was taken for", () => {
    const { code, out } = fingerpost("read", "plan.md");
    expect(code).toBe(0);
    expect(out).toContain("heading 2     What we will do");
    expect(out).toContain("Taken for: 2 headings, 2 paragraphs.");
  });

  it("gives programs the places", () => {
    const { blocks } = JSON.parse(fingerpost("read", "--format", "json", "plan.md").out);
    expect(blocks[0].spans[0].place).toEqual({ kind: "source", start: 2, end: 36, line: 1 });
  });

  it("shows a PDF beside pictures of its pages in one web page, the same every time", () => {
    const words = ["read", "--format", "html", join(samples, "good-strategy.pdf")];
    const { code, out } = fingerpost(...words);
    expect(code).toBe(0);
    expect(out.match(/<img src="data:image\/png;base64,/g)).toHaveLength(out.match(/<h2 id="h\d+">Page/g)?.length ?? 0);
    expect(fingerpost(...words).out).toBe(out);
  });

  it("shows any other format as a web page by itself", () => {
    const { code, out } = fingerpost("read", "--format", "html", "plan.md");
    expect(code).toBe(0);
    expect(out).toContain("<h4>What we will do</h4>");
    expect(out).not.toContain("<img");
  });

  it("refuses what it cannot read in one sentence", () => {
    expectRefusal(fingerpost("read", "gone.pdf"), /^gone\.pdf does not exist/);
  });
});

describe("commitments", () => {
  it("writes a table for spreadsheets", () => {
    const { code, out } = fingerpost("commitments", "--format", "csv", "plan.md");
    expect(code).toBe(0);
    expect(out).toMatch(/^\ufeff"Number","Promise"/);
    expect(out).toContain("replace the telephone system");
  });

  it("lists the promises with what they leave out", () => {
    const { code, out } = fingerpost("commitments", "plan.md");
    expect(code).toBe(0);
    expect(out).toContain("replace the telephone system");
    expect(out).toMatch(/Not stated: .*who/);
  });
});

describe("explain", () => {
  it("lists every sign", () => {
    const { code, out } = fingerpost("explain");
    expect(code).toBe(0);
    for (const sign of LISTED) expect(out).toContain(`  ${sign}\n`);
  });

  it("says what a sign means, what is looked for and what to ask", () => {
    const { code, out } = fingerpost("explain", "Vague");
    expect(code).toBe(0);
    for (const words of ["a warning sign", "Why it matters", "VAG-1", "A question for the board"])
      expect(out).toContain(words);
    expect(out).not.toMatch(/[{}]/);
  });
});

describe("verify", () => {
  beforeEach(() => {
    writeFileSync(join(folder, "plan.json"), fingerpost("appraise", "--format", "json", "plan.md").out);
  });

  it("holds for the file it was made from", () => {
    const { code, out } = fingerpost("verify", "plan.json", "plan.md");
    expect(out).toMatch(/The appraisal holds: \d+ quotes/);
    expect(code).toBe(0);
  });

  it("does not hold for a file that has changed", () => {
    writeFileSync(join(folder, "plan.md"), STRATEGY.replace("2027", "2029"));
    const { code, out } = fingerpost("verify", "plan.json", "plan.md");
    expect(out).toContain("does not hold");
    expect(code).toBe(1);
  });
});

describe("npm start", () => {
  it("appraises a file, and writes a web page where it says", () => {
    const { code, out, err } = run(process.execPath, [join(root, "scripts", "start.mjs"), "plan.md"], {
      ...process.env,
      INIT_CWD: folder,
    });
    expect(err).toBe("");
    expect(out).toContain("Harbour Lane Surgery");
    expect(code).toBe(0);
    const [, path = ""] = /the report is in (\S+)/.exec(out) ?? [];
    expect(readFileSync(join(folder, path), "utf8")).toContain("Harbour Lane Surgery");
  });
});
