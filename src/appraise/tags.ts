import { wording } from "../extract/statements/grammar.js";
import { technologyTags } from "../extract/technology/technology.js";
import type { Tags } from "../model/label.js";
import type { Statement } from "../model/statement.js";
import { datesIn } from "../text/dates.js";

/** The computed tags of a statement (rubric b, below the table). */
export function tagsOf(statement: Statement, reviewing: ReadonlySet<number>): Tags {
  return {
    ...technologyTags(statement),
    when: datesIn(statement.text).length > 0,
    review: reviewing.has(statement.id),
    hedge: wording.test("hedge", statement.text),
  };
}
