import type { Appraisal } from "../src/model/appraisal.js";
import type { Evidence, Finding, Strength } from "../src/model/finding.js";
import { sampleAppraisal } from "./sample-appraisal.js";

const GOOD_WORDS = ["absent", "weak", "partial", "strong"] as const;
const WARNING_WORDS = ["no warning", "warning: weak", "warning: partial", "warning: strong"] as const;

/** A passage for tests, on a page of the sample document. */
export function passage(bearing: Evidence["bearing"], page: number, quote: string, indicator: string): Evidence {
  const place = { kind: "pdf", page, start: 0, end: quote.length, boxes: [[72, 60, 500, 72]] } as const;
  return {
    bearing,
    quote,
    spans: [{ text: quote, place }],
    where: `page ${page}, “What we will do for the people who live, work and learn in Aldermere”`,
    indicator,
  };
}

/** What differs from one made finding to the next. */
interface Made {
  readonly sign: string;
  readonly kind: Finding["kind"];
  readonly title: string;
  readonly meaning: string;
  readonly strength: Strength;
  readonly reason: string;
  readonly question: string;
  readonly fix: string;
  readonly for: string;
  readonly against: string;
}

function made(one: Made, at: number): Finding {
  const { strength, kind } = one;
  const id = one.sign.slice(0, 3).toUpperCase();
  const words = kind === "good" ? GOOD_WORDS : WARNING_WORDS;
  return {
    sign: one.sign,
    kind,
    title: one.title,
    meaning: one.meaning,
    strength,
    strengthWords: strength === "cannot-tell" ? "cannot tell" : words[strength],
    standing: "candidate",
    confidence: "medium",
    confidenceReasons: ["It rests on few passages."],
    reason: { id: "made", text: one.reason },
    indicators: [
      { id: `${id}-1`, title: one.title, kind: one.kind, state: strength === 0 ? "not-met" : "met", says: one.reason },
      {
        id: `${id}-2`,
        title: "Whether it shows",
        kind: one.kind,
        state: "unknown",
        says: one.meaning,
        question: one.question,
      },
    ],
    restsOn: [],
    evidence: [passage("for", 3 + at, one.for, `${id}-1`), passage("against", 9, one.against, `${id}-2`)],
    byChapter: [
      { for: at % 4, against: 0 },
      { for: at % 2, against: at % 3 },
    ],
    searched: [],
    comparisons: [],
    nearestMisses: [],
    question: one.question,
    fix: one.fix,
    fixEffort: "a line",
    askPeople: "Whether people would say the same.",
    failed: false,
  };
}

const others = (
  [
    {
      sign: "user-centred",
      kind: "good",
      title: "User-centred",
      meaning: "It says what the most important needs are, how that is known, and which promise answers each.",
      strength: 1,
      reason: "Two needs are named, and neither has a source. No promise takes one of them up.",
      question: "Name the three worst problems that residents and staff told us about. Which line deals with each?",
      fix: "Write half a page headed “What people told us”: [group], [problem], [how we know], [which promise answers it].",
      for: "Tenants told us at eleven evening meetings that they repeat the same story to the repairs line, the rent team and the housing office, and that nobody calls them back when an appointment moves to another day.",
      against:
        "Our residents are at the heart of all we do, and we will put them first in everything, whoever they are and wherever they live.",
    },
    {
      sign: "useful-to-teams",
      kind: "good",
      title: "Useful to teams",
      meaning: "It gives people rules they can use to decide things themselves when the document is silent.",
      strength: 0,
      reason: "Values such as “Bold” are listed, but none says what people would do or not do because of it.",
      question: "What decision last month would these principles have changed?",
      fix: "Under “Bold” write what it decides: “We will [do this] even when [that], so [what teams do, stop or ask].”",
      for: "Any team may change the wording of its own forms and letters without asking the web team, as long as the change has been read aloud to two people who do not work for the council.",
      against: "Bold. Open. Together. Ambitious. Caring.",
    },
    {
      sign: "mainstream",
      kind: "good",
      title: "Mainstream",
      meaning: "People well outside IT can read it, remember it and see their own part in it.",
      strength: 2,
      reason: "It is short and most sentences are plain, but all the owners are from IT.",
      question: "Which head of service outside IT could say from memory what this asks of them?",
      fix: "Give [number] promises an owner outside IT: [role] will [do what] by [date].",
      for: "As director of housing I will chair the group that decides which offices get the new case file first, and I will answer at every full council for what was and what was not done since the last one.",
      against: "The Head of Digital and ICT is accountable for delivery of all work packages in this programme.",
    },
    {
      sign: "realistic",
      kind: "good",
      title: "Realistic",
      meaning: "It is honest about where the organisation stands, what it costs and what may go wrong.",
      strength: "cannot-tell",
      reason:
        "The pages that could be read hold no account of what was done before, and the annex on money is a picture.",
      question: "What did the last strategy promise that was not done, and why would it be different now?",
      fix: "Say in five lines what the last strategy promised, what was done, and what was learnt.",
      for: "We finished fewer than half of the projects in the last plan, because the same four people were needed for all of them.",
      against: "We are confident that savings will cover every cost of the programme.",
    },
    {
      sign: "focused",
      kind: "good",
      title: "Focused",
      meaning: "It says what comes first, what will not be done or not yet, and why.",
      strength: 3,
      reason: "Two things that people asked for are put off, each with a reason and a day to look at it again.",
      question: "What did we decide not to do, and who was disappointed?",
      fix: "Add a box “Not now”: [three things], [why], [when we look again].",
      for: "Until the housing register is right we will start no new form, since every form that we opened on top of it since 2019 has doubled the number of calls to the repairs line within three months of its opening.",
      against: "All ten of our themes are equally important and will be taken forward together.",
    },
    {
      sign: "it-driven",
      kind: "warning",
      title: "IT-driven",
      meaning: "The plan is about systems, led by the people who run systems.",
      strength: 2,
      reason: "Nine of 14 promises act on a technology and do not say for whom.",
      question: "Read out three promises: who outside IT would notice that each was kept?",
      fix: "To “Migrate to a new network” add: so that [who] can [do what], measured by [what].",
      for: "We will migrate the estate to a software-defined network, consolidate the virtual machine farm, renew the enterprise licence agreement and move the integration layer to the new platform by the end of Year 2.",
      against: "Nobody waits longer than two minutes for the till in a library to start.",
    },
    {
      sign: "cookie-cutter",
      kind: "warning",
      title: "Cookie-cutter",
      meaning: "It could carry another organisation's name without anybody noticing.",
      strength: 1,
      reason: "Most chapters name a place, a number or a group of Aldermere's own.",
      question: "Which paragraph could no other council have written?",
      fix: "In “Data” name [place or group], [number] and [what is particular about it].",
      for: "We will harness the power of data and new technology to transform how we work and to deliver better outcomes.",
      against: "The 214 households on Mill Lane have had no fixed line since the flood.",
    },
    {
      sign: "wish-list",
      kind: "warning",
      title: "Wish list",
      meaning: "It promises more than its owners, money and time can carry.",
      strength: 3,
      reason: "41 promises are spread over nine themes; four have an owner, and nothing is given up for them.",
      question: "If only five of these can be done next year, which five?",
      fix: "Mark the five that come first, and say who does each and what stops to make room.",
      for: "Over the life of this strategy we will also develop a data platform, a digital academy, an innovation hub, a smart places framework, a partnership board and a new operating model for all our services",
      against: "Two posts move from the old intranet to the housing register in May 2026.",
    },
  ] satisfies Made[]
).map(made);

const inOrder = [...others.slice(0, 5), ...sampleAppraisal.findings, ...others.slice(5)];

/** The sample with twelve findings, six of each kind, as a report has to show them when every sign is there. */
export const twelveFindings: Appraisal = {
  ...sampleAppraisal,
  findings: [...inOrder.filter(({ kind }) => kind === "good"), ...inOrder.filter(({ kind }) => kind === "warning")],
  standouts: {
    strongest: ["focused", "unproven-tech", "integrated"],
    weakest: ["vague", "useful-to-teams", "wish-list"],
  },
  fixes: [
    ...sampleAppraisal.fixes.slice(0, 1),
    ...others
      .filter(({ sign }) => sign === "useful-to-teams" || sign === "wish-list")
      .map(({ sign, fix = "" }) => ({ sign, text: fix, effort: "a line" as const })),
  ],
};
