/** Whether a UTF-16 code unit is white space, as `\s` of a pattern means it. A comparison or two for most. */
export function isWhite(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff;
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Whether a text is empty when white space at its ends is off: as `trim() === ""` says it, by the first character mostly. */
export function isOnlyWhite(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isWhite(text.charCodeAt(at))) return false;
  return true;
}

/** Whether a text holds white space anywhere. */
export function hasWhite(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isWhite(text.charCodeAt(at))) return true;
  return false;
}

/**
 * Signs that nobody sees, by their first and last: control signs, the soft hyphen, joiners and zero-width marks, direction
 * marks and what embeds a direction, fillers of Korean writing, marks of annotation, the byte order mark. They come along
 * from web pages, chats and other programs. Not among them: what chooses the form of a sign before it (U+FE0F of emoji).
 */
export const INVISIBLE_SIGNS: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
];

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, "0")}`;

/** The same for a class of a pattern. */
export const INVISIBLE = INVISIBLE_SIGNS.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join("");

const invisible = new Uint8Array(0x10000);
for (const [first, last] of INVISIBLE_SIGNS) invisible.fill(1, first, last + 1);

/** Whether a UTF-16 code unit is one of them. */
export function isInvisible(code: number): boolean {
  return invisible[code] === 1;
}
