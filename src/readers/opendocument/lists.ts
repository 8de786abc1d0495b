import type { XmlElement } from "../../formats/xml.js";
import { nextMarker } from "./list-styles.js";
import type { Styles } from "./styles.js";

/** A list being read: its style's name, if it has one, and its numbers so far, by depth. */
export interface OpenList {
  readonly style: string | undefined;
  readonly counts: number[];
}

/** Counts the items of lists, and the headings, of one part. */
export class Lists {
  private readonly byId = new Map<string, OpenList>();
  private readonly lastOfStyle = new Map<string, OpenList>();
  private readonly headings: number[] = [];

  constructor(private readonly styles: Styles) {}

  /** A text:list: one inside another's item counts with it, one that goes on from an earlier list with that one. */
  open({ attributes }: XmlElement, outer: OpenList | undefined): OpenList {
    const style = attributes["text:style-name"] ?? outer?.style;
    const before =
      this.byId.get(attributes["text:continue-list"] ?? "") ??
      (attributes["text:continue-numbering"] === "true" ? this.lastOfStyle.get(style ?? "") : undefined);
    const counts = outer?.counts ?? before?.counts ?? [];
    const list = { style, counts };
    const id = attributes["xml:id"];
    if (id !== undefined) this.byId.set(id, list);
    if (!outer) this.lastOfStyle.set(style ?? "", list);
    return list;
  }

  /**
   * The marker of the next item.
   *
   * @param styled the list style that the paragraph's own style names
   */
  next(list: OpenList, depth: number, start: number | undefined, styled: string | undefined): string | undefined {
    return nextMarker(this.styles.list(list.style ?? styled), depth, list.counts, start);
  }

  /** The number of the next heading at that depth from 0; undefined where headings are not numbered. */
  nextHeading(depth: number): string | undefined {
    const { outline } = this.styles;
    return outline?.levels.has(depth) ? nextMarker(outline, depth, this.headings, undefined) : undefined;
  }
}
