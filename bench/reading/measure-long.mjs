// Appraises one file several times in one process, from its bytes to the web page: node --expose-gc measure-long.mjs FILE
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { appraise } from "../../dist/index.js";
import { htmlFormat } from "../../dist/reports/html/html-report.js";

/** After the first, which warms up; a file of more pages is appraised once. */
const RUNS = 3;
const MOST_PAGES = 200;

const path = process.argv[2];
const bytes = new Uint8Array(readFileSync(path));
const once = async () => {
  globalThis.gc?.();
  const [began, processor] = [performance.now(), process.cpuUsage()];
  const appraisal = await appraise(bytes, { name: basename(path) });
  htmlFormat.render(appraisal, { colour: false, width: 80 });
  const { user, system } = process.cpuUsage(processor);
  return {
    pages: appraisal.document.pages,
    words: appraisal.document.words,
    seconds: Math.round((performance.now() - began) / 10) / 100,
    processor: Math.round((user + system) / 1e4) / 100,
  };
};

const first = await once();
const firstMegabytes = megabytes();
const runs = [];
for (let run = 0; run < RUNS && first.pages <= MOST_PAGES; run += 1) runs.push(await once());
const middle = (of) => runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
console.log(
  JSON.stringify({
    pages: first.pages,
    words: first.words,
    firstSeconds: first.seconds,
    firstProcessor: first.processor,
    firstMegabytes,
    warmSeconds: middle(({ seconds }) => seconds),
    warmProcessor: middle(({ processor }) => processor),
    highestMegabytes: megabytes(),
  }),
);

function megabytes() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
