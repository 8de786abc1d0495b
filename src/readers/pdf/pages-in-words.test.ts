import { expect, it } from "vitest";
import { pagesInWords } from "./pages-in-words.js";

it.each([
  [[3], "Page 3"],
  [[3, 4], "Pages 3 and 4"],
  [[1, 2, 3], "Pages 1 to 3"],
  [[1, 2, 3, 4, 7, 9], "Pages 1 to 4, 7 and 9"],
  [[1, 5, 6, 7], "Pages 1 and 5 to 7"],
])("names the pages %j", (pages, words) => {
  expect(pagesInWords(pages)).toBe(words);
});
