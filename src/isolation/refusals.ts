import { UnreadableFile } from "../model/document.js";
import type { IsolationLimits } from "./limits.js";

/** The file is larger than is read. */
export function tooLarge({ fileBytes }: Pick<IsolationLimits, "fileBytes">): UnreadableFile {
  return new UnreadableFile(
    "too-large",
    `This file is larger than ${Math.round(fileBytes / 1024 / 1024)} MB, which is more than is read safely: save it again without pictures and attachments and try the new copy.`,
  );
}

/** Its process reached the time limit. */
export function tooSlow({ milliseconds }: Pick<IsolationLimits, "milliseconds">): UnreadableFile {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return new UnreadableFile(
    "too-slow",
    `This file could not be read within ${seconds === 1 ? "a second" : `${seconds} seconds`} and reading was stopped: save only the part that holds the strategy, as PDF or Word, and try that.`,
  );
}

/** Its process reached the time limit of one page. */
export function tooSlowPicture({ pictureMilliseconds }: Pick<IsolationLimits, "pictureMilliseconds">): UnreadableFile {
  const seconds = Math.max(1, Math.round(pictureMilliseconds / 1000));
  return new UnreadableFile(
    "too-slow",
    `One page of this file is a picture that OCR could not read within ${seconds === 1 ? "a second" : `${seconds} seconds`}, and reading was stopped: save a copy without that page, or scan it again, and try that.`,
  );
}

/** Its process reached a memory limit. */
export function tooMuchMemory(): UnreadableFile {
  return new UnreadableFile(
    "too-much-memory",
    "Reading this file took more memory than one file is given and was stopped: save it again without pictures and attachments, or only the part that holds the strategy, and try that.",
  );
}

/** What was read is more than is taken back. */
export function tooLongAnswer(): UnreadableFile {
  return new UnreadableFile(
    "too-large",
    "This file holds far more than a strategy does: save only the part that holds the strategy and try that.",
  );
}

/** Its process ended without an answer. */
export function brokeOff(): UnreadableFile {
  return new UnreadableFile(
    "broke-off",
    "Reading this file broke off without a result, as damaged files can make it do: open it where it was written, save it again and try the new copy.",
  );
}
