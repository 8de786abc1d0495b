import { describe, expect, it } from "vitest";
import { sampleAppraisal } from "../../test/sample-appraisal.js";
import { reportFormats } from "./catalogue.js";

describe("reportFormats", () => {
  it.each(Object.entries(reportFormats))("offers %s under its own name, with a line of help", (name, format) => {
    expect(format.name).toBe(name);
    expect(format.describe).toMatch(/^[A-Z].*\.$/);
    expect(format.fileExtension).toMatch(/^([a-z]+\.)?[a-z]+$/);
  });

  it("gives each a file name of its own, so that one report never overwrites another", () => {
    const endings = Object.values(reportFormats).map(({ fileExtension }) => fileExtension);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it.each(Object.values(reportFormats))("$name names the document and gives the same bytes each time", (format) => {
    const options = { colour: false, width: 80 };
    expect(String(format.render(sampleAppraisal, options))).toContain("Aldermere: our digital strategy");
    expect(format.render(sampleAppraisal, options)).toEqual(format.render(structuredClone(sampleAppraisal), options));
  });
});
