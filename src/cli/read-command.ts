import { buildCommand } from "@stricli/core";
import type { DrawnPages } from "../isolation/draw-isolated.js";
import type { StrategyDocument } from "../model/document.js";
import type { Edge } from "./edge.js";
import { bytesOf } from "./files.js";
import { ocrProgress } from "./ocr-progress.js";
import { readBytes } from "./reading.js";

interface Flags {
  readonly format: "text" | "json" | "html";
}

/** `fingerpost read FILE` */
export const readCommand = buildCommand<Flags, [string], Edge>({
  func: showReading,
  parameters: {
    flags: {
      format: {
        kind: "enum",
        values: ["text", "json", "html"],
        default: "text",
        brief: "What to write: text to check by eye, html beside pictures of a PDF's pages, json for programs",
      },
    },
    positional: {
      kind: "tuple",
      parameters: [
        {
          placeholder: "FILE",
          brief: "A strategy as PDF, Word, slides, web pages (a folder or .zip of them), Markdown or text",
          parse: String,
        },
      ],
    },
  },
  docs: {
    brief: "Show a strategy as it was understood",
    fullDescription:
      "Shows every heading, paragraph, list item and table row in the order they were read, what each was taken for, and what was left out, so that you can check the reading before you trust a finding.",
  },
});

async function showReading(this: Edge, { format }: Flags, file: string): Promise<void> {
  const bytes = await bytesOf(file);
  const document = await readBytes(bytes, file, (path) => ocrProgress(this, path));
  this.process.stdout.write(await SHOWN[format]({ bytes, document }, this));
}

interface Reading {
  readonly bytes: Uint8Array;
  readonly document: StrategyDocument;
}

const SHOWN: Readonly<Record<Flags["format"], (reading: Reading, edge: Edge) => Promise<string>>> = {
  async text({ document }, { screen }) {
    const { readingReport } = await import("../reports/reading/reading-report.js");
    return readingReport(document, screen);
  },
  async json({ document }) {
    const { readingJson } = await import("../reports/reading/reading-json.js");
    return readingJson(document);
  },
  async html({ document, bytes }) {
    const [{ readingPage }, { VERSION }] = await Promise.all([
      import("../reports/reading/reading-page.js"),
      import("../version.js"),
    ]);
    const maker = `Fingerpost ${VERSION}`;
    return readingPage(document, document.format === "pdf" ? { maker, images: await drawn(bytes) } : { maker });
  },
};

/** The pages as pictures; none where drawing costs more than one file may, which does not make the reading worse. */
async function drawn(bytes: Uint8Array): Promise<DrawnPages> {
  const [{ drawIsolated }, { UnreadableFile }] = await Promise.all([
    import("../isolation/draw-isolated.js"),
    import("../model/document.js"),
  ]);
  return drawIsolated(bytes).catch((error: unknown) => {
    if (error instanceof UnreadableFile) return [];
    throw error;
  });
}
