import type { Appraisal, Decision } from "../src/model/appraisal.js";
import type { Commitment, Slot, SlotOrigin } from "../src/model/commitment.js";
import type { Evidence, Finding } from "../src/model/finding.js";
import type { Span } from "../src/model/place.js";

/** A stretch of a PDF page, one line high. */
function span(page: number, start: number, text: string): Span {
  const top = 60 + (start % 600);
  return {
    text,
    place: { kind: "pdf", page, start, end: start + text.length, boxes: [[72, top, 72 + text.length * 2, top + 12]] },
  };
}

function slot(page: number, start: number, quote: string, origin: SlotOrigin = "own"): Slot {
  return { quote, spans: [span(page, start, quote)], origin };
}

function evidence(
  bearing: Evidence["bearing"],
  indicator: string,
  page: number,
  start: number,
  quote: string,
  more: { readonly heading?: string; readonly context?: string; readonly note?: string } = {},
): Evidence {
  const { heading = "Our plan", ...rest } = more;
  return {
    bearing,
    indicator,
    quote,
    spans: [span(page, start, quote)],
    where: `page ${page}, under “${heading}”`,
    ...rest,
  };
}

const integrated: Finding = {
  sign: "integrated",
  kind: "good",
  title: "Integrated",
  meaning: "The digital plan is a way of reaching goals the organisation already has, and says how.",
  strength: 2,
  strengthWords: "partial",
  standing: "candidate",
  confidence: "medium",
  confidenceReasons: ["The council's own plan was not supplied, so the link could be read from one side only."],
  reason: {
    id: "some-links-explained",
    text: "Two goals of the council plan are tied to a named piece of digital work. The other three are listed and not explained.",
  },
  restsOn: [],
  indicators: [
    {
      id: "INT-1",
      title: "Own plan named",
      kind: "good",
      state: "met",
      says: "The document names A Fair Aldermere as its parent plan.",
    },
    {
      id: "INT-3",
      title: "Goals covered",
      kind: "good",
      state: "not-met",
      says: "Two of five listed goals have an explained link.",
      measure: { value: 0.4, unit: "share", of: 5 },
    },
    {
      id: "INT-7",
      title: "Period fits the parent plan",
      kind: "good",
      state: "unknown",
      says: "The parent plan's period is not stated here.",
      question: "When does A Fair Aldermere end?",
      delegated: true,
    },
  ],
  evidence: [
    evidence(
      "for",
      "INT-2",
      4,
      120,
      "A Fair Aldermere asks us to settle housing claims within ten days; one shared case file will let both teams see the same papers.",
    ),
    evidence("against", "INT-2", 6, 40, "Digital underpins every one of our corporate goals.", {
      heading: "Our goals",
    }),
    evidence("for", "INT-1", 2, 310, "This strategy serves A Fair Aldermere, the council plan agreed in 2024.", {
      heading: "Foreword",
    }),
  ],
  byChapter: [
    { for: 1, against: 0 },
    { for: 2, against: 1 },
  ],
  searched: [],
  amongOthers: [
    { strength: 0, words: "absent", documents: 4 },
    { strength: 1, words: "weak", documents: 20 },
    { strength: 2, words: "partial", documents: 15 },
    { strength: 3, words: "strong", documents: 1 },
    { strength: "cannot-tell", words: "cannot tell", documents: 1 },
  ],
  comparisons: [
    {
      name: "council-plan.pdf",
      sha256: "b".repeat(64),
      title: "A Fair Aldermere",
      passages: [
        {
          theirs: {
            quote: "Nobody waits longer than a week for a repair.",
            spans: [span(4, 120, "Nobody waits longer than a week for a repair.")],
            where: "page 4",
          },
          says: "Nothing here speaks of it.",
        },
        {
          theirs: {
            quote: "Every street is clean.",
            spans: [span(5, 12, "Every street is clean.")],
            where: "page 5",
          },
          says: "It is named here, with what digital work changes about it.",
          ours: {
            quote: "Crews will see on their tablets which streets were swept.",
            spans: [span(6, 40, "Crews will see on their tablets which streets were swept.")],
            where: "page 6, under “Our streets”",
          },
        },
      ],
    },
  ],
  nearestMisses: [
    evidence("for", "INT-2", 7, 15, "Our priorities form a golden thread through all that we do.", {
      note: "It names no goal and says nothing that digital work changes about one.",
    }),
  ],
  question: "Which corporate goals would we miss if none of this happened?",
  fix: "Add one table: our goal | what digital changes | commitment | measure. Four rows are enough.",
  fixEffort: "a line",
  askPeople: "Whether the budgets are joined, and whether executives use this document.",
  failed: false,
};

const unprovenTech: Finding = {
  sign: "unproven-tech",
  kind: "warning",
  title: "Focuses on unproven technology",
  meaning: "New technology leads before the foundations are sound, or without saying what it is for.",
  strength: 0,
  strengthWords: "no warning found",
  standing: "verdict",
  confidence: "high",
  confidenceReasons: [],
  reason: {
    id: "none-named",
    text: "No promise rests on emerging technology, and the state of the basics is described.",
  },
  restsOn: [],
  indicators: [
    {
      id: "UNP-1",
      title: "Emerging share",
      kind: "warning",
      state: "not-met",
      says: "None of the commitments names emerging technology.",
      measure: { value: 0, unit: "count", of: 6 },
    },
  ],
  evidence: [
    evidence("against", "UNP-5", 5, 200, "410 of our 1,900 laptops cannot run supported software.", {
      heading: "Where we are now",
    }),
  ],
  byChapter: [
    { for: 0, against: 0 },
    { for: 0, against: 0 },
  ],
  searched: [{ lookedFor: "names of emerging technology on the list of 2026-05", words: 4210, statements: 231 }],
  comparisons: [],
  nearestMisses: [],
  question: "Which of these has worked in a place like ours?",
  askPeople: "Whether a technology is proven today: the list dates quickly.",
  failed: false,
};

const vague: Finding = {
  sign: "vague",
  kind: "warning",
  title: "Vague",
  meaning: "A reader could not say later whether the promises had been kept.",
  strength: 3,
  strengthWords: "warning: strong",
  standing: "verdict",
  confidence: "high",
  confidenceReasons: [],
  reason: {
    id: "few-complete",
    text: "One of six promises says both what will be done and by when, so nobody could check the others. Give the most important ones a date.",
  },
  restsOn: [],
  indicators: [
    {
      id: "VAG-1",
      title: "Complete headlines",
      kind: "good",
      state: "met",
      says: "One of six headline commitments is complete.",
      measure: { value: 1 / 6, unit: "share", of: 6 },
    },
    {
      id: "VAG-4",
      title: "A plan",
      kind: "good",
      state: "not-met",
      says: "One dated milestone was found.",
      measure: { value: 1, unit: "count" },
    },
  ],
  evidence: [
    evidence("for", "VAG-5", 9, 88, "We will use data to drive better outcomes for everyone.", {
      heading: "Data",
      context: "Over the life of this strategy:",
    }),
    evidence("against", "VAG-1", 10, 12, "We will close the fax room in March 2026.", { heading: "Basics" }),
    evidence("for", "VAG-6", 11, 500, "We will look to explore options for a shared platform.", { heading: "Data" }),
  ],
  byChapter: [
    { for: 0, against: 1 },
    { for: 3, against: 0 },
  ],
  searched: [],
  comparisons: [],
  nearestMisses: [],
  question: "Choose a promise: what will we look at in twelve months to say it happened?",
  followUp: "Is each headline on track, funded, having an effect, and still the right aim?",
  fix: "Rewrite the five most important promises: “By [when], [who] will [what], so that [why]; from [now] to [target].”",
  fixEffort: "a line",
  askPeople: "Whether the plan is credible, and whether the measures are the right ones.",
  failed: false,
};

const tooLongTerm: Finding = {
  sign: "too-long-term",
  kind: "warning",
  title: "Too long-term",
  meaning: "A plan is fixed so far ahead, with so little provision for revisiting it, that events will overtake it.",
  strength: "cannot-tell",
  strengthWords: "cannot tell",
  standing: "verdict",
  confidence: "low",
  confidenceReasons: ["Two of 14 pages could not be read."],
  reason: {
    id: "no-period",
    text: "No period was found that the document is for. Say on page one when it starts and when it ends.",
  },
  restsOn: [],
  indicators: [
    {
      id: "LON-1",
      title: "Horizon",
      kind: "warning",
      state: "unknown",
      says: "No start or end year was found.",
      question: "Which years is this strategy for?",
    },
  ],
  evidence: [],
  byChapter: [
    { for: 0, against: 0 },
    { for: 0, against: 0 },
  ],
  searched: [{ lookedFor: "a period of years, or an end year", words: 4210, statements: 231 }],
  comparisons: [],
  nearestMisses: [
    evidence("against", "LON-2", 13, 60, "This is a living document.", {
      heading: "Review",
      note: "It gives no interval, nobody who decides and nothing that can change.",
    }),
  ],
  question: "When did we last change our minds about this plan, and when will we next be asked to?",
  fix: "State the period, a yearly decision point, who decides, and what must be done in the first twelve months.",
  fixEffort: "a line",
  askPeople: "Whether reviews happen. Ask for the last change made.",
  failed: false,
};

/** What all the sample commitments have in common; the slots come from each. */
function commitment(
  page: number,
  start: number,
  quote: string,
  slots: Partial<Commitment>,
  heading = "What we will do",
): Commitment {
  return {
    statement: page * 20,
    quote,
    spans: [span(page, start, quote)],
    where: `page ${page}, under “${heading}”`,
    labels: ["COMMITMENT"],
    what: null,
    whatSpecific: false,
    how: null,
    when: null,
    why: null,
    who: null,
    measure: { indicator: null, baseline: null, target: null },
    force: "firm",
    condition: null,
    kind: "activity",
    headline: false,
    duplicateOf: null,
    ...slots,
  };
}

const commitments: readonly Commitment[] = [
  commitment(4, 400, "Open one shared case file for housing claims", {
    what: slot(4, 400, "Open one shared case file for housing claims"),
    whatSpecific: true,
    headline: true,
    when: { ...slot(4, 380, "Year 1 (2026/27)", "inherited"), earliest: "2026-04-01", latest: "2027-03-31" },
    who: slot(12, 30, "Director of Housing", "linked"),
  }),
  commitment(9, 88, "We will use data to drive better outcomes for everyone.", {
    what: slot(9, 96, "use data"),
    labels: ["COMMITMENT", "GENERIC"],
    headline: true,
  }),
  commitment(10, 12, "We will close the fax room in March 2026.", {
    what: slot(10, 20, "close the fax room"),
    whatSpecific: true,
    when: { ...slot(10, 42, "March 2026"), earliest: "2026-03-01", latest: "2026-03-31" },
  }),
  commitment(10, 90, "Nine in ten residents get an answer at the first call, up from six in ten.", {
    what: slot(10, 90, "Nine in ten residents get an answer at the first call"),
    whatSpecific: true,
    why: slot(10, 90, "residents get an answer at the first call"),
    measure: {
      indicator: slot(10, 102, "residents get an answer at the first call"),
      baseline: slot(10, 150, "six in ten"),
      target: slot(10, 90, "Nine in ten"),
    },
    labels: ["COMMITMENT", "TARGET", "OUTCOME"],
    kind: "outcome",
    headline: true,
  }),
  commitment(11, 500, "We will look to explore options for a shared platform.", {
    what: slot(11, 520, "explore options for a shared platform"),
    force: "exploratory",
    condition: slot(11, 540, "subject to funding"),
  }),
  commitment(12, 300, "Libraries will hold bookable help sessions, run with volunteers.", {
    what: slot(12, 315, "hold bookable help sessions"),
    whatSpecific: true,
    how: slot(12, 343, "run with volunteers"),
    who: slot(12, 300, "Libraries"),
  }),
  commitment(13, 200, "We will close the fax room.", {
    what: slot(13, 208, "close the fax room"),
    whatSpecific: true,
    duplicateOf: 2,
  }),
];

/** A rule, ranking or refusal of the sample, with what follows from it where that is said. */
function decision(page: number, start: number, quote: string, consequence?: string): Decision {
  const passage = (at: number, text: string) => ({
    quote: text,
    spans: [span(page, at, text)],
    where: `page ${page}, under “How we decide”`,
  });
  return {
    ...passage(start, quote),
    ...(consequence === undefined ? {} : { consequence: passage(start + quote.length + 1, consequence) }),
  };
}

/** The appraisal of an invented council's strategy: four findings, one of each outcome a report has to word. */
export const sampleAppraisal: Appraisal = {
  document: {
    name: "aldermere-digital.pdf",
    sha256: "9b74c9897bac770ffc029102a200c5de7f1e9a6b3d5c8e0f4a2b6c1d7e8f9a0b",
    format: "pdf",
    title: "Aldermere: our digital strategy",
    organisation: "Aldermere Council",
    kind: "strategy",
    kindConfidence: "high",
    words: 4210,
    pages: 14,
    size: "M",
    published: { value: "2025-11", quote: "November 2025", spans: [span(1, 60, "November 2025")] },
    parentPlans: ["A Fair Aldermere"],
  },
  versions: {
    fingerpost: "0.1.0",
    rubric: "0.2",
    technologyList: "2026-05",
    labellers: [{ by: "rules", version: "1" }],
    schema: "1.0",
  },
  asOf: "2026-11-25",
  comparedWith: [{ as: "plan", name: "council-plan.pdf", sha256: "b".repeat(64), title: "A Fair Aldermere" }],
  findings: [integrated, unprovenTech, vague, tooLongTerm],
  standouts: { strongest: ["integrated", "unproven-tech"], weakest: ["vague"] },
  fixes: [
    {
      sign: "vague",
      text: "Give each of the six headline promises a date and one person who answers for it.",
      effort: "a line",
    },
    { sign: "too-long-term", text: "Say on page one which years the strategy is for.", effort: "a line" },
    {
      sign: "integrated",
      text: "Add one table: our goal, what digital changes, commitment, measure.",
      effort: "a line",
    },
  ],
  usualFrom: { documents: 41, kinds: [{ kind: "strategy", documents: 41 }] },
  fixesChosen: "The fixes of the findings that look worst come first.",
  chapters: [
    { heading: "Foreword", words: 412 },
    { heading: "What we will do", words: 2_890 },
  ],
  decisions: {
    principles: [
      decision(
        5,
        20,
        "We buy only what lets us take our records out in an open form.",
        "So a tender without a way out is not approved.",
      ),
      decision(5, 140, "We reuse what the county already runs, even when a newer tool is on offer."),
    ],
    priorities: [decision(5, 260, "The housing register is mended before any new form is built.")],
    exclusions: [],
  },
  commitments,
  commitmentCounts: {
    found: 7,
    distinct: 6,
    single: 6,
    headline: 3,
    activities: 5,
    outcomes: 1,
    withoutWhen: 4,
    withoutWho: 4,
    withoutWhy: 5,
    withoutHow: 5,
    withoutMeasure: 5,
    uncheckable: 2,
  },
  readingNotes: [
    {
      kind: "page-without-text",
      weight: "serious",
      text: "Two pages hold pictures without text and were not read.",
      pages: [3, 8],
    },
    {
      kind: "no-headings",
      weight: "minor",
      text: "Headings were told from their size, not from the file's own marks.",
    },
  ],
  caveats: ["Judged on this document only: what is not in it may still be happening."],
};
