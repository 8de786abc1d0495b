import { type Piece, placeWithin } from "../../model/place.js";
import type { Line } from "./line.js";
import { Vocabulary } from "./vocabulary.js";

/** Text with its places. */
export interface PlacedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * The text of several lines as one: a space between them, or nothing where a word was only parted by a hyphen.
 *
 * @param lines in reading order
 * @param skip how many characters of the first line to leave out (a list marker)
 * @param vocabulary the document's words
 */
export function joinLines(lines: readonly Line[], skip: number, vocabulary: Vocabulary): PlacedText {
  let text = "";
  let pieces: Piece[] = [];
  lines.forEach((line, at) => {
    let from = at === 0 ? skip : 0;
    while (from < line.text.length && line.text[from] === " ") from += 1;
    const own = line.text.slice(from).trimEnd();
    if (own === "") return;
    if (text !== "") {
      if (Vocabulary.breaksOff(text)) {
        if (vocabulary.joins(text, own)) {
          text = text.slice(0, -1);
          pieces = cutEnd(pieces, text.length);
        }
      } else if (/[\p{L}\p{N}][/–—]$/u.test(text) && /^[\p{L}\p{N}]/u.test(own)) {
        // A slash or a dash without spaces, at which the line was broken.
      } else {
        addSpace(pieces, text.length, lines[at - 1] as Line);
        text += " ";
      }
    }
    const shift = text.length - from;
    const before = lines[at - 1];
    const apart = before !== undefined && !goesOnIn(before, line);
    cutEnd(cutStart(line.pieces, from), from + own.length).forEach((piece, nth) => {
      const moved = { ...piece, start: piece.start + shift, end: piece.end + shift };
      pieces.push(apart && nth === 0 ? { ...moved, apart } : moved);
    });
    text += own;
  });
  const plain = text.endsWith("\u00ad") ? text.slice(0, -1) : text;
  return { text: plain, pieces: plain === text ? pieces : cutEnd(pieces, plain.length) };
}

/** Whether a line is the very next thing in the file after another. */
function goesOnIn(before: Line, line: Line): boolean {
  return line.page !== before.page || line.fragments.some(({ start }) => start === before.nextVisible);
}

/** Lets the space between two lines belong to the piece before it, where PDFium has white space there, so that a quote across lines stays in one. */
function addSpace(pieces: Piece[], at: number, line: Line): void {
  const last = pieces.at(-1);
  if (!last || !line.spaceFollows || last.end !== at || !isDivisible(last)) return;
  const { place, edges } = last;
  if (place.kind !== "pdf") return;
  const grown = { ...last, end: at + 1, place: { ...place, end: place.end + 1 } };
  if (!edges) pieces[pieces.length - 1] = grown;
  else {
    const wider = new Float32Array(edges.length + 1);
    wider.set(edges);
    wider[edges.length] = edges[edges.length - 1] ?? 0;
    pieces[pieces.length - 1] = { ...grown, edges: wider };
  }
}

function isDivisible({ start, end, place }: Piece): boolean {
  return end - start === place.end - place.start;
}

function cutStart(pieces: readonly Piece[], from: number): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    if (piece.end <= from) continue;
    if (piece.start >= from || !isDivisible(piece)) kept.push({ ...piece, start: Math.max(piece.start, from) });
    else kept.push(part(piece, from, piece.end));
  }
  return kept;
}

function cutEnd(pieces: readonly Piece[], to: number): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    if (piece.start >= to) continue;
    if (piece.end <= to || !isDivisible(piece)) kept.push({ ...piece, end: Math.min(piece.end, to) });
    else kept.push(part(piece, piece.start, to));
  }
  return kept;
}

/** The stretch from..to (offsets into the text) of a letter-by-letter piece. */
function part(piece: Piece, from: number, to: number): Piece {
  const [first, end] = [from - piece.start, to - piece.start];
  const cut = { ...piece, start: from, end: to, place: placeWithin(piece, first, end) };
  return piece.edges ? { ...cut, edges: Float32Array.from(piece.edges).subarray(first, end + 1) } : cut;
}
