/** A tag or the text between two tags. */
export interface XmlToken {
  /** Text with its entities read, or a CDATA section; undefined for a tag. */
  readonly text: string | undefined;
  /** A tag's name with the usual prefix of its namespace; empty for text. */
  readonly name: string;
  /** Whether an element begins here that ends further on. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The attributes as they stand. */
  readonly attributes: string;
}

/** A tag, a comment, a CDATA section or the text between; attribute values may hold ">". */
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w.-]+(?::[\w.-]+)?)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|<\?[\s\S]*?\?>|([^<]+)/g;
const DECLARED = /xmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g;

/** Endings of the namespaces whose elements are asked for, and their usual prefixes. */
const NAMESPACES: readonly (readonly [ending: RegExp, prefix: string])[] = [
  [/\/(?:wordprocessingml\/2006\/main|ooxml\/wordprocessingml\/main)$/, "w"],
  [/\/(?:presentationml\/2006\/main|ooxml\/presentationml\/main)$/, "p"],
  [/\/(?:drawingml\/2006\/main|ooxml\/drawingml\/main)$/, "a"],
  [/\/(?:drawingml\/2006\/diagram|ooxml\/drawingml\/diagram)$/, "dgm"],
  [/:opendocument:xmlns:(?:office):1\.0$/, "office"],
  [/:opendocument:xmlns:(?:text):1\.0$/, "text"],
  [/:opendocument:xmlns:(?:drawing):1\.0$/, "draw"],
];

/** The tags and texts of an XML part in order, by scanning it: no parser is asked. */
export function* tokensOf(xml: string): Generator<XmlToken> {
  const usual = usualNames(xml);
  for (const [, cdata, slash, rawName, attributes = "", selfClosed, text] of xml.matchAll(TOKEN)) {
    if (rawName !== undefined) {
      const closes = slash === "/";
      yield { text: undefined, name: usual(rawName), opens: !closes && selfClosed === "", closes, attributes };
      continue;
    }
    const said = cdata ?? (text === undefined ? undefined : withoutEntities(text));
    if (said !== undefined) yield { text: said, name: "", opens: false, closes: false, attributes: "" };
  }
}

/** Gives names the usual prefix, whatever prefix the part declares for their namespace. */
function usualNames(xml: string): (name: string) => string {
  const prefixes = new Map<string, string>();
  for (const [, prefix = "", namespace = ""] of xml.matchAll(DECLARED)) {
    const known = NAMESPACES.find(([ending]) => ending.test(namespace));
    if (known) prefixes.set(prefix, known[1]);
  }
  return (name) => {
    const colon = name.indexOf(":");
    const prefix = prefixes.get(colon < 0 ? "" : name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hexadecimal, name) => {
      if (name !== undefined) return NAMED[name] ?? all;
      const code = Number.parseInt(decimal ?? hexadecimal, decimal === undefined ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
}
