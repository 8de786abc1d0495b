import { grammarOf } from "../../extract/statements/grammar.js";
import { isRowOfMeasures } from "../../extract/statements/tables.js";
import type { SectionRole, Statement, StatementCell } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { sentencesIn } from "../../text/sentences.js";
import { countWords } from "../../text/words.js";
import { promisedIn } from "./commitment-forms.js";
import type { Applies, Surroundings } from "./rule.js";

/** Columns whose cells are to be done, whatever their grammar. */
const TO_DO: ReadonlySet<SectionRole> = new Set(["promises", "actions"]);
/** Columns of what is to be reached. */
const TO_REACH: ReadonlySet<SectionRole> = new Set(["objectives", "outcomes"]);
/** Columns that fill another slot of the promise, or tell how things stand. */
const OTHERWISE: ReadonlySet<SectionRole> = new Set(["owners", "benefits", "risks", "situation"]);
/** Columns of dates and measures may hold the step itself ("Milestone"); its words tell. */
const STEPS: ReadonlySet<SectionRole> = new Set(["body", "dates", "measures"]);

/** Names and what joins them: who answers, in a column without a head. */
const NAMES_ONLY =
  /^(?:[^a-z\s]\S*|and|of|the|for|with|all|via|[a-z]-\S+)(?:[\s,/&]+(?:[^a-z\s]\S*|and|of|the|for|with|all|via|[a-z]-\S+))*$/;

/** What public bodies are called. */
const BODY =
  /^(?:[Tt]he\s)?(?:Ministry|Department|Directorate|Office|Bureau|Agency|Authority|Commission|Secretariat|Municipality)\b|\b(?:Ministry|Department|Directorate|Agency|Authority|Commission|Bureau|Secretariat|Municipality)$/;

/** "Ministry of Health": a name alone in a column of things to do, where two lists stand side by side. */
function isABody(text: string): boolean {
  return BODY.test(text) && NAMES_ONLY.test(text.replace(/^the\s/i, ""));
}

/** Heads of tables that promise nothing: they explain words, lay one list over another, or tell how the document itself was written. */
const SILENT_HEAD = screened(
  /^(?:definitions?|meanings?|(?:what|how) (?:it|this|that|these|they) means?(?: (?:for us|here|in practice|in short))?|what (?:we|is) mean[ts]?(?: by (?:it|this|that|each|them))?|in other words|explanations?|explained|aligns? (?:with|to)|aligned (?:with|to)|alignment|maps? to|mapped to|cross[- ]?references?|(?:description|summary|nature) of (?:the )?changes?|changes? (?:description|made|summary)|dates? of (?:the )?(?:change|revision|issue)|revisions?(?: (?:date|history))?|amendments?(?: made)?)$/i,
);
/** A table of two columns such as "Theme | Description" says what the themes are called and about: only its own words promise. */
const NAMES_A_THEME = screened(
  /^(?:(?:our|the|strategic|key|core|guiding|digital|main)\s)*(?:themes?|pillars?|strands?|strategic areas?|areas?|areas? of (?:focus|work)|focus areas?|domains?|dimensions?|layers?|enablers?|building blocks?|terms?|words?|concepts?|phrases?|roles?|groups?|boards?|forums?)(?:\s(?:name|title))?$/i,
);
const SAYS_WHAT_ABOUT = screened(
  /^(?:(?:short|brief)\s)?(?:descriptions?|scope|focus|summary|overview|coverage|details?|purpose|remit|in (?:brief|short|plain words|one line)|what (?:it|this) (?:is|covers|includes|involves|contains|is about|is for)|what(?:[’']s| is) (?:in|included|covered)(?: (?:it|here))?|covers|includes|about)$/i,
);

/** Columns that tell how a thing stands or where a figure is from, whatever else their head names: "Initiative health", "Source of targets". */
const TELLS_OF_IT =
  /\b(?:health|status|rating|rag|percent(?:age)? complete)$|^(?:data )?sources?\b|^(?:percent|progress|reported|analysis)\b/i;
/** A line of the key: "Not started: the work has not begun …". */
const KEY = screened(
  /^(?:not (?:yet )?started|on[- ]track|off[- ]track|at risk|completed?|delayed|cancelled|on hold|in progress|green|amber|red|yellow|blue)\b\s*(?:\([^)]*\)\s*)?(?:[:–—-]|$)/i,
);

const KEY_EXPLAINED = screened(
  /^(?:not (?:yet )?started|on[- ]track|off[- ]track|at risk|completed?|delayed|cancelled|on hold)\s*(?:\([^)]*\)\s*)?:\s\p{L}/iu,
);

/** Somebody else's words fill the cell. */
const QUOTED = /^["“‘'].*["”’']$/su;

/** Fewer words name a goal or a code. */
const FEWEST_WORDS = 3;

/**
 * The cells of a row that promise, the one that says what is to be done first: those under a head that says so, then those
 * that promise by their own words. A column of goals or results counts only where no column says what is to be done, because
 * it otherwise holds what the promise is for.
 */
export function promisedInRow(statement: Statement, around: Surroundings): readonly Applies[] | null {
  if (statement.cells.some(({ head, text }) => SILENT_HEAD.test(head.trim()) || KEY_EXPLAINED.test(text.trim())))
    return null;
  const cells = statement.cells.filter(
    ({ text, head }) => countWords(text) >= FEWEST_WORDS && !TELLS_OF_IT.test(head.trim()) && !KEY.test(text.trim()),
  );
  if (onlyNamesThemes(statement.cells)) return saidWithWill(cells);
  if (isRowOfMeasures(statement)) return byOwnWords(cells, { ...statement, role: "measures", leadIns: [] }, around);
  const done = cells.filter(({ role, text }) => TO_DO.has(role) && !isABody(text.trim()));
  const reached = done.length === 0 ? cells.filter(({ role }) => TO_REACH.has(role)) : [];
  const headed = [...done, ...reached];
  const found = headed.map((cell) => at(cell, `column “${cell.head}”`));
  const acting = headed.length > 0 || statement.cells.some(({ role }) => TO_DO.has(role));
  for (const cell of cells) {
    if (
      headed.includes(cell) ||
      NAMES_ONLY.test(cell.text) ||
      QUOTED.test(cell.text) ||
      OTHERWISE.has(cell.role) ||
      TO_REACH.has(cell.role)
    )
      continue;
    const role = !STEPS.has(cell.role) ? cell.role : acting ? "body" : statement.role;
    const promised = inCell(cell, { ...statement, role }, around);
    if (promised) found.push(at(cell, `${promised.cue}, row`));
  }
  return found.length > 0 ? found : null;
}

/** A theme beside what it is about. */
function onlyNamesThemes([named, told, ...others]: readonly StatementCell[]): boolean {
  if (!named || !told || others.length > 0) return false;
  return NAMES_A_THEME.test(named.head.trim()) && SAYS_WHAT_ABOUT.test(told.head.trim());
}

/** The cells that promise in so many words: "we will", not "developing the skills of staff". */
function saidWithWill(cells: readonly StatementCell[]): readonly Applies[] | null {
  const said = cells.filter(({ text }) => {
    const { tense, subject } = grammarOf(text);
    return tense === "future" && subject !== "document" && subject !== "other-body";
  });
  return said.length > 0 ? said.map((cell) => at(cell, "will, row")) : null;
}

/** A "measure" may be something done: its cell then says so, whatever stands above the table. */
function byOwnWords(cells: readonly StatementCell[], row: Statement, around: Surroundings): readonly Applies[] | null {
  const first = cells.find(({ role }) => role === "measures");
  const promised = first && inCell(first, row, around);
  return first && promised ? [at(first, `${promised.cue}, row`)] : null;
}

function at({ start, end }: StatementCell, cue: string): Applies {
  return { cue, stretch: { start, end } };
}

/** Reads each sentence of a cell as if it stood in a list. */
function inCell({ text }: StatementCell, row: Statement, around: Surroundings): Applies | null {
  for (const { start, end } of sentencesIn(text)) {
    const words = text.slice(start, end);
    const sentence: Statement = { ...row, form: "list-item", text: words, joined: words, grammar: grammarOf(words) };
    const found = promisedIn(sentence, { ...around, siblings: [] });
    if (found) return found;
  }
  return null;
}
