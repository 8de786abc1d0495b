import type { Lexicon } from "../../text/lexicon.js";
import { matchesOf } from "../../text/matches.js";
import { searched, shownOrAsked } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { showsMachinery } from "./plainly.js";

type Given = Pick<Extracts, "document" | "statements">;

/** A body of digital people is no normal arrangement of the organisation. */
const OF_DIGITAL =
  /\b(?:digital|technology|IT|ICT|data|cyber|information|CIO[’']s)\s(?:\p{L}+\s){0,2}?(?:board|committee|group|forum|register|budget|directorate|division|plan)\b/giu;
/** "The Audit and Resources Panel": a standing body for the whole organisation's money, risks or results. */
const STANDING_BODY =
  /\b(?:\p{Lu}[\p{L}’'&-]+,?\s(?:(?:and|of|for)\s)?){0,4}(?:Finance|Audit|Resources|Risk|Performance|Quality|Investment|Scrutiny|Corporate|Executive|Assurance|Policy|Overview|Budget|Estimates|Governance|Management)\s(?:(?:and|&)\s\p{Lu}[\p{L}’'&-]+\s){0,2}(?:Committee|Panel|Board|Group|Council|Team|Commission|Cabinet)\b/gu;
/** "There is no separate budget" says the opposite of "a separate budget". */
const NOT_APART = /\b(?:no|not\sa|without\sa)\s(?:separate|dedicated|stand-?alone|ring-?fenced)\b/gi;
/** "As set out in the paper to cabinet, …" says where something was written, not where it is carried. */
const CITES = /^As\s(?:set\sout|agreed|described|reported|noted|approved|stated)\b[^,]*,\s/u;
/** How many quotes are shown. */
const SHOWN = 3;

/** INT-6: money, measures or risks in the organisation's normal arrangements. */
export function sharedMachinery(given: Given, lexicon: Lexicon): IndicatorResult {
  const carried = given.statements.filter(
    ({ text, voice, told, doer }) =>
      voice === "own" &&
      doer !== "document" &&
      doer !== "everyone" &&
      told !== "pointer" &&
      told !== "definition" &&
      told !== "instruction" &&
      isCarried(text, lexicon),
  );
  const shown = [...carried.filter(showsMachinery), ...carried.filter((one) => !showsMachinery(one))].slice(0, SHOWN);
  return {
    id: "INT-6",
    ...shownOrAsked({ all: shown, plain: shown.filter(showsMachinery) }, "INT-6"),
    measure: { value: carried.length, unit: "count" },
    ...(carried.length > 0
      ? {}
      : {
          searched: searched(
            "money, measures or risks carried in a committee, budget, risk register or plan of the whole organisation",
            given,
          ),
        }),
  };
}

/** One clause holds the arrangement, a verb of carrying, and what is carried; the arrangement's own name ("spending review") is neither of the others. */
function isCarried(text: string, lexicon: Lexicon): boolean {
  if (!lexicon.test("carried", text) || !lexicon.test("carried-things", text)) return false;
  const words = text.replace(NOT_APART, " ");
  if (lexicon.test("set-apart", words)) return false;
  return words
    .replace(CITES, "")
    .replace(OF_DIGITAL, " ")
    .split(/;\s|\.\s/u)
    .some((clause) =>
      [...lexicon.find("own-machinery", clause), ...standingBodies(clause)].some(({ start, end }) => {
        const rest = `${clause.slice(0, start)} ${clause.slice(end)}`;
        return lexicon.test("carried", rest) && lexicon.test("carried-things", rest);
      }),
    );
}

function standingBodies(clause: string): { readonly start: number; readonly end: number }[] {
  if (!/Committee|Panel|Board|Group|Council|Team|Commission|Cabinet/.test(clause)) return [];
  return matchesOf(STANDING_BODY, clause).map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
}
