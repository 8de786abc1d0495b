import type { OnPictures, ReadPictures } from "./pdf/scans/read-scans.js";

/** What the caller wants to know or to do itself while a file is read. */
export interface ReadOptions {
  /**
   * Told how many pages that are pictures have been read by OCR, of how many: before the first and after each. What it throws
   * ends the reading.
   */
  readonly onPictures?: OnPictures;
  /** Reads the pages that are pictures, in place of OCR in this process; what it throws ends the reading. */
  readonly readPictures?: ReadPictures;
}
