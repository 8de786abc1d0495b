/** The rubric that the findings follow. */
export const RUBRIC_VERSION = "0.2";
/** The version of the appraisal's JSON form; see docs/guides/json.md. */
export const SCHEMA_VERSION = "1.0";
