/** A field being read: its code comes first, then what it shows. */
interface Field {
  code: string;
  showing: boolean;
}

const CONTENTS_FIELD = /^\s*(?:TOC|INDEX|TOA)\b/i;

/** The fields that are open, one inside the other, while a part is read. */
export class Fields {
  private open: Field[] = [];

  /**
   * A mark of a field.
   *
   * @param type as w:fldCharType states it
   */
  mark(type: string | undefined): void {
    const field = this.open.at(-1);
    if (type === "begin") this.open.push({ code: "", showing: false });
    else if (type === "separate" && field) field.showing = true;
    else if (type === "end") this.open.pop();
  }

  /** Goes on with the code of the innermost field. */
  code(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.showing) field.code += text;
  }

  /** Closes fields whose code has not ended: it would hide the rest of the file. */
  dropCodes(): void {
    this.open = this.open.filter(({ showing }) => showing);
  }

  /** Whether what is read now is the code of a field, which nobody sees. */
  get inCode(): boolean {
    return this.open.some(({ showing }) => !showing);
  }

  /** Whether what is read now is a list of contents that Word made. */
  get inContents(): boolean {
    return this.open.some(({ code }) => CONTENTS_FIELD.test(code));
  }
}
