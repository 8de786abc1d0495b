// What the process runs that appraises for the command line (appraiser.ts). It ends with the command.
import type { OtherDocument } from "../../compare/other-document.js";
import { unpackedRead } from "../file-read.js";
import { appraiseRead, otherRead } from "./appraise-read.js";
import type { Done, Task } from "./task.js";

const held: { plan?: OtherDocument; previous?: OtherDocument; peers: OtherDocument[] } = { peers: [] };

process.on("message", (task: Task) => {
  try {
    const work = workOf(task);
    // Only when this has returned does nothing hold the packed document any more, which takes room while it is appraised.
    setImmediate(() => process.send?.(done(work)));
  } catch (error) {
    process.send?.(failure(error));
  }
});

/** The task with its document unpacked, still to be done. */
function workOf(task: Task): () => Done {
  if ("appraise" in task) {
    const read = unpackedRead(task.appraise);
    const { known } = task;
    return () => ({ appraisal: appraiseRead(read, { ...known, others: held }) });
  }
  const read = unpackedRead(task.hold);
  const { as, name } = task;
  return () => {
    const other = otherRead(read, name);
    if (as === "peers") held.peers.push(other);
    else held[as] = other;
    return { held: true };
  };
}

function done(work: () => Done): Done {
  try {
    return work();
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): Done {
  return { failed: error instanceof Error ? error.message : String(error) };
}
