import { bracketPairs, type Link, linkAt } from "./link.js";

/** Where a definition of a link was found: labels in lower case, white space single. */
export type LinkLabels = ReadonlySet<string>;

/** The links whose words are being read, one inside the other. */
export class OpenLinks {
  private brackets: ReadonlyMap<number, number> | undefined;
  private readonly links: Link[] = [];

  constructor(
    private readonly text: string,
    private readonly labels: LinkLabels,
  ) {}

  /** The link that a bracket opens, if it opens one. */
  at(bracket: number): Link | undefined {
    this.brackets ??= bracketPairs(this.text);
    return linkAt(this.text, bracket, this.brackets, this.labels);
  }

  open(link: Link): void {
    this.links.push(link);
  }

  /** The innermost link, closed, when its words end at a bracket. */
  closedAt(bracket: number): Link | undefined {
    return this.links.at(-1)?.textEnd === bracket ? this.links.pop() : undefined;
  }

  /** Whether what is read now are words of a link to a place of the same page. */
  get anchored(): boolean {
    return this.links.at(-1)?.anchor ?? false;
  }
}
