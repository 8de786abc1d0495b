import type { StrategyDocument } from "../../model/document.js";
import { screened } from "../../text/screened.js";
import { titleLines } from "./front.js";
import { organisationName } from "./organisation-name.js";

/** Bodies that speak for a whole country. */
const OF_A_COUNTRY = screened(/\bGovernment\b|\bKingdom\b|\bRepublic\b|White House|Cabinet Office/u);
/** "Thornley Metro Government" speaks for a city. */
const OF_A_PLACE = screened(/\b(?:Local|Metro|City|County|Municipal|Borough|District)\sGovernment\b/i);
/** "National Data Strategy", "Government approach to payments", "Federal plan": the title says for whom it is. */
const TITLE_OF_A_COUNTRY = screened(
  /\bNational\s(?:[\p{L}&-]+\s){0,4}(?:Strategy|Plan|Policy|Programme|Program|Agenda|Roadmap|Framework|Blueprint|Vision)\b|\bFederal\s(?:[\p{L}&-]+\s){0,3}(?:Strategy|Plan|Policy|Roadmap)\b|^(?:The\s|UK\s|HM\s)?Government(?:,|\s(?:[Aa]pproach|[Ss]trategy|[Pp]lan|[Pp]olicy|[Dd]igital|ICT|IT|AI)\b)/u,
);
/** How many lines of the cover may hold the title. */
const TITLES = 6;

/** Whether the document is a government's for its whole country: then the country's plans are its own, where they are above a council, a trust or one department. */
export function speaksForACountry(document: StrategyDocument): boolean {
  const organisation = organisationName(document)?.value ?? "";
  if (OF_A_PLACE.test(organisation)) return false;
  return (
    OF_A_COUNTRY.test(organisation) ||
    titleLines(document)
      .slice(0, TITLES)
      .some((line) => TITLE_OF_A_COUNTRY.test(line) && !OF_A_PLACE.test(line))
  );
}
