import { LABELS } from "../../model/label.js";

/** The slots of a promise that a model is asked for (rubric a). */
export const ASKED_SLOTS = ["what", "when", "who", "how", "why", "indicator", "target"] as const;

const strictly = (properties: Readonly<Record<string, unknown>>) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const promise = strictly(Object.fromEntries(ASKED_SLOTS.map((slot) => [slot, { type: ["string", "null"] }])));

/** The form that an answer must have, as JSON schema. All is required, since strict schemas know nothing optional. */
export const ANSWER_SCHEMA = strictly({
  statements: {
    type: "array",
    items: strictly({
      id: { type: "integer" },
      labels: { type: "array", items: { type: "string", enum: [...LABELS] } },
      promise: { anyOf: [promise, { type: "null" }] },
    }),
  },
});
