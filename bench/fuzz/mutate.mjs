// Spoils a sound file: by its bytes, by the parts of its zip, by the elements of its markup or by its lines.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Numbers at which counting goes wrong. */
const NUMBERS = ["0", "-1", "1", "7", "255", "65536", "99999", "2147483648", "4294967295", "1e9", "999999999999"];
const BYTES = [0, 1, 0x0a, 0x20, 0x22, 0x26, 0x28, 0x2d, 0x3c, 0x3e, 0x5b, 0x7f, 0x80, 0xc3, 0xfe, 0xff];
const MARKS = [
  "# ",
  "- ",
  "1. ",
  "> ",
  "```",
  "|",
  "[",
  "](",
  "**",
  "_",
  "`",
  "---",
  "\\",
  "<div>",
  "&#0;",
  "\t",
  "\u00ad",
  "\ud800",
  "\u202e",
  "=====",
  ".. ",
  "\f",
  "\0",
];
const VALUES = [...NUMBERS, "", "../../x", "true", "false", "a".repeat(5000), "&amp;", "rId1", "http://127.0.0.1/"];
/** A spoilt file is cut at this length: many changes in a row could double it again and again. */
const LONGEST = 400_000;

/**
 * A spoilt file.
 *
 * @param chance what is done, and where
 * @param seed the sound file
 * @param other another sound file of that format, to take pieces from
 */
export function mutate(chance, seed, other) {
  const zip = ["docx", "pptx", "odt", "odp", "zip"].includes(seed.format);
  if (zip && chance.share() < 0.75) return parts(chance, seed.bytes, other.bytes);
  const byMarkup = ["html", "md", "txt", "rst"].includes(seed.format) && chance.share() < 0.7;
  return byMarkup ? text(chance, seed.bytes, other.bytes) : bytes(chance, seed.bytes, other.bytes);
}

function parts(chance, sound, otherSound) {
  const files = unzipSync(sound);
  const others = unzipSync(otherSound);
  const names = Object.keys(files).filter((name) => /\.(?:xml|rels|html)$/.test(name));
  for (let count = chance.few(4); count > 0; count -= 1) {
    const name = chance.of(names);
    const content = files[name] ?? new Uint8Array();
    const way = chance.share();
    if (way < 0.7) files[name] = text(chance, content, others[name] ?? content);
    else if (way < 0.85) files[name] = bytes(chance, content, others[name] ?? content);
    else if (way < 0.9) delete files[name];
    else files[name] = files[chance.of(names)] ?? content;
  }
  const whole = zipSync(files, { level: chance.share() < 0.5 ? 0 : 1 });
  return chance.share() < 0.1 ? bytes(chance, whole, otherSound) : whole;
}

/** Markup by its tags, anything else by its lines. */
function text(chance, sound, otherSound) {
  const split = (whole) => (/<\/\w/.test(whole) ? (whole.match(/<[^>]*>|[^<]+/g) ?? []) : whole.split(/(?<=\n)/));
  const pieces = split(strFromU8(sound));
  const others = split(strFromU8(otherSound));
  for (let count = chance.few(20); count > 0 && pieces.length > 0; count -= 1) change(chance, pieces, others);
  return strToU8(pieces.join("").slice(0, LONGEST));
}

/** One change. Markup is mostly changed by whole elements, so that it stays well-formed and its reader goes on. */
function change(chance, pieces, others) {
  if (chance.share() < 0.6) {
    const [from, to] = elementFrom(pieces, chance.below(pieces.length));
    if (to > from) return changeElement(chance, pieces, others, from, to);
  }
  return changePieces(chance, pieces, others);
}

/** The first element that opens at or after a piece, from its start to after its end; an empty stretch where there is none. */
function elementFrom(pieces, start) {
  const from = pieces.findIndex(
    (piece, at) => at >= start && /^<[\w:]+(?:\s[^>]*)?>$/.test(piece) && !piece.endsWith("/>"),
  );
  if (from < 0) return [0, 0];
  const name = pieces[from].match(/^<[\w:]+/)[0];
  let depth = 0;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece.startsWith(`</${name.slice(1)}>`)) depth -= 1;
    else if (piece.match(/^<[\w:]+/)?.[0] === name && !piece.endsWith("/>")) depth += 1;
    if (depth === 0) return [from, at + 1];
  }
  return [0, 0];
}

function changeElement(chance, pieces, others, from, to) {
  const element = pieces.slice(from, to);
  const [otherFrom, otherTo] = elementFrom(others, chance.below(others.length));
  const ways = [
    () => pieces.splice(from, to - from),
    () => pieces.splice(from, 0, ...element),
    () => pieces.splice(from, 0, ...Array(chance.few(300)).fill(element).flat().slice(0, 20_000)),
    () => pieces.splice(from, to - from, ...others.slice(otherFrom, otherTo)),
    () => pieces.splice(from + 1, 0, ...others.slice(otherFrom, otherTo)),
    () => pieces.splice(from, to - from, ...nested(element, chance.few(500))),
    () => pieces.splice(from, 1, withValue(chance, pieces[from])),
    () => pieces.splice(from, 1, withNumber(chance, pieces[from])),
    () => pieces.splice(from + 1, to - from - 2, ...element.filter((piece) => !piece.startsWith("<"))),
  ];
  chance.of(ways)();
}

/** An element within itself, so many times. */
function nested(element, depth) {
  return [...Array(depth).fill(element[0]), ...element, ...Array(depth).fill(element.at(-1))];
}

function changePieces(chance, pieces, others) {
  const at = chance.below(pieces.length);
  const length = chance.few(Math.min(200, pieces.length));
  const ways = [
    () => pieces.splice(at, length),
    () => pieces.splice(at, 0, ...pieces.slice(at, at + length)),
    () => pieces.splice(at, 0, ...Array(chance.few(600)).fill(pieces[at])),
    () => pieces.splice(at, length, ...pieces.slice(at, at + length).reverse()),
    () => pieces.splice(at, 0, ...others.slice(chance.below(others.length)).slice(0, length)),
    () => pieces.splice(at, 1, withNumber(chance, pieces[at])),
    () => pieces.splice(at, 1, withValue(chance, pieces[at])),
    () => pieces.splice(at, 1, chance.of(MARKS).repeat(chance.few(3000)) + pieces[at]),
    () => pieces.splice(at, 1, inserted(chance, pieces[at], chance.of(MARKS))),
    () => pieces.splice(at, 1, pieces[at].replace(/^<[\w:]+/, chance.of(pieces).match(/^<[\w:]+/)?.[0] ?? "<p")),
    () => pieces.splice(at, 1, pieces[at].slice(0, chance.below(pieces[at].length + 1))),
  ];
  chance.of(ways)();
}

function withNumber(chance, piece) {
  return piece.replace(/\d+/, chance.of(NUMBERS));
}

function withValue(chance, piece) {
  const values = [...piece.matchAll(/="[^"]*"/g)];
  if (values.length === 0) return piece;
  const { index, 0: found } = chance.of(values);
  return `${piece.slice(0, index)}="${chance.of(VALUES)}"${piece.slice(index + found.length)}`;
}

function inserted(chance, piece, mark) {
  const at = chance.below(piece.length + 1);
  return piece.slice(0, at) + mark + piece.slice(at);
}

/** Any file by its bytes: bits, runs, numbers as they are written, pieces of another file. */
function bytes(chance, sound, other) {
  let whole = Buffer.from(sound);
  for (let count = chance.few(12); count > 0 && whole.length > 0; count -= 1) {
    const at = chance.below(whole.length);
    const length = chance.few(Math.min(4000, whole.length));
    const [before, run, after] = [whole.subarray(0, at), whole.subarray(at, at + length), whole.subarray(at + length)];
    const ways = [
      () => flipped(chance, whole),
      () => flipped(chance, whole),
      () => Buffer.concat([before, Buffer.alloc(length, chance.of(BYTES)), after]),
      () => Buffer.concat([before, after]),
      () => Buffer.concat([before, run, run, after]),
      () => Buffer.concat([before, Buffer.from(other).subarray(chance.below(other.length)).subarray(0, length), after]),
      () => otherNumber(chance, whole, at),
      () => otherNumber(chance, whole, at),
      () => (chance.share() < 0.2 ? before : whole),
    ];
    whole = chance.of(ways)().subarray(0, LONGEST);
  }
  return new Uint8Array(whole);
}

function flipped(chance, whole) {
  const copy = Buffer.from(whole);
  for (let count = chance.few(64); count > 0; count -= 1) copy[chance.below(copy.length)] ^= 1 << chance.below(8);
  return copy;
}

/** The next number that stands in the file, as another one. */
function otherNumber(chance, whole, from) {
  const near = whole.subarray(from, from + 2000).toString("latin1");
  const { index, 0: digits } = /\d+/.exec(near) ?? { index: -1, 0: "" };
  if (index < 0) return whole;
  const start = from + index;
  return Buffer.concat([
    whole.subarray(0, start),
    Buffer.from(chance.of(NUMBERS)),
    whole.subarray(start + digits.length),
  ]);
}
