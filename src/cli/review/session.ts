import { type Question, questionsFor } from "../../appraise/questions.js";
import type { Understanding } from "../../appraise/understand.js";
import {
  type Answer,
  isAboutLabel,
  isAboutPassage,
  type LabelAnswer,
  type Passage,
  passagesOf,
  type Saying,
} from "../../labellers/person/answer.js";
import { type PlacedAnswer, placed } from "../../labellers/person/person.js";
import type { Finding } from "../../model/finding.js";

/** What a person corrected while saying yes. */
export type Corrections = Pick<LabelAnswer, "words" | "slots">;

/** After so many answers what they change is worked out anew, so that the next questions are about what is still open. */
const RENEW_AFTER = 10;

/** One sitting with a person: what was answered, what comes next, what is taken back. It asks, shows and writes nothing itself. */
export class Session {
  #understanding: Understanding;
  #findings: readonly Finding[];
  readonly #passages: readonly Passage[];
  readonly #skipped: Question[] = [];
  /** What was done in this sitting, oldest first. */
  readonly #done: ("answered" | "skipped")[] = [];
  /** Placed once: to find all passages again after each key would be slow in a long document. */
  #answers: readonly PlacedAnswer[];
  /** A question that was taken back comes first. */
  #again: string | undefined;
  /** Answers given or taken back since the findings were worked out. */
  #since = 0;

  constructor(understanding: Understanding, findings: readonly Finding[], answers: readonly Answer[]) {
    this.#understanding = understanding;
    this.#findings = findings;
    this.#passages = passagesOf(understanding.statements, understanding.sections);
    this.#answers = placed(answers, understanding.statements, understanding.sections);
  }

  /** All answers, those of earlier sittings and those whose passage is gone included, oldest first. */
  get answers(): readonly Answer[] {
    return this.#answers.map(({ answer }) => answer);
  }

  /** The answers with the statements that they are about. */
  get placed(): readonly PlacedAnswer[] {
    return this.#answers;
  }

  /** The document as the answers up to the last renewal have it understood. */
  get understanding(): Understanding {
    return this.#understanding;
  }

  /** What is still to be asked, the next first. */
  get open(): readonly Question[] {
    const skipped = new Set(this.#skipped.map(keyOf));
    const open = questionsFor(this.#understanding, this.#findings, this.#answers).filter(
      (question) => !skipped.has(keyOf(question)),
    );
    const again = this.#again;
    return again === undefined
      ? open
      : [...open.filter((one) => keyOf(one) === again), ...open.filter((one) => keyOf(one) !== again)];
  }

  /** Whether the findings should be worked out anew before a question is put: one about a finding must show it as it is now. */
  isStaleFor(question: Question | undefined): boolean {
    return this.#since >= RENEW_AFTER || (this.#since > 0 && (question === undefined || "finding" in question));
  }

  /** Takes the document and its findings as the answers so far make them. */
  renew(understanding: Understanding, findings: readonly Finding[]): void {
    this.#understanding = understanding;
    this.#findings = findings;
    this.#since = 0;
  }

  /** Keeps what the person says of a question. */
  answer(question: Question, says: Saying, corrections: Corrections = {}): void {
    this.#answers = [...this.#answers, this.#answered(question, says, corrections)];
    this.#done.push("answered");
    this.#again = undefined;
    this.#since++;
  }

  #answered(question: Question, says: Saying, corrections: Corrections): PlacedAnswer {
    const plain = says === "no" ? "no" : "yes";
    if ("finding" in question) {
      const { sign, strength, reason } = question.finding;
      return { answer: { sign, strength, reason: reason.id, says: plain }, statement: undefined };
    }
    const { statement } = question;
    const passage = this.#passages[statement];
    if (!passage) throw new Error(`there is no statement ${statement} to answer about`);
    return "label" in question
      ? { answer: { label: question.label, says, ...corrections, ...passage }, statement }
      : { answer: { shows: question.indicator, says: plain, ...passage }, statement };
  }

  /** Leaves a question for another sitting. */
  skip(question: Question): void {
    this.#skipped.push(question);
    this.#done.push("skipped");
    this.#again = undefined;
  }

  /**
   * Takes back what was done last, in this sitting or, where nothing was done in it yet, in one before.
   *
   * @returns false where there is nothing to take back
   */
  undo(): boolean {
    if (this.#done.pop() === "skipped") {
      const last = this.#skipped.pop();
      this.#again = last && keyOf(last);
      return true;
    }
    // An answer whose passage is gone is kept: nobody could give it again.
    const last = this.#answers.findLast(({ answer, statement }) => statement !== undefined || !isAboutPassage(answer));
    if (last === undefined) return false;
    this.#answers = this.#answers.filter((one) => one !== last);
    this.#again = answeredKey(last);
    this.#since++;
    return true;
  }
}

/** A question as a key: the same for the same question in another sitting. */
export function keyOf(question: Question): string {
  if ("finding" in question) {
    const { sign, strength, reason } = question.finding;
    return [sign, strength, reason.id].join(" ");
  }
  return `${question.statement} ${"label" in question ? question.label : question.indicator}`;
}

function answeredKey({ answer, statement }: PlacedAnswer): string {
  if (!isAboutPassage(answer)) return [answer.sign, answer.strength, answer.reason].join(" ");
  return `${statement} ${isAboutLabel(answer) ? answer.label : answer.shows}`;
}
