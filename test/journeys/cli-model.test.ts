import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Appraisal } from "../../src/model/appraisal.js";
import { answersWith, fails, type StandIn, standIn } from "../model-stand-in.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const main = join(root, "dist", "cli", "main.js");
const good = join(root, "samples", "good-strategy.md");

let folder: string;
let server: StandIn | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fingerpost-"));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Begins the built command line in a folder of its own, with a cache of its own. */
function begun(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, [main, ...words], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1", XDG_CACHE_HOME: join(folder, "cache"), ...env },
  });
}

async function fingerpost(words: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> {
  const child = begun(words, env);
  let [out, err] = ["", ""];
  child.stdout.on("data", (piece) => {
    out += String(piece);
  });
  child.stderr.on("data", (piece) => {
    err += String(piece);
  });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, out, err };
}

const settings = (lines: string) => writeFileSync(join(folder, "fingerpost.model.yaml"), lines);
const MODEL = ["--labeller", "model"];

describe("fingerpost appraise --labeller model", () => {
  it("tells what it asked, and asks nothing the second time", async () => {
    server = await standIn((question) =>
      answersWith(question, ({ text }) => (/^We will /.test(text) ? ["COMMITMENT"] : [])),
    );
    settings(`url: ${server.url}\nmodel: parrot`);
    const first = await fingerpost(["appraise", good, ...MODEL, "--format", "json"]);
    expect(first.err).toMatch(
      /parrot labelled (\d+) of \1 statements: 0 answered before, \d+ requests, \d+ tokens, \d+ s\./,
    );
    expect(first.code).toBe(0);
    const requests = server.asked.length;
    const second = await fingerpost(["appraise", good, ...MODEL, "--format", "json"]);
    expect(second.out).toBe(first.out);
    expect(second.err).toMatch(/0 requests, 0 tokens/);
    expect(server.asked).toHaveLength(requests);
    const appraisal = JSON.parse(first.out) as Appraisal;
    expect(appraisal.versions.labellers.map(({ by }) => by)).toEqual(["rules", "trained", "model"]);
    expect(appraisal.commitments.length).toBeGreaterThan(0);
  });

  it("asks for nothing twice after it was killed", async () => {
    const answered: string[] = [];
    const askedAgain: string[] = [];
    let child: ReturnType<typeof begun> | undefined;
    server = await standIn((question) => {
      if (child && question.before === 3) {
        child.kill("SIGKILL");
        return undefined;
      }
      const texts = question.statements.map(({ text, leadIn = [], under }) => [...under, ...leadIn, text].join(" > "));
      askedAgain.push(...texts.filter((text) => answered.includes(text)));
      answered.push(...texts);
      return answersWith(question, () => []);
    });
    settings(`url: ${server.url}\nmodel: parrot`);
    child = begun(["appraise", good, ...MODEL]);
    await new Promise((done) => child?.on("close", done));
    const before = answered.length;
    expect(before).toBeGreaterThan(0);
    child = undefined;
    const { err } = await fingerpost(["appraise", good, ...MODEL]);
    expect(err).toContain(`${before} answered before`);
    expect(askedAgain).toEqual([]);
  });

  it("with --dry-run shows what would be sent, and sends nothing", async () => {
    server = await standIn((question) => answersWith(question, () => []));
    settings(`url: ${server.url}\nmodel: parrot`);
    const { out, err, code } = await fingerpost(["appraise", good, ...MODEL, "--dry-run"]);
    expect(out).toMatch(
      new RegExp(
        `^good-strategy.md: \\d+ requests to ${new URL(server.url).host} \\(parrot\\), with (\\d+) of \\1 statements and \\d+ characters`,
      ),
    );
    expect(out).toContain("In January I spent a night on Heron Ward.");
    expect([err, code, server.asked.length]).toEqual(["", 0, 0]);
  });

  it("with --dry-run leaves nothing in the strategy's words that would steer the terminal", async () => {
    settings("url: http://127.0.0.1/v1\nmodel: parrot");
    const hostile = join(folder, "plan.md");
    writeFileSync(hostile, "# Plan\n\nWe will open\u202e a clinic\u009b2J soon.");
    const { out } = await fingerpost(["appraise", hostile, ...MODEL, "--dry-run"]);
    expect(out).toContain("We will open a clinic2J soon.");
  });

  it("names the host before another machine is told anything", async () => {
    let told = "";
    let toldFirst = "";
    server = await standIn((question) => {
      toldFirst ||= told;
      return answersWith(question, () => []);
    });
    // An address that leads here and is not called so.
    const host = new URL(server.url).host.replace("127.0.0.1", "0.0.0.0");
    settings(`url: http://${host}/v1\nmodel: parrot\nallowRemote: true`);
    const child = begun(["appraise", good, ...MODEL]);
    child.stdout.resume();
    child.stderr.on("data", (piece) => {
      told += String(piece);
    });
    await new Promise((done) => child.on("close", done));
    expect(toldFirst).toBe(
      `The strategy now goes to ${host} (parrot), not encrypted on the way, as fingerpost.model.yaml allows.\n`,
    );
    expect(told).toMatch(/labelled 123 of 123/);
  });

  it("refuses a key that cannot be sent, and does not repeat it", async () => {
    server = await standIn((question) => answersWith(question, () => []));
    settings(`url: ${server.url}\nmodel: parrot`);
    const { err, code } = await fingerpost(["appraise", good, ...MODEL], { FINGERPOST_MODEL_KEY: "s3cret\nB=1" });
    expect(err).toMatch(/^FINGERPOST_MODEL_KEY cannot be used: .*\n$/);
    expect(err).not.toContain("s3cret");
    expect([code, server.asked.length]).toEqual([2, 0]);
  });

  it("takes no answer that was kept from another address, even of a model of the same name", async () => {
    const other = await standIn((question) => answersWith(question, () => ["COMMITMENT"]));
    settings(`url: ${other.url}\nmodel: parrot`);
    await fingerpost(["appraise", good, ...MODEL]);
    await other.close();
    server = await standIn((question) => answersWith(question, () => []));
    settings(`url: ${server.url}\nmodel: parrot`);
    expect((await fingerpost(["appraise", good, ...MODEL])).err).toMatch(/labelled 123 of 123 .*: 0 answered before/);
  });

  it("keeps the answers where only their owner reads them", async () => {
    server = await standIn((question) => answersWith(question, () => []));
    settings(`url: ${server.url}\nmodel: parrot`);
    await fingerpost(["appraise", good, ...MODEL]);
    const kept = join(folder, "cache", "fingerpost", "model");
    const files = readdirSync(kept, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
    expect(files.length).toBeGreaterThan(100);
    expect(files.every((name) => (statSync(join(kept, name)).mode & 0o077) === 0)).toBe(true);
  });

  it("sends the key of the environment, to that host, and writes it nowhere", async () => {
    server = await standIn((question) => answersWith(question, () => []));
    settings(`url: ${server.url}\nmodel: parrot`);
    const { out, err } = await fingerpost(["appraise", good, ...MODEL], { FINGERPOST_MODEL_KEY: "s3cret" });
    expect(server.asked[0]?.request.headers.authorization).toBe("Bearer s3cret");
    expect(out + err).not.toContain("s3cret");
    const written = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
    const files = written.filter((path) => statSync(path).isFile());
    expect(files.filter((path) => readFileSync(path, "utf8").includes("s3cret"))).toEqual([]);
  });

  it("goes on where the answers cannot be kept, and says so once", async () => {
    server = await standIn((question) => answersWith(question, () => []));
    settings(`url: ${server.url}\nmodel: parrot`);
    writeFileSync(join(folder, "cache"), "not a folder");
    const { code, err } = await fingerpost(["appraise", good, ...MODEL]);
    expect(err.match(/cannot be kept in/g)).toHaveLength(1);
    expect(err).toContain("labelled 123 of 123");
    expect(code).toBe(0);
  });

  it("says which statements are left to the rules, and why", async () => {
    server = await standIn((_, response) => fails(response, 404));
    settings(`url: ${server.url}\nmodel: parrot`);
    const { err, out, code } = await fingerpost(["appraise", good, ...MODEL]);
    expect(err).toMatch(
      /labelled 0 of 123 .* No answer: 127\.0\.0\.1:\d+ answered 404 .* 123 statements with the labels of the rules/,
    );
    expect(out).toContain("gave no good answer");
    expect([code, server.asked.length]).toEqual([0, 1]);
  });

  it("labels for the list of promises too", async () => {
    server = await standIn((question) =>
      answersWith(question, ({ text }) => (text.startsWith("In January") ? ["COMMITMENT"] : [])),
    );
    settings(`url: ${server.url}\nmodel: parrot`);
    const { out } = await fingerpost(["commitments", good, ...MODEL, "--format", "csv"]);
    expect(out).toContain("spent a night on Heron Ward");
    expect(out.trim().split("\n")).toHaveLength(2);
  });

  it.each([
    ["no settings", undefined, /No model is named: write fingerpost\.model\.yaml/],
    [
      "another machine",
      "url: https://models.example.org/v1\nmodel: m",
      /models\.example\.org is not this machine.*allowRemote: true/,
    ],
    ["an address of the local network", "url: http://192.168.1.5:8080\nmodel: m", /is not this machine/],
    ["a key in the file", "url: http://127.0.0.1/v1\nmodel: m\nkey: abc", /a key is never read from a file/],
    ["a key in the address", "url: http://me:abc@127.0.0.1/v1\nmodel: m", /leave the bare address/],
    ["an unknown setting", "url: http://127.0.0.1/v1\nmodel: m\ncolour: red", /“colour” is not known/],
    ["no model", "url: http://127.0.0.1/v1", /“model” is missing/],
    ["no YAML", "url: [", /it is not YAML/],
    [
      "too long a wait",
      "url: http://127.0.0.1/v1\nmodel: m\ntimeoutSeconds: 900",
      /not a whole number between 1 and 300/,
    ],
    ["a part of a second", "url: http://127.0.0.1/v1\nmodel: m\ntimeoutSeconds: 1.001", /not a whole number/],
    ["an empty version", "url: http://127.0.0.1/v1\nmodel: m\napiVersion: ''", /“apiVersion” is empty/],
  ])("refuses %s in one plain sentence", async (_, lines, sentence) => {
    if (lines !== undefined) settings(lines);
    const { code, err, out } = await fingerpost(["appraise", good, ...MODEL]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect([code, out]).toEqual([2, ""]);
    expect(existsSync(join(folder, "cache"))).toBe(false);
  });

  it("refuses to ask this machine through a proxy", async () => {
    settings("url: http://127.0.0.1/v1\nmodel: m");
    const { code, err } = await fingerpost(["appraise", good, ...MODEL], { NODE_USE_ENV_PROXY: "1" });
    expect(err).toMatch(/through a proxy/);
    expect(code).toBe(2);
  });

  it("refuses --dry-run without a model", async () => {
    const { code, err } = await fingerpost(["appraise", good, "--dry-run"]);
    expect(err).toMatch(/add --labeller model/);
    expect(code).toBe(2);
  });
});
