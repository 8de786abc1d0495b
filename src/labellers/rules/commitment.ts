import { recordRow } from "../../extract/record/record-rows.js";
import type { SectionRole, Statement } from "../../model/statement.js";
import { promisedIn } from "./commitment-forms.js";
import { promisedInRow } from "./commitment-row.js";
import type { Rule } from "./rule.js";

/** Parts that promise nothing. */
const SILENT: ReadonlySet<SectionRole> = new Set(["glossary", "references"]);

/** Rubric (a): a statement in the document's own voice that the organisation, or a partner acting with it, will do something or bring about a state. */
export const commitment: Rule = {
  label: "COMMITMENT",
  applies(statement: Statement, around) {
    if (statement.voice !== "own" || SILENT.has(statement.role)) return null;
    // What became of an earlier promise is a report, whatever its column is called.
    if (recordRow(statement)) return null;
    return statement.form === "table-row" ? promisedInRow(statement, around) : promisedIn(statement, around);
  },
};
