import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import type { DotBox, GreyPicture, PictureReader, SeenLine } from "./picture-reader.js";

/** What to install, once, so that pictures can be read; nothing is fetched when they are. */
export const INSTALL_OCR = "npm install tesseract.js-core@7.0.0 @tesseract.js-data/eng@1.0.0";

/** The build for machines with SIMD, which every supported Node has; the "relaxed" one may differ from machine to machine. */
const ENGINE = "tesseract.js-core/tesseract-core-simd-lstm";
const LANGUAGE_PACKAGE = "@tesseract.js-data/eng/package.json";
/** The smaller of the package's two models, made for this engine. */
const LANGUAGE_FILE = "./4.0.0_best_int/eng.traineddata.gz";

/** OEM_LSTM_ONLY and PSM_AUTO in Tesseract's publictypes.h: find columns first; the package's own default reads across them. */
const LSTM_ONLY = 1;
const AUTO = 3;

/** The functions of Tesseract's API that are used here. */
interface TesseractApi {
  Init(folder: null, language: string, engine: number): number;
  SetPageSegMode(mode: number): void;
  SetVariable(name: string, value: string): number;
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetJSONText(page: number): string;
  Clear(): void;
  End(): void;
}

interface Tesseract {
  readonly FS: {
    writeFile(name: string, bytes: Uint8Array, how?: { readonly canOwn: boolean }): void;
    unlink(name: string): void;
  };
  readonly TessBaseAPI: new () => TesseractApi;
}

type LoadTesseract = (settings: object) => Promise<Tesseract>;

/** What the engine says of a page, as far as it is used. */
interface Told {
  readonly blocks:
    | readonly { readonly paragraphs?: readonly { readonly lines: readonly ToldLine[] }[] | null }[]
    | null;
}

interface ToldBox {
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}

interface ToldLine extends ToldBox {
  readonly baseline: ToldBox["bbox"];
  readonly words: readonly (ToldBox & {
    readonly confidence: number;
    readonly symbols: readonly (ToldBox & { readonly text: string })[];
  })[];
}

/** Whether the packages that read pictures are installed. */
export function isOcrInstalled(): boolean {
  return ocrFiles() !== undefined;
}

function ocrFiles(): { readonly script: string; readonly wasm: string; readonly language: string } | undefined {
  const { resolve } = createRequire(import.meta.url);
  try {
    const language = createRequire(resolve(LANGUAGE_PACKAGE)).resolve(LANGUAGE_FILE);
    return { script: resolve(`${ENGINE}.js`), wasm: resolve(`${ENGINE}.wasm`), language };
  } catch {
    return undefined;
  }
}

/**
 * Tesseract with its English model, in this very thread; undefined when it is not installed. Both are read from the installed
 * packages, so that no network is needed.
 *
 * @param dotsPerInch of the pictures it will be given
 */
export async function loadTesseract(dotsPerInch: number): Promise<PictureReader | undefined> {
  const files = ocrFiles();
  if (!files) return undefined;
  const load = createRequire(import.meta.url)(files.script) as LoadTesseract;
  const silent = () => {};
  const tesseract = await load({ wasmBinary: readFileSync(files.wasm), print: silent, printErr: silent });
  tesseract.FS.writeFile("eng.traineddata", gunzipSync(readFileSync(files.language)));
  const api = new tesseract.TessBaseAPI();
  if (api.Init(null, "eng", LSTM_ONLY) !== 0) throw new Error("The OCR engine does not start with its language file.");
  api.SetPageSegMode(AUTO);
  api.SetVariable("user_defined_dpi", String(dotsPerInch));
  let page: Uint8Array = new Uint8Array();
  return {
    read(picture) {
      page = asPgm(picture, page);
      // It keeps these very bytes until the file is removed.
      tesseract.FS.writeFile("/input", page, { canOwn: true });
      try {
        api.SetImageFile(1, 0);
        api.Recognize(null);
        return linesOf(JSON.parse(api.GetJSONText(0)) as Told);
      } finally {
        // What it learnt of one page must not change how it reads the next.
        api.Clear();
        tesseract.FS.unlink("/input");
      }
    },
    close: () => api.End(),
  };
}

/** A portable grey map: a line of numbers, then the dots. Put where the last one was, if there is room. */
function asPgm({ width, height, dots }: GreyPicture, last: Uint8Array): Uint8Array {
  const numbers = Buffer.from(`P5 ${width} ${height} 255\n`, "latin1");
  const length = numbers.length + dots.length;
  const map = length <= last.buffer.byteLength ? new Uint8Array(last.buffer, 0, length) : new Uint8Array(length);
  map.set(numbers);
  map.set(dots, numbers.length);
  return map;
}

function linesOf({ blocks }: Told): SeenLine[] {
  return (blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs ?? [])
    .flatMap(({ lines }) => lines)
    .map(({ baseline, words }) => ({
      baseline: [baseline.y0, baseline.y1] as const,
      words: words.map(({ bbox, confidence, symbols }) => ({
        box: boxOf(bbox),
        confidence,
        letters: symbols.map((symbol) => ({ text: symbol.text, box: boxOf(symbol.bbox) })),
      })),
    }));
}

function boxOf({ x0, y0, x1, y1 }: ToldBox["bbox"]): DotBox {
  return [x0, y0, x1, y1];
}
