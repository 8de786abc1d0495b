import type { Appraisal, Decision, Stated } from "../../model/appraisal.js";
import type { Slot } from "../../model/commitment.js";
import type { Evidence, Passage } from "../../model/finding.js";
import type { Span } from "../../model/place.js";
import type { Form, Keys } from "./form.js";

const plain = "as it is";

const spans: Form<readonly Span[]> = {
  list: {
    keys: {
      text: plain,
      place: {
        byKind: {
          source: { keys: { kind: plain, page: plain, part: plain, start: plain, end: plain, line: plain } },
          pdf: {
            keys: {
              kind: plain,
              page: plain,
              start: plain,
              end: plain,
              boxes: { list: { list: plain } },
              quads: { list: { list: plain } },
              byOcr: plain,
            },
          },
          word: { keys: { kind: plain, part: plain, paragraph: plain, start: plain, end: plain } },
          slide: {
            keys: { kind: plain, slide: plain, part: plain, shape: plain, paragraph: plain, start: plain, end: plain },
          },
          "open-document": {
            keys: { kind: plain, slide: plain, part: plain, paragraph: plain, start: plain, end: plain },
          },
        },
      },
    },
  },
};

const slotKeys: Keys<Slot> = { quote: plain, spans, origin: plain, by: plain };
const slot: Form<Slot> = { keys: slotKeys };

const passageKeys: Keys<Passage> = { quote: plain, spans, where: plain };
const passage: Form<Passage> = { keys: passageKeys };
const decisions: Form<readonly Decision[]> = { list: { keys: { ...passageKeys, consequence: passage } } };

const evidence: Form<readonly Evidence[]> = {
  list: {
    keys: {
      bearing: plain,
      quote: plain,
      spans,
      where: plain,
      indicator: plain,
      statement: plain,
      context: plain,
      note: plain,
    },
  },
};

/** A stated fact: its value in the form given, then the words it was read from. */
function stated<Value>(value: Form<Value>): Form<Stated<Value>> {
  return { keys: { value, quote: plain, spans } } as Form<Stated<Value>>;
}

/** The appraisal's keys in the order in which the JSON report writes them; appraisal.schema.json has the same ones. */
export const appraisalForm: Form<Appraisal> = {
  keys: {
    document: {
      keys: {
        name: plain,
        sha256: plain,
        format: plain,
        title: plain,
        organisation: plain,
        kind: plain,
        kindConfidence: plain,
        words: plain,
        pages: plain,
        size: plain,
        period: stated<{ readonly startYear: number; readonly endYear: number }>({
          keys: { startYear: plain, endYear: plain },
        }),
        lastsYears: stated<number>(plain),
        published: stated<string>(plain),
        parentPlans: { list: plain },
        hardlyDigital: { keys: { statements: plain, of: plain } },
      },
    },
    versions: {
      keys: {
        fingerpost: plain,
        rubric: plain,
        technologyList: plain,
        labellers: { list: { keys: { by: plain, version: plain } } },
        schema: plain,
      },
    },
    asOf: plain,
    comparedWith: { list: { keys: { as: plain, name: plain, sha256: plain, title: plain } } },
    answers: { keys: { file: plain, used: plain, gone: { list: plain } } },
    findings: {
      list: {
        keys: {
          sign: plain,
          kind: plain,
          title: plain,
          meaning: plain,
          strength: plain,
          strengthWords: plain,
          standing: plain,
          confidence: plain,
          confidenceReasons: { list: plain },
          reason: { keys: { id: plain, text: plain } },
          indicators: {
            list: {
              keys: {
                id: plain,
                title: plain,
                state: plain,
                kind: plain,
                says: plain,
                measure: { keys: { value: plain, unit: plain, of: plain } },
                usual: { keys: { where: plain, documents: plain } },
                question: plain,
                delegated: plain,
              },
            },
          },
          restsOn: { list: plain },
          evidence,
          byChapter: { list: { keys: { for: plain, against: plain } } },
          searched: { list: { keys: { lookedFor: plain, words: plain, statements: plain } } },
          amongOthers: { list: { keys: { strength: plain, words: plain, documents: plain } } },
          comparisons: {
            list: {
              keys: {
                name: plain,
                sha256: plain,
                title: plain,
                says: plain,
                note: plain,
                passages: {
                  list: { keys: { theirs: passage, says: plain, ours: passage, lookedFor: plain, nearest: passage } },
                },
              },
            },
          },
          nearestMisses: evidence,
          question: plain,
          followUp: plain,
          fix: plain,
          fixEffort: plain,
          askPeople: plain,
          failed: plain,
        },
      },
    },
    standouts: { keys: { strongest: { list: plain }, weakest: { list: plain } } },
    usualFrom: { keys: { documents: plain, kinds: { list: { keys: { kind: plain, documents: plain } } } } },
    fixes: { list: { keys: { sign: plain, text: plain, effort: plain } } },
    fixesChosen: plain,
    chapters: { list: { keys: { heading: plain, words: plain } } },
    decisions: { keys: { principles: decisions, priorities: decisions, exclusions: decisions } },
    commitments: {
      list: {
        keys: {
          statement: plain,
          quote: plain,
          spans,
          where: plain,
          labels: { list: plain },
          what: slot,
          whatSpecific: plain,
          how: slot,
          when: { keys: { ...slotKeys, earliest: plain, latest: plain } },
          why: slot,
          who: slot,
          measure: { keys: { indicator: slot, baseline: slot, target: slot } },
          force: plain,
          condition: slot,
          kind: plain,
          headline: plain,
          duplicateOf: plain,
        },
      },
    },
    commitmentCounts: {
      keys: {
        found: plain,
        distinct: plain,
        single: plain,
        headline: plain,
        activities: plain,
        outcomes: plain,
        withoutWhen: plain,
        withoutWho: plain,
        withoutWhy: plain,
        withoutHow: plain,
        withoutMeasure: plain,
        uncheckable: plain,
      },
    },
    readingNotes: { list: { keys: { kind: plain, weight: plain, text: plain, pages: { list: plain } } } },
    caveats: { list: plain },
  },
};
