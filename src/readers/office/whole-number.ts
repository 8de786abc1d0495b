/** The number that an attribute states; something else where it is missing or is none. */
export function wholeNumber(attribute: string | undefined, otherwise: number): number {
  const number = Number(attribute ?? Number.NaN);
  return Number.isSafeInteger(number) && number >= 0 ? number : otherwise;
}
