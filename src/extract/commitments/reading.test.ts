import { describe, expect, it } from "vitest";
import { clauseOf } from "./clause.js";
import { conditionIn, forceOf } from "./force.js";
import { readHow } from "./how.js";
import { readMeasure } from "./measure.js";
import { readOutput } from "./output.js";
import { isSpecific } from "./specific.js";
import { readWhat } from "./what.js";
import { dueDatesIn } from "./when.js";
import { readWho } from "./who.js";
import { readWhy } from "./why.js";
import type { Stretch } from "./wording.js";

/** Everything that one sentence or item says by itself. */
function read(text: string, item = false) {
  const words = (stretch: Stretch | null) => stretch && text.slice(stretch.start, stretch.end);
  const dates = dueDatesIn(text);
  const clause = clauseOf(text, item, dates);
  const reading = readWhat(text, clause, dates);
  const { indicator, baseline, target } = readMeasure(text, dates);
  return {
    what: words(reading.what),
    specific: isSpecific(text, reading.what, clause.verb, clause.passive, () => false),
    how: words(readHow(reading)),
    when: words(dates[0] ?? null),
    why: words(readWhy(reading)),
    who: words(readWho(text, clause)),
    indicator: words(indicator),
    baseline: words(baseline),
    target: words(target),
    condition: words(conditionIn(text)),
    force: forceOf(text, clause.verb, "", {
      subject: "organisation",
      tense: "future",
      modality: "promise",
      negated: false,
    }),
  };
}

describe("who, where a government speaks", () => {
  it.each([
    ["The Thornley Government will open a register of buildings.", null],
    ["The Government of Thornley will open a register of buildings.", null],
    ["HM Government will open a register of buildings.", null],
    ["The administration will open a register of buildings.", null],
    ["The Government Property Office will open a register of buildings.", "The Government Property Office"],
    ["The Local Government Association will open a register of buildings.", "The Local Government Association"],
    ["4 The Buildings Board will open a register.", "The Buildings Board"],
    ["The Buildings Board also asks the Estates Office to open a register by May 2027.", null],
  ])("%s", (text, who) => expect(read(text).who).toBe(who));
});

describe("what a full stop or a comma does not end", () => {
  it.each([
    ["The board will speed up U.S. research on tides.", "speed up U.S. research on tides"],
    ["The board will comply with 44 U.S.C. § 3511 by May 2027.", "comply with 44 U.S.C. § 3511"],
    ["We will renew licence no. 4 for the north pier.", "renew licence no. 4 for the north pier"],
    ["Together with the ports, the county, and the pilots, the board will open a tide desk.", "open a tide desk"],
  ])("%s", (text, what) => expect(read(text).what).toBe(what));

  it("leaves the subject to who stands after a list of partners", () => {
    const text =
      "In collaboration with the ports, the county, and leaders from all piers, the Harbour Board will open a tide desk.";
    expect(read(text, true).who).toBe("the Harbour Board");
  });
});

describe("a promise with every slot", () => {
  it("gives each slot its own words", () => {
    const text =
      "By June 2027 the Chief Nurse will cut log-in time on adult wards from four minutes to under one, by giving tap-in cards to all 2,300 ward staff, so that nurses can record observations at the bedside.";
    expect(read(text)).toMatchObject({
      what: "cut log-in time on adult wards from four minutes to under one",
      specific: true,
      how: "giving tap-in cards to all 2,300 ward staff",
      when: "June 2027",
      why: "nurses can record observations at the bedside",
      who: "the Chief Nurse",
      indicator: "log-in time on adult wards",
      baseline: "four minutes",
      target: "under one",
      force: "firm",
    });
  });

  it("leaves every slot but what empty in a slogan", () => {
    expect(
      read("We will harness the power of digital to deliver seamless, person-centred care for all."),
    ).toMatchObject({
      what: "harness the power of digital",
      specific: false,
      how: null,
      when: null,
      why: null,
      who: null,
      target: null,
    });
  });
});

describe("what", () => {
  it.each([
    ["We will replace the theatre booking system by May 2026.", "replace the theatre booking system"],
    ["We will also continue to publish the waiting list.", "publish the waiting list"],
    ["In 2026, working with the county, we will open a repairs form.", "open a repairs form"],
    ["The old intranet will be closed in March 2026.", "The old intranet will be closed"],
    [
      "Every outpatient will be able to change a booking online by 2027.",
      "Every outpatient will be able to change a booking online",
    ],
    ["The Theatres team will pilot two new handsets.", "pilot two new handsets"],
    ["We are moving payroll to the shared service, finishing in May 2026.", "moving payroll to the shared service"],
    ["Our aim is to halve repeat calls.", "halve repeat calls"],
    [
      "We will encourage tenants to report faults online so that lifts are mended sooner.",
      "encourage tenants to report faults online",
    ],
    ["We will design and test a form.", "design and test a form"],
    ["A team that wants another tool will show the board its cost.", "show the board its cost"],
    ["By 2038 all services will be powered by solar panels.", "all services will be powered by solar panels"],
    ["The plan will be approved by the Finance Committee.", "The plan will be approved"],
    ["We will be a calm, careful neighbour.", "be a calm, careful neighbour"],
    ["We will publish a data catalogue that will list every dataset.", "publish a data catalogue"],
  ])("of “%s”", (text, what) => {
    expect(read(text).what).toBe(what);
  });

  it.each([
    ["Replace 1,140 ward computers", "Replace 1,140 ward computers"],
    ["Action 7: Retire the fax room", "Retire the fax room"],
    ["2.3 Create a single address list to end double entry", "Create a single address list"],
    [
      "Joined-up records: Give crews read access to the shared care record",
      "Give crews read access to the shared care record",
    ],
  ])("of the item “%s”", (text, what) => {
    expect(read(text, true).what).toBe(what);
  });
});

describe("what-specific", () => {
  it.each([
    ["We will close the fax room.", true],
    ["We will publish a service standard.", true],
    ["We will replace 1,140 ward computers.", true],
    ["We will move the Planning Portal to Thornley’s platform.", true],
    ["We will reduce waiting times.", true],
    ["We will improve our infrastructure.", false],
    ["We will transform digital services.", false],
    ["We will build better relationships.", false],
  ])("of “%s”: %s", (text, specific) => {
    expect(read(text).specific).toBe(specific);
  });
});

describe("how", () => {
  it.each([
    ["We will cut calls by sending a text the day before.", "sending a text the day before"],
    ["We will choose the suppliers through the county framework.", "the county framework"],
    ["By moving ten wards a month, we will replace all 1,140 computers.", "moving ten wards a month"],
    ["Through the Ward Ready programme, we will replace the tills.", "the Ward Ready programme"],
    ["We will shorten queues, recruiting twelve porters.", "recruiting twelve porters"],
    ["We will answer every call, with a new desk of four people.", "a new desk of four people"],
    ["We will renew the network at a cost of £2 million.", "a cost of £2 million"],
    ["We will train porters as part of the Ward Ready programme.", "the Ward Ready programme"],
    ["We will improve access to dentists, providing 700 more appointments.", "providing 700 more appointments"],
  ])("of “%s”", (text, how) => {
    expect(read(text).how).toBe(how);
  });

  it.each([
    "We will improve care through innovation.",
    "We will do more by working together.",
    "We will transform services by leveraging data.",
    "We will move to the new platform by June 2026.",
    "We will make sure nobody is left behind through lack of skills.",
    "Through innovation, we will improve care.",
    "By working together, we will do more.",
    "Reviewing contracts, training staff and closing sites.",
    "We will replace tills, with a focus on busy sites.",
    "The plan will be assessed by rating agencies.",
    "We will have the accounts checked by leading audit firms.",
  ])("is empty in “%s”", (text) => {
    expect(read(text).how).toBeNull();
  });
});

describe("why", () => {
  it.each([
    ["We will give wards tap-in cards so that nurses stop sharing log-ins.", "nurses stop sharing log-ins"],
    [
      "We will open bookable sessions in libraries to help tenants without internet apply for housing.",
      "help tenants without internet apply for housing",
    ],
    [
      "We will run the form offline, allowing crews to finish it on the road.",
      "allowing crews to finish it on the road",
    ],
    ["We will build a form that lets tenants report faults at night.", "lets tenants report faults at night"],
    ["We will swap the tills in order for residents to pay by card.", "residents to pay by card"],
    [
      "We will move the sites to provide a safer way of paying for our tenants.",
      "provide a safer way of paying for our tenants",
    ],
    ["We will open at eight to cut queues for patients.", "cut queues for patients"],
    ["To help porters find a free bed, we will show bed states on every ward.", "help porters find a free bed"],
  ])("of “%s”", (text, why) => {
    expect(read(text).why).toBe(why);
  });

  it.each([
    "We will adopt the cloud to improve efficiency.",
    "We will refresh the network to support transformation.",
    "We will buy tools for better outcomes.",
    "We will share data to improve patient care.",
    "We will hold a fair to attract international talent.",
    "We will build a platform that supports innovation.",
    "We will merge the desks to reduce costs.",
  ])("is empty in “%s”", (text) => {
    expect(read(text).why).toBeNull();
  });
});

describe("who", () => {
  it.each([
    ["The Chief Nurse will chair the group.", "The Chief Nurse"],
    ["Marlbrook Trust and Thornley Council will jointly run the desk.", "Marlbrook Trust and Thornley Council"],
    ["A data catalogue will be published, led by the Head of Information.", "the Head of Information"],
    ["The order of work will be reviewed by the Digital Board each quarter.", "the Digital Board"],
    ["From April 2027 we and Vale Borough Council will share one list.", "we and Vale Borough Council"],
    ["Two projects have no money yet; the director of finance will bring a case.", "the director of finance"],
    ["The CDIO will publish the list.", "The CDIO"],
  ])("of “%s”", (text, who) => {
    expect(read(text).who).toBe(who);
  });

  it.each([
    "We will replace the bleeps.",
    "The trust will replace the bleeps.",
    "Patients will see their letters.",
    "This programme will replace the bleeps.",
    "The Digital Strategy will be renewed.",
  ])("is empty in “%s”", (text) => {
    expect(read(text).who).toBeNull();
  });
});

describe("when", () => {
  it.each([
    ["We will move by the end of March 2026.", "the end of March 2026"],
    ["We will report progress to the board once a year.", "once a year"],
    ["We will review the order of work after 18 months.", "18 months"],
  ])("of “%s”", (text, when) => {
    expect(read(text).when).toBe(when);
  });

  it.each([
    "We will keep to the Data Protection Act 2018.",
    "We will cut faults compared to 2019.",
    "We will renew the 2024 Hosting Strategy.",
    "We will act soon.",
    "We will improve over the life of this strategy.",
  ])("is empty in “%s”", (text) => {
    expect(read(text).when).toBeNull();
  });
});

describe("measure", () => {
  it("reads indicator, baseline and target of a change", () => {
    expect(read("We will cut missed appointments from 9% to 6%.")).toMatchObject({
      indicator: "missed appointments",
      baseline: "9%",
      target: "6%",
    });
  });

  it("takes the indicator from the first verb of the clause", () => {
    expect(read("We will raise the share of letters that reach the GP the same day from 58% to 95%.").indicator).toBe(
      "share of letters that reach the GP the same day",
    );
  });

  it("reads a place among the best", () => {
    expect(read("We will be in the top 25% of councils for repairs done first time.")).toMatchObject({
      indicator: "repairs done first time",
      target: "top 25%",
    });
  });

  it("leaves “these” out of the indicator", () => {
    expect(read("We will reduce these costs to £3 million a year.").indicator).toBe("costs");
  });

  it("reads a share that is to be reached", () => {
    expect(read("We will answer at least 80% of calls within two minutes.")).toMatchObject({
      indicator: "calls within two minutes",
      target: "at least 80%",
    });
  });

  it.each([
    "We will help the 18% of residents who are offline.",
    "We will reduce waiting times significantly.",
    "We will move to Windows 11 by 2026.",
  ])("is empty in “%s”", (text) => {
    expect(read(text)).toMatchObject({ indicator: null, baseline: null, target: null });
  });
});

describe("an amount that is promised", () => {
  const amount = (text: string) => {
    const dates = dueDatesIn(text);
    const { target, indicator } = readOutput(readWhat(text, clauseOf(text, false, dates), dates), dates);
    return [target, indicator].map((stretch) => stretch && text.slice(stretch.start, stretch.end));
  };

  it.each([
    ["We will train 1,200 nurses by June 2027.", "1,200", "nurses"],
    ["We will fit at least 40 busy wards with screens.", "at least 40", "busy wards"],
    ["All 24 depots will move to the new site by 2027.", "All 24", "depots"],
  ])("of “%s”", (text, target, indicator) => {
    expect(amount(text)).toEqual([target, indicator]);
  });

  it.each([
    "We will set three priorities.",
    "We will publish 2027 actions.",
    "We will run 90 minutes of training.",
    "We will replace the tills.",
  ])("is none in “%s”", (text) => {
    expect(amount(text)).toEqual([null, null]);
  });
});

describe("force", () => {
  it.each([
    ["We will open the form.", "firm"],
    ["We aim to open the form.", "intended"],
    ["We are committed to opening the form.", "intended"],
    ["We will seek to open the form.", "intended"],
    ["We will explore whether pagers can go.", "exploratory"],
    ["We will publish a plan to close the site.", "firm"],
  ])("of “%s” is %s", (text, force) => {
    expect(read(text).force).toBe(force);
  });

  it("keeps a condition beside it", () => {
    expect(read("We will, where possible, open the form.")).toMatchObject({
      force: "firm",
      condition: "where possible",
    });
    expect(read("Subject to funding, we will open the form.").condition).toBe("Subject to funding");
  });
});
