import { linksOf } from "./links.js";

/** A page with the pages of the same archive to which its links lead, each once, in order. */
export interface LinkedPage {
  readonly name: string;
  readonly own: readonly string[];
  readonly all: readonly string[];
}

/** The pages with their links, and a way to ask of any link whether it leads to one of them. */
export interface LinkedPages {
  readonly pages: readonly LinkedPage[];
  /** The page to which a link on a page leads; undefined where it leads out of the archive. */
  readonly target: (from: string, href: string) => string | undefined;
}

/** Where the archive's own names stand as addresses; no such host can be (RFC 2606). */
const HERE = "http://pages.invalid/";
/** What a server shows for a folder, and for a name without its ending. */
const UNWRITTEN = ["", "/index.html", "/index.htm", ".html", ".htm"];

/**
 * Finds to which pages of an archive its pages lead: by name, or by the address from which a page was saved.
 *
 * @param texts the decoded pages by name
 */
export function whereLinksLead(texts: ReadonlyMap<string, string>): LinkedPages {
  const links = new Map([...texts].map(([name, text]) => [name, linksOf(text)] as const));
  const addresses = new Map<string, string>();
  for (const [name, { address }] of links) {
    const key = address === undefined ? undefined : keyOf(address, HERE);
    if (key !== undefined && !key.startsWith(HERE) && !addresses.has(key)) addresses.set(key, name);
  }
  const target = (from: string, href: string) => {
    const written = href.trim();
    const named = keyOf(written, HERE + from.split("/").map(encodeURIComponent).join("/"));
    const local = named?.startsWith(HERE) ? nameOf(named) : undefined;
    const found = local === undefined ? undefined : UNWRITTEN.map((end) => local + end).find((name) => texts.has(name));
    const whole = keyOf(written, links.get(from)?.address ?? HERE);
    return found ?? (whole === undefined ? undefined : addresses.get(whole));
  };
  const targets = (from: string, hrefs: readonly string[]) => [
    ...new Set(hrefs.map((href) => target(from, href)).filter((name) => name !== undefined)),
  ];
  return {
    pages: [...links].map(([name, { own, all }]) => ({ name, own: targets(name, own), all: targets(name, all) })),
    target,
  };
}

/** An address without what only leads to a spot on the page, or how it came to be asked for. */
function keyOf(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const { protocol, host, pathname } = new URL(href, base);
  if (!/^https?:$/.test(protocol)) return undefined;
  return `http://${host}${pathname.replace(/(?<=.)\/$/, "")}`;
}

function nameOf(key: string): string | undefined {
  try {
    return decodeURIComponent(key.slice(HERE.length));
  } catch {
    // A stray percent sign stands for no letter.
    return undefined;
  }
}
