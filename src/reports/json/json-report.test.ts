import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { sampleAppraisal } from "../../../test/sample-appraisal.js";
import type { Appraisal } from "../../model/appraisal.js";
import type { Finding } from "../../model/finding.js";
import type { Place } from "../../model/place.js";
import schema from "./appraisal.schema.json" with { type: "json" };
import { appraisalForm } from "./appraisal-form.js";
import type { AnyForm } from "./form.js";
import { jsonReport } from "./json-report.js";

const ajv = new Ajv2020({ strict: true, allErrors: true, strictTypes: false });
const validate = ajv.compile(schema);

/** What the schema says is wrong; nothing when all is well. */
function faults(value: unknown): string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
      );
}

/** The sample as a program reads it back. */
function written(appraisal: Appraisal = sampleAppraisal): Appraisal {
  return JSON.parse(jsonReport(appraisal)) as Appraisal;
}

/** The same value with every object's keys in the opposite order. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turnedRound(part)]),
  );
}

/** The parts of a schema that these tests walk. */
interface Node {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly type?: string;
  readonly const?: string | boolean;
  readonly description?: string;
}

const root: Node = schema;

/** A schema's node with its references followed and "or null" taken off. */
function resolved(node: Node): Node {
  if (node.$ref) return resolved(root.$defs?.[node.$ref.replace("#/$defs/", "")] ?? {});
  const choice = node.anyOf?.find(({ type }) => type !== "null");
  return choice ? resolved(choice) : node;
}

/** Every key the schema knows, as a path, in its order. */
function pathsOfSchema(start: Node, path: string): string[] {
  const { oneOf, items, properties = {} } = resolved(start);
  if (oneOf) {
    return oneOf.flatMap((choice) => {
      const { kind } = resolved(choice).properties ?? {};
      return pathsOfSchema(choice, `${path}<${kind?.const}>`);
    });
  }
  if (items) return pathsOfSchema(items, `${path}[]`);
  return Object.entries(properties).flatMap(([key, part]) => [
    `${path}.${key}`,
    ...pathsOfSchema(part, `${path}.${key}`),
  ]);
}

/** Every key the report writes, as a path, in its order. */
function pathsOfForm(form: AnyForm, path: string): string[] {
  if (form === "as it is") return [];
  if ("list" in form) return pathsOfForm(form.list, `${path}[]`);
  if ("byKind" in form)
    return Object.entries(form.byKind).flatMap(([kind, part]) => pathsOfForm(part, `${path}<${kind}>`));
  return Object.entries(form.keys).flatMap(([key, part]) => [`${path}.${key}`, ...pathsOfForm(part, `${path}.${key}`)]);
}

/** Every property, item and definition without a description. */
function undescribed({ properties = {}, items, $defs = {} }: Node, path: string): string[] {
  return Object.entries({ ...properties, ...$defs, ...(items ? { "[]": items } : {}) }).flatMap(([key, part]) => [
    ...(part.description || part.$ref ? [] : [`${path}/${key}`]),
    ...undescribed(part, `${path}/${key}`),
  ]);
}

describe("jsonReport", () => {
  it("writes what the schema describes", () => {
    expect(faults(written())).toEqual([]);
  });

  it("keeps places of every kind of file", () => {
    const places: Place[] = [
      { kind: "source", start: 5, end: 10, line: 2 },
      { kind: "source", page: 2, part: "aims.html", start: 5, end: 10, line: 2 },
      { kind: "word", part: "word/document.xml", paragraph: 3, start: 0, end: 5 },
      { kind: "slide", slide: 4, part: "ppt/slides/slide7.xml", shape: 2, paragraph: 1, start: 0, end: 5 },
      { kind: "open-document", part: "content.xml", paragraph: 9, start: 2, end: 5 },
      { kind: "open-document", slide: 2, part: "content.xml", paragraph: 9, start: 2, end: 5 },
      { kind: "pdf", page: 1, start: 0, end: 5, boxes: [[1.123456789, 2, 3, 4]] },
    ];
    const published = { value: "2026", quote: "2026", spans: places.map((place) => ({ text: "2026", place })) };
    const read = written({ ...sampleAppraisal, document: { ...sampleAppraisal.document, published } });
    expect(faults(read)).toEqual([]);
    expect(read.document.published?.spans.map(({ place }) => place)).toEqual([
      ...places.slice(0, -1),
      { kind: "pdf", page: 1, start: 0, end: 5, boxes: [[1.1235, 2, 3, 4]] },
    ]);
  });

  it("gives equal bytes for equal appraisals, whatever the order of their keys", () => {
    expect(jsonReport(turnedRound(sampleAppraisal) as Appraisal)).toBe(jsonReport(sampleAppraisal));
  });

  it("indents by two spaces and ends with one newline", () => {
    expect(jsonReport(sampleAppraisal)).toMatch(/^\{\n {2}"document": \{\n {4}"name"/);
    expect(jsonReport(sampleAppraisal)).toMatch(/[^\n]\n$/);
  });

  it("tells an unstated slot (null) from a key that does not apply (absent)", () => {
    const { commitments, document } = written();
    expect(commitments[1]?.when).toBeNull();
    expect("period" in document).toBe(false);
  });

  it("does not write keys that are not part of the published form", () => {
    expect(jsonReport({ ...sampleAppraisal, scratch: 1 } as Appraisal)).toBe(jsonReport(sampleAppraisal));
  });
});

describe("appraisal.schema.json", () => {
  it("has exactly the keys that the report writes, in the same order", () => {
    expect(pathsOfSchema(root, "")).toEqual(pathsOfForm(appraisalForm as AnyForm, ""));
  });

  it.each(["sign", "strength", "standing", "reason", "evidence", "searched", "nearestMisses", "question"] as const)(
    "requires a finding's %s",
    (key) => {
      const { [key]: _, ...rest } = written().findings[0] as Finding;
      expect(faults({ ...written(), findings: [rest] })).not.toEqual([]);
    },
  );

  it.each<[string, (appraisal: Appraisal) => unknown]>([
    ["an unknown key at the top", (a) => ({ ...a, score: 71 })],
    ["an unknown key in a finding", (a) => ({ ...a, findings: [{ ...a.findings[0], score: 2 }] })],
    ["a strength that is not on the scale", (a) => ({ ...a, findings: [{ ...a.findings[0], strength: 4 }] })],
    ["a hash that is not a SHA-256", (a) => ({ ...a, document: { ...a.document, sha256: "x" } })],
  ])("refuses %s", (_, spoil) => {
    expect(faults(spoil(written()))).not.toEqual([]);
  });

  it("describes every property", () => {
    expect(undescribed(root, "")).toEqual([]);
  });

  it("names in its id the version that appraisals of this form carry", () => {
    expect(schema.$id).toBe(`urn:fingerpost:appraisal:${sampleAppraisal.versions.schema.split(".")[0]}`);
  });
});
