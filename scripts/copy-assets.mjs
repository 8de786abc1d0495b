// Copies what the compiler leaves behind - guidance, schemas - to the same places in dist/. YAML is checked and left there
// as JSON, so that no run parses it (docs/decisions/0010-yaml-is-compiled.md).
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { parseLexicon } from "../dist/text/lexicon-file.js";

const src = new URL("../src/", import.meta.url);
const dist = new URL("../dist/", import.meta.url);
const leftOut = /\.ts$|README\.md$|\.examples\.yaml$|(^|[/\\])fixtures[/\\]/;
/** The YAML that is no lexicon. */
const noLexicon = /(^|[/\\])(standing|examples)\.yaml$/;

for (const path of readdirSync(src, { recursive: true })) {
  const from = new URL(path, src);
  if (leftOut.test(path) || statSync(from).isDirectory()) continue;
  if (path.endsWith(".yaml")) {
    const text = readFileSync(from, "utf8");
    const content = noLexicon.test(path) ? parse(text) : parseLexicon(text, `src/${path}`);
    writeFileSync(new URL(path.replace(/\.yaml$/, ".json"), dist), JSON.stringify(content));
  } else copyFileSync(from, new URL(path, dist));
}
