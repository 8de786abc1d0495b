// What the process runs that appraises for the command line (appraiser.ts). It ends with the command.
import type { OtherDocument } from "../../compare/other-document.js";
import { appraiseRead, otherRead } from "./appraise-read.js";
import type { Done, Task } from "./task.js";

const held: { plan?: OtherDocument; previous?: OtherDocument; peers: OtherDocument[] } = { peers: [] };

process.on("message", (task: Task) => process.send?.(done(task)));

function done(task: Task): Done {
  try {
    if ("appraise" in task) return { appraisal: appraiseRead(task.appraise, { ...task.known, others: held }) };
    const other = otherRead(task.hold, task.name);
    if (task.as === "peers") held.peers.push(other);
    else held[task.as] = other;
    return { held: true };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
