/** Stands in the place of masked characters: no letter, no digit, no white space. */
const MASK = "\u0000";

/** Stretches that hold figures like dates and mean none. Order does not matter. */
const LOOKALIKES: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]+\.[\w.]+/g,
  /\b(?:ISO|IEC|BS|EN|RFC|NIST|PAS|IEEE|SP|WCAG|CVE)(?:[\s/-](?:IEC|EN|ISO|SP))*[\s-]?\d[\d:.-]*/g,
  // Laws and the like carry the year of their making.
  /\b(?:Act|Acts|Regulations?|Order|Rules|Measure|Bill|Directive|Convention|Code|Treaty|Charter|Protocol)(?:\s\([^)]*\))?\s(?:of\s)?\(?(?:EU\)?\s)?\d{4}(?:\/\d+)*(?:\/EU)?/g,
  /\b\d{4}\s(?:Act|Regulations?|Order|Bill|Directive|Census|Budget|Spending Review|General Election|White Paper|Green Paper|Olympics|Games)\b/g,
  /(?:©|\(c\)\s|\bcopyright\b)[^.;]{0,60}?\b\d{4}(?:\s?[-–]\s?\d{2,4})?/gi,
  /\b(?:accessed|retrieved|downloaded|last viewed)(?:\s(?:on|at|in))?:?\s[^.;)]{0,20}?\d{4}\b/gi,
  /\b0\d{2,4}\s\d{3,4}\s?\d{3,4}\b|\+\d{1,3}[\s\d()]{7,18}\d/g,
  /\b(?:pp?\.\s?|pages?\s|paras?\.?\s|paragraphs?\s|clauses?\s|sections?\s|room\s|ref\.?\s|no\.?\s|v(?:ersion)?\.?\s?)\d+(?:\.\d+)*(?:\s?[-–]\s?\d+)?/gi,
  /[£$€]\s?\d[\d,.]*(?:\s?(?:m|bn|k|million|billion|thousand)\b)?/gi,
  /\[\d{1,4}\]/g,
];

/** "(Smith, 2019)", "(Office for National Statistics 2021)": what stands before the year tells whether it is a source. */
const BRACKETED_YEAR = /\(([^()]{2,90}?)(,?)\s((?:19|20)\d\d)[a-z]?(?:[,:;][^()]{0,60})?\)/g;
const TIME_WORD =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|quarter|q[1-4]|h[12]|phase|year|fy|by|in|from|since|until|end|early|mid|late|due|target|deadline|to|and|before|after|during)/i;

/**
 * The text with everything masked that only looks like a date: addresses, standards, laws, copyright lines, sources in
 * brackets, telephone numbers, pages, versions and money. As long as the text, so that offsets hold.
 */
export function withoutLookalikes(text: string): string {
  if (!/\d\d/.test(text)) return text;
  let masked = text;
  for (const pattern of LOOKALIKES) masked = masked.replace(pattern, blank);
  return masked.replace(BRACKETED_YEAR, (whole, before: string, comma: string) => {
    const last = before.trim().split(/\s+/).at(-1) ?? "";
    const source = comma !== "" ? /^\p{Lu}/u.test(before) : /^\p{Lu}|^al\.$/u.test(last);
    return source && !TIME_WORD.test(comma === "" ? last : before) ? blank(whole) : whole;
  });
}

/** As many masking characters as the stretch is long. */
export function blank(stretch: string): string {
  return MASK.repeat(stretch.length);
}
