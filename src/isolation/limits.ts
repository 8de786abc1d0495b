/** What one file may cost before its process is stopped. */
export interface IsolationLimits {
  /** Bytes of the file itself; a larger one is refused before a process starts. */
  readonly fileBytes: number;
  /** Milliseconds from start to answer; twice as much processor time, over all threads, where the system counts it. */
  readonly milliseconds: number;
  /** Milliseconds more for each page that is a picture and is read by OCR; no page may take longer. Processor time as above. */
  readonly pictureMilliseconds: number;
  /** Megabytes of JavaScript objects. */
  readonly heapMegabytes: number;
  /** Megabytes of WebAssembly memory, which is where PDFium works. */
  readonly engineMegabytes: number;
  /** Megabytes in all that the system lets the process write to, where it can; newer Node takes 575 for itself at the start. */
  readonly dataMegabytes: number;
  /** Bytes of the answer: what the asking process takes back at most. */
  readonly answerBytes: number;
}

/**
 * Many times what real strategies need: the largest that was measured, a PDF of 207 pages, takes 160 MB and 5 s, and answers
 * with 5 MB; a scanned page takes 2 to 8 s of OCR.
 */
export const USUAL_LIMITS: IsolationLimits = {
  fileBytes: 100 * 1024 * 1024,
  milliseconds: 60_000,
  pictureMilliseconds: 120_000,
  heapMegabytes: 512,
  engineMegabytes: 512,
  dataMegabytes: 2048,
  answerBytes: 64 * 1024 * 1024,
};
