// The figures as tables, with the change since the results that are committed.
import { table } from "../table.mjs";

/** Prints one group of documents: labels, slots and signs. `before` is the same group of the committed results. */
export function printGroup(name, group, before) {
  const { summary, labels, slots, signs } = group;
  console.log(`\n## ${name}: ${summary.documents} documents, ${summary.units} labelled units`);
  console.log("\nLabels (precision and recall where the readers agree; alpha with every reader)");
  table(
    labels.map((row) => ({
      label: row.label,
      units: row.positives,
      precision: row.precision,
      recall: row.recall,
      F1: row.f1,
      change: change(row.f1, was(before?.labels, "label", row.label)?.f1),
      alpha: row.system,
      readers: row.readers,
    })),
  );
  console.log(
    "Slots (share of words in common; filled: alpha of whether the slot is filled at all), of promises that were found",
  );
  slotTable(slots, before?.slots);
  console.log("... and of every promise that readers gave, where one that was not found has empty slots");
  slotTable(group.slotsOfEvery, before?.slotsOfEvery);
  console.log("Signs (exact: a reader gave just this strength; commonest: always saying the commonest strength)");
  table(
    signs.map((row) => ({
      sign: row.sign,
      documents: row.documents,
      cannotTell: row.cannotTell,
      exact: ofAll(row.exact, row.documents),
      commonest: `${ofAll(row.commonest.exact, row.commonest.documents)} (${row.commonest.strength})`,
      alpha: row.system,
      change: change(row.system, was(before?.signs, "sign", row.sign)?.system),
      readers: row.readers,
      withinOne: row.withinOne,
      meanGap: row.meanGap,
      tooStrong: row.tooStrong,
      tooWeak: row.tooWeak,
    })),
  );
  console.log(JSON.stringify(summary));
}

function slotTable(slots, before) {
  table(
    slots.map((row) => ({
      slot: row.slot,
      promises: row.commitments,
      overlap: row.system,
      whereFilled: row.whereFilled,
      filled: row.filledAlpha,
      change: change(row.whereFilled, was(before, "slot", row.slot)?.whereFilled),
      readers: row.readers,
    })),
  );
}

/** Prints which units the product never saw, by document. */
export function printMissed(documents) {
  console.log("\n## Units that were not found in what was read");
  table(
    documents.map(({ slug, units, missed, error }) => ({
      document: slug,
      units,
      notFound: missed.notFound,
      notStatement: [...missed.notStatement.values()].reduce((sum, one) => sum + one, 0),
      readAs: [...missed.notStatement].map(([kind, times]) => `${kind} ${times}`).join(", ") || (error ?? ""),
    })),
  );
  const sum = (of) => documents.reduce((total, one) => total + of(one), 0);
  const missed = sum(({ missed: { notFound, notStatement } }) =>
    [...notStatement.values()].reduce((total, one) => total + one, notFound),
  );
  console.log(
    `${missed} of ${sum(({ units }) => units)} labelled units have no statement and count as without labels.`,
  );
}

function was(rows, key, value) {
  return rows?.find((row) => row[key] === value);
}

function change(now, before) {
  if (typeof now !== "number" || typeof before !== "number") return "";
  const difference = Math.round((now - before) * 100) / 100;
  return difference === 0 ? "=" : `${difference > 0 ? "+" : ""}${difference}`;
}

function ofAll(part, all) {
  return all === 0 ? "-" : `${part}/${all} ${Math.round((100 * part) / all)}%`;
}
