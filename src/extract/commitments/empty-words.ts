/** Words that carry no content of a promise: two promises that share only these share nothing. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "a about across all also an and any are as at be been being between both but by can could do each for from further had has have how i in including into is it its make more most new no not of on one or other our out over per s shall should so some such than that the their them then there these they this those through to under up us use used using very via was we well were what when where which while who will with within would you your".split(
    " ",
  ),
);
