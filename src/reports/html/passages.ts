import type { Appraisal } from "../../model/appraisal.js";
import type { Commitment } from "../../model/commitment.js";
import type { Evidence } from "../../model/finding.js";
import type { Place, Span } from "../../model/place.js";
import { distinctCommitments } from "../commitment-words.js";
import { oneLine } from "../printable.js";

/** Who quotes a passage: a link back, and how it is quoted. */
interface Quoter {
  readonly href: string;
  readonly name: string;
  readonly how: string;
}

/** A distinct quote of the report, with its place and everything that quotes it. */
export interface Passage {
  /** From 1, in the document's order; also its anchor, "passage-1". */
  readonly number: number;
  readonly quote: string;
  readonly where: string;
  readonly context?: string;
  readonly quoters: readonly Quoter[];
}

/** The passages quoted in a report, and the way from a quote to its passage. */
export interface Passages {
  readonly list: readonly Passage[];
  /** The passage of a quote. */
  of(quoted: Quoted): Passage;
}

type Quoted = Pick<Evidence, "quote" | "spans" | "where" | "context"> | Commitment;

/** The anchor of a finding. */
export const findingAnchor = (sign: string): string => `sign-${sign}`;

/** The anchor of a commitment, by its number among the distinct ones. */
export const commitmentAnchor = (number: number): string => `commitment-${number}`;

/** Gathers every quote of the appraisal once, in the document's order. */
export function passagesOf(appraisal: Appraisal): Passages {
  const found = new Map<string, { quoted: Quoted; context?: string; quoters: Map<string, Quoter> }>();
  const add = (quoted: Quoted, quoter: Quoter) => {
    const key = keyOf(quoted);
    const entry = found.get(key) ?? { quoted, quoters: new Map<string, Quoter>() };
    found.set(key, entry);
    entry.quoters.set(`${quoter.name} ${quoter.how}`, quoter);
    if ("context" in quoted && quoted.context !== undefined) entry.context ??= quoted.context;
  };

  for (const { sign, title, evidence, comparisons, nearestMisses } of appraisal.findings) {
    const href = `#${findingAnchor(sign)}`;
    for (const passage of evidence) {
      const how = `${passage.bearing === "for" ? "speaks for it" : "speaks against it"} (${passage.indicator})`;
      add(passage, { href, name: oneLine(title), how });
    }
    for (const { name, passages } of comparisons) {
      const how = `beside ${oneLine(name)}`;
      for (const { ours, nearest } of passages) {
        if (ours) add(ours, { href, name: oneLine(title), how });
        if (nearest) add(nearest, { href, name: oneLine(title), how: `came nearest ${how}` });
      }
    }
    for (const miss of nearestMisses) add(miss, { href, name: oneLine(title), how: `came close (${miss.indicator})` });
  }
  for (const { commitment, number } of distinctCommitments(appraisal.commitments)) {
    add(commitment, { href: `#${commitmentAnchor(number)}`, name: `Promise ${number}`, how: "" });
  }

  const ordered = [...found].sort(([, a], [, b]) => inOrder(a.quoted.spans, b.quoted.spans));
  const passages = new Map(
    ordered.map(([key, { quoted, context, quoters }], at): [string, Passage] => [
      key,
      {
        number: at + 1,
        quote: quoted.quote,
        where: quoted.where,
        ...(context === undefined ? {} : { context }),
        quoters: [...quoters.values()],
      },
    ]),
  );
  return {
    list: [...passages.values()],
    of(quoted) {
      const passage = passages.get(keyOf(quoted));
      if (!passage) throw new Error(`No passage was gathered for the quote "${quoted.quote}".`);
      return passage;
    },
  };
}

function keyOf({ quote, spans }: Quoted): string {
  return `${spans.map(({ place }) => position(place).join(":")).join(" ")} ${quote}`;
}

/** Sortable position of a place: the part of the file, then numbers from coarse to fine. */
function position(place: Place): [part: string, ...numbers: number[]] {
  switch (place.kind) {
    case "pdf":
      return ["", place.page, place.start, place.end];
    case "word":
    case "open-document":
      return [place.part, place.paragraph, place.start, place.end];
    case "slide":
      // Parts are not numbered as slides are shown.
      return [`${String(place.slide).padStart(5)} ${place.part}`, place.shape, place.paragraph, place.start, place.end];
    case "source":
      return ["", place.page ?? 0, place.start, place.end];
  }
}

function inOrder([a]: readonly Span[], [b]: readonly Span[]): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const [partA, ...numbersA] = position(a.place);
  const [partB, ...numbersB] = position(b.place);
  if (partA !== partB) return partA < partB ? -1 : 1;
  const difference = numbersA.map((number, at) => number - (numbersB[at] ?? 0)).find((step) => step !== 0);
  return difference ?? 0;
}
