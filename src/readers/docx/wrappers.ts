import { child, type XmlElement } from "../../formats/xml.js";
import type { Oddities } from "../office/found.js";
import { isOn } from "../office/switches.js";

const CONTENTS_GALLERY = /table of contents/i;

/** Wrappers that may stand at any level of a part: content controls, tracked changes, links and the like. */
export class Wrappers {
  private contentsDepth = 0;
  private hiddenDepth = 0;

  /** @param oddities where it is noted what was left out */
  constructor(private readonly oddities: Oddities) {}

  /** Whether what is read now stands in a list of contents. */
  get inContents(): boolean {
    return this.contentsDepth > 0;
  }

  /** Whether what is read now is a prompt or a reading aid, which nobody reads as text. */
  get hidden(): boolean {
    return this.hiddenDepth > 0;
  }

  /** Goes into those whose content is read, notes the others. */
  through(element: XmlElement, into: (inner: XmlElement) => void): void {
    switch (element.name) {
      case "w:sdt":
        this.contentControl(element, into);
        break;
      case "mc:AlternateContent": {
        const chosen = child(element, "mc:Choice") ?? child(element, "mc:Fallback");
        if (chosen) into(chosen);
        break;
      }
      case "w:del":
      case "w:moveFrom":
        this.oddities.tracked = true;
        break;
      case "w:ins":
      case "w:moveTo":
        this.oddities.tracked = true;
        into(element);
        break;
      case "w:altChunk":
        this.oddities.skipped++;
        break;
      case "w:customXml":
      case "w:smartTag":
      case "w:hyperlink":
      case "w:fldSimple":
      case "w:dir":
      case "w:bdo":
      case "w:rubyBase":
      case "m:oMathPara":
      case "m:oMath":
        into(element);
        break;
      case "w:rt":
        this.hiddenDepth++;
        into(element);
        this.hiddenDepth--;
        break;
      default:
    }
  }

  private contentControl(element: XmlElement, into: (inner: XmlElement) => void): void {
    const properties = child(element, "w:sdtPr");
    const gallery = child(child(properties, "w:docPartObj"), "w:docPartGallery")?.attributes["w:val"] ?? "";
    const contents = CONTENTS_GALLERY.test(gallery);
    const prompt = child(properties, "w:showingPlcHdr");
    const hidden = prompt !== undefined && isOn(prompt.attributes["w:val"]);
    if (contents) this.contentsDepth++;
    if (hidden) this.hiddenDepth++;
    const content = child(element, "w:sdtContent");
    if (content) into(content);
    if (contents) this.contentsDepth--;
    if (hidden) this.hiddenDepth--;
  }
}
