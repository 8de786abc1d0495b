/** What was asked cannot be done: one plain sentence that says what is wrong and what to do. Ends the command with exit code 2. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** The names as people list them: "text, json or html". */
export function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
