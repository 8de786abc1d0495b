import type { Place } from "../../model/place.js";

/**
 * What a type looks like in JSON: which keys, in which order. The compiler holds a form to its type: a key too few or too
 * many does not compile, so that a new field of the model cannot be left out of the report unnoticed.
 */
export type Form<Value> = [NonNullable<Value>] extends [string | number | boolean]
  ? "as it is"
  : [NonNullable<Value>] extends [Place]
    ? ByKind<NonNullable<Value>>
    : [NonNullable<Value>] extends [readonly (infer Item)[]]
      ? { readonly list: Form<Item> }
      : { readonly keys: Keys<NonNullable<Value>> };

/** Every key of a type, those that may be missing too. */
export type Keys<Value> = { readonly [Key in keyof Value]-?: Form<Value[Key]> };

/** A place has other keys for each kind of file. */
interface ByKind<Value extends Place> {
  readonly byKind: {
    readonly [Kind in Value["kind"]]: { readonly keys: Keys<Extract<Value, { readonly kind: Kind }>> };
  };
}

/** A form without its type, for walking it. */
export type AnyForm =
  | "as it is"
  | { readonly list: AnyForm }
  | { readonly keys: Readonly<Record<string, AnyForm>> }
  | { readonly byKind: Readonly<Record<string, AnyForm>> };

/** Shares and the points of a page need no more; further digits would only be noise. */
const DECIMALS = 4;

/**
 * The value with the form's keys in the form's order. Keys the form does not have are left out, and so are those without a
 * value; numbers are rounded to four decimals.
 *
 * @throws TypeError for a place of a kind that the form does not know
 */
export function arranged<Value>(form: Form<Value>, value: Value): unknown {
  return arrange(form as AnyForm, value);
}

function arrange(form: AnyForm, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (form === "as it is") return typeof value === "number" ? Number(value.toFixed(DECIMALS)) : value;
  if ("list" in form) return (value as readonly unknown[]).map((item) => arrange(form.list, item));
  const fields = value as Readonly<Record<string, unknown>>;
  if ("byKind" in form) {
    const { kind } = value as Place;
    const place = form.byKind[kind];
    if (!place) throw new TypeError(`The JSON report knows no place of the kind "${kind}".`);
    return arrange(place, value);
  }
  return Object.fromEntries(
    Object.entries(form.keys)
      .filter(([key]) => fields[key] !== undefined)
      .map(([key, part]) => [key, arrange(part, fields[key])]),
  );
}
