import type { OtherDocument } from "../../compare/other-document.js";
import { nameOf } from "../../compare/other-document.js";
import { type SharedPassage, type SharedWording, sharedWording } from "../../compare/shared-wording.js";
import { sameTitle, whoseIs } from "../../compare/whose.js";
import { ownNames } from "../../extract/facts/own-name.js";
import { counted, evidence } from "../evidence.js";
import type { ComparedResult, IndicatorResult, NotCompared } from "../sign.js";
import type { Given } from "./given.js";

/** Shares of wording that stands elsewhere too (rubric 8, COO-4). */
export const SHARED_MARKED = 0.1;
export const SHARED_STRONG = 0.25;
/** A document with this share of the wording and no other organisation's name is another edition, not another's strategy. */
const EDITION = 0.6;
/** Fewer shared words than this in one statement are shown only where nothing longer is. */
const LONG_PASSAGE = 12;
/** Passages set side by side; all are counted. */
const MOST_BESIDE = 20;
/** Names of the comparison set that are spelt out. */
const MOST_NAMED = 4;

/** What the document shares with the others that were given. */
export interface Shared {
  /** Other organisations' documents and national texts. */
  readonly set: readonly OtherDocument[];
  /** The organisation's own earlier documents in the set: a match with them is no fault. */
  readonly own: readonly OtherDocument[];
  readonly national: ReadonlySet<OtherDocument>;
  readonly wording: SharedWording;
  /** The share of the sequences that stand elsewhere; undefined where there is nothing to compare with or too little text. */
  readonly share: number | undefined;
}

/** Holds the document's wording beside that of every document of the comparison set. */
export function sharedText({ document, statements, others }: Given): Shared {
  const whose = new Map(others.peers.map((peer) => [peer, whoseIs({ ...document, statements }, peer)]));
  const candidates = others.peers.filter((peer) => whose.get(peer) === "other" || whose.get(peer) === "national");
  const first = sharedWording({ ...document, statements }, candidates);
  const editions = candidates.filter((peer) => isEdition(document, peer, first));
  const set = candidates.filter((peer) => !editions.includes(peer));
  const wording = editions.length > 0 ? sharedWording({ ...document, statements }, set) : first;
  return {
    set,
    own: others.peers.filter((peer) => whose.get(peer) === "own" || editions.includes(peer)),
    national: new Set(set.filter((peer) => whose.get(peer) === "national")),
    wording,
    share: set.length === 0 || wording.sequences === 0 ? undefined : wording.shared / wording.sequences,
  };
}

/** Nearly the same text, and no two organisations named that would make it somebody else's. */
function isEdition(
  document: Given["document"],
  peer: OtherDocument,
  { byDocument, sequences }: SharedWording,
): boolean {
  if ((byDocument.get(peer) ?? 0) < sequences * EDITION) return false;
  if (sameTitle(document, peer)) return true;
  const own = ownNames(document.organisation, document.title);
  const theirs = ownNames(peer.organisation, peer.title);
  return own.length === 0 || theirs.length === 0;
}

/** COO-4: wording that stands in other organisations' strategies or in national texts too. */
export function sharedShare({ set, own, national, wording, share }: Shared): IndicatorResult {
  const values = {
    sequences: wording.sequences,
    shared: wording.shared,
    sharedShare: percent(share ?? 0),
    set: covers(set, national),
    excused: excused(own),
    fromNational: national.size === 0 ? "" : fromNational(wording, national),
  };
  if (share === undefined)
    return { id: "COO-4", state: "unknown", ...(own.length > 0 ? { says: "only-own" } : {}), values };
  return {
    id: "COO-4",
    state: share > SHARED_MARKED ? "met" : "not-met",
    asks: wording.shared > 0,
    values,
    measure: { value: share, unit: "share", of: wording.sequences },
    evidence: telling(wording.passages).map(({ statement }) => evidence(statement, "for", "COO-4")),
  };
}

/** Documents that were left out because they are no others'. */
export function ownAmongOthers({ own }: Shared): NotCompared[] {
  return own.map((document) => ({ document, says: "own-document" }));
}

/** The passages side by side, longest first: each beside the document that has most of it. */
export function besideOthers({ wording, national }: Shared): ComparedResult[] {
  return telling(wording.passages)
    .slice(0, MOST_BESIDE)
    .flatMap(({ statement, elsewhere }) => {
      const [most, ...more] = elsewhere;
      if (!most) return [];
      const { document, statement: theirs, words } = most;
      return [
        {
          document,
          theirs,
          ours: statement,
          says: national.has(document) ? "national" : "shared",
          values: {
            sharedWords: words,
            other: nameOf(document),
            more: more.length === 0 ? "" : ` It also stands in ${counted(more.length, "other document")}.`,
          },
        },
      ];
    });
}

/** The passages that a reader would see to be shared; where there is none, what there is. */
function telling(passages: readonly SharedPassage[]): readonly SharedPassage[] {
  const long = passages.filter(({ words }) => words >= LONG_PASSAGE);
  return long.length > 0 ? long : passages;
}

function covers(set: readonly OtherDocument[], national: ReadonlySet<OtherDocument>): string {
  const named = set.slice(0, MOST_NAMED).map((peer) => `“${nameOf(peer)}”`);
  const rest = set.length - named.length;
  const list = rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(", ");
  const texts = national.size === 0 ? "" : `, ${national.size} of them national`;
  return `${counted(set.length, "document")}${texts} (${list})`;
}

function excused(own: readonly OtherDocument[]): string {
  if (own.length === 0) return "";
  const names = own.slice(0, MOST_NAMED).map((peer) => `“${nameOf(peer)}”`);
  return ` Left out as the organisation's own or another edition of this document: ${names.join(", ")}${own.length > MOST_NAMED ? ` and ${own.length - MOST_NAMED} more` : ""}.`;
}

function fromNational({ passages }: SharedWording, national: ReadonlySet<OtherDocument>): string {
  const count = passages.filter(({ elsewhere }) => elsewhere.some(({ document }) => national.has(document))).length;
  return count === 0 ? "" : ` ${counted(count, "passage")} ${count === 1 ? "is" : "are"} shared with national texts.`;
}

/** A share as people say it; a small one is not nothing. */
function percent(share: number): string {
  return share > 0 && share < 0.01 ? "under 1%" : `${Math.round(share * 100)}%`;
}
