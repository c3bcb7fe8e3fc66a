/**
 * Custom document properties hold at most 255 characters a value, in the file format as in every host. A longer value is
 * kept in pieces: the first property holds "<number of pieces>|" and the beginning, the others the rest. Hosts do not tell
 * cases of property names apart: keys that differ only in case are one.
 */
const LIMIT = 255;
const PREFIX = "ProgressTable.";

/** `#` parts the number of a piece from its key, and so may not stand in one. */
const own = (key: string): string => PREFIX + key.replace(/[%#]/g, (sign) => (sign === "#" ? "%23" : "%25"));

/** The property that holds piece `n` (from 1) of a key. */
export const pieceName = (key: string, n: number): string => (n === 1 ? own(key) : `${own(key)}#${n}`);

/** Whether a property's name, in any case, is that of a piece of this key. For deleting what a shorter value leaves behind. */
export function isPieceOf(property: string, key: string): boolean {
  const [other, name] = [property.toLowerCase(), own(key).toLowerCase()];
  return other === name || (other.startsWith(`${name}#`) && /^[1-9]\d*$/.test(other.slice(name.length + 1)));
}

/** The properties, name and value, that hold a value. No piece ends between the halves of a surrogate pair. */
export function toPieces(key: string, value: string): readonly (readonly [name: string, value: string])[] {
  // the head grows by a digit at 10, 100, ... pieces; five places are room for 25 million characters
  const room = LIMIT - 6;
  const parts: string[] = [];
  for (let at = 0; at < value.length || parts.length === 0; ) {
    let end = Math.min(value.length, at + room);
    if (end < value.length && /[\uD800-\uDBFF]/.test(value.charAt(end - 1))) end--;
    parts.push(value.slice(at, end));
    if (end === value.length) break;
    at = end;
  }
  return parts.map((part, index) => [pieceName(key, index + 1), index === 0 ? `${parts.length}|${part}` : part]);
}

/** The value that a key's properties hold; null if there is none or a piece is missing. */
export function fromPieces(key: string, property: (name: string) => string | null): string | null {
  const first = /^([1-9]\d*)\|([^]*)$/.exec(property(pieceName(key, 1)) ?? "");
  if (first === null) return null;
  let value = first[2] ?? "";
  for (let n = 2; n <= Number(first[1]); n++) {
    const piece = property(pieceName(key, n));
    if (piece === null) return null;
    value += piece;
  }
  return value;
}
