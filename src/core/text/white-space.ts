/** Whether a UTF-16 code unit is white space, as `\s` of a pattern means it. A comparison or two for most. */
export function isWhite(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff;
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
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
 * Signs that nobody sees: the soft hyphen, joiners and zero-width marks, direction marks and what embeds a direction, the
 * byte order mark. They come along from web pages and chats. For a class of a pattern.
 */
export const INVISIBLE = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";

/** Whether a UTF-16 code unit is one of them. */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  if (code > 0x2069) return code === 0xfeff;
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code !== 0x2065);
}
