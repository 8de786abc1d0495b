import { type Question, questionsFor } from "../../appraise/questions.js";
import type { Understanding } from "../../appraise/understand.js";
import { type Answer, type Passage, passagesOf, type Saying } from "../../labellers/person/answer.js";
import { type PlacedAnswer, placed } from "../../labellers/person/person.js";
import type { Finding } from "../../model/finding.js";

/** One sitting with a person: what was answered, what comes next, what is taken back. It asks, shows and writes nothing itself. */
export class Session {
  readonly #understanding: Understanding;
  readonly #findings: readonly Finding[];
  readonly #passages: readonly Passage[];
  readonly #skipped: Question[] = [];
  /** What was done in this sitting, oldest first. */
  readonly #done: ("answered" | "skipped")[] = [];
  /** Placed once: to find all passages again after each key would be slow in a long document. */
  #answers: readonly PlacedAnswer[];
  /** A question that was taken back comes first. */
  #again: Question | undefined;

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

  /** What is still to be asked, the next first. */
  get open(): readonly Question[] {
    const skipped = new Set(this.#skipped.map(keyOf));
    const open = questionsFor(this.#understanding, this.#findings, this.#answers).filter(
      (question) => !skipped.has(keyOf(question)),
    );
    const again = this.#again && keyOf(this.#again);
    return [...open.filter((one) => keyOf(one) === again), ...open.filter((one) => keyOf(one) !== again)];
  }

  /** Keeps what the person says of a question. */
  answer(question: Question, says: Saying): void {
    const { statement, label } = question;
    const passage = this.#passages[statement];
    if (!passage) throw new Error(`there is no statement ${statement} to answer about`);
    this.#answers = [...this.#answers, { answer: { label, says, ...passage }, statement }];
    this.#done.push("answered");
    this.#again = undefined;
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
      this.#again = this.#skipped.pop();
      return true;
    }
    // An answer whose passage is gone is kept: nobody could give it again.
    const last = this.#answers.findLast(({ statement }) => statement !== undefined);
    if (last === undefined) return false;
    this.#answers = this.#answers.filter((one) => one !== last);
    const { label } = last.answer;
    const { statement } = last;
    this.#again = this.open.find((one) => one.statement === statement && one.label === label);
    return true;
  }
}

function keyOf({ statement, label }: Question): string {
  return `${statement} ${label}`;
}
