/**
 * Custom document properties hold at most 255 characters a value in the file format, and some Excels give no more than about
 * 127 of them back: a value is kept in pieces of at most 120. The first property holds "<number of pieces>,<length of the
 * value>|" and the beginning, the others the rest; before lengths were kept it held "<number of pieces>|", and pieces were
 * longer. Hosts do not tell cases of property names apart: keys that differ only in case are one.
 */
import { HostError } from "../core/host-error";

const LIMIT = 120;
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
  const parts: string[] = [];
  // the head of the first piece: fourteen places are room for more than any file holds
  for (let at = 0, room = LIMIT - 14; at < value.length || parts.length === 0; room = LIMIT) {
    let end = Math.min(value.length, at + room);
    if (end < value.length && /[\uD800-\uDBFF]/.test(value.charAt(end - 1))) end--;
    parts.push(value.slice(at, end));
    if (end === value.length) break;
    at = end;
  }
  return parts.map((part, index) => [pieceName(key, index + 1), index === 0 ? `${parts.length},${value.length}|${part}` : part]);
}

/** How many pieces a first one says that there are; null where it does not say so. */
export const pieceCount = (first: string): number | null => {
  const head = HEAD.exec(first);
  return head && Number(head[1]);
};

const HEAD = /^([1-9]\d*)(?:,(\d+))?\|([^]*)$/;

/**
 * The value that a key's properties hold; null if there are none.
 *
 * @throws HostError `memory-damaged` where a piece is missing or was cut: `facts.head` is what its first piece holds
 */
export function fromPieces(key: string, property: (name: string) => string | null): string | null {
  const first = property(pieceName(key, 1));
  if (first === null && property(pieceName(key, 2)) === null) return null;
  const [, count, length, text = ""] = HEAD.exec(first ?? "") ?? [];
  const damaged = (): HostError => new HostError("memory-damaged", { facts: { head: text } });
  if (count === undefined) throw damaged();
  let value = text;
  for (let n = 2; n <= Number(count); n++) {
    const piece = property(pieceName(key, n));
    if (piece === null) throw damaged();
    value += piece;
  }
  if (length !== undefined && value.length !== Number(length)) throw damaged();
  return value;
}
