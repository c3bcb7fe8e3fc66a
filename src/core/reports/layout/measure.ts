/**
 * How wide a text is and how many lines it takes, without a font: widths in ems (the font's size), rather too wide than
 * too narrow, so that nothing is clipped in Excel, in WPS or in LibreOffice, with the wished font or with its fall-back.
 */

/** A Chinese character is one em; digits and Latin letters about half, capitals more. */
function emOf(code: number): number {
  if (code >= 0x2000) return code >= 0xff61 && code <= 0xff9f ? 0.5 : 1;
  if (code >= 0x80) return code < 0x300 ? 0.62 : 1;
  if (code >= 0x41 && code <= 0x5a) return code === 0x4d || code === 0x57 ? 0.95 : 0.72;
  return code === 0x40 || code === 0x25 || code === 0x6d || code === 0x77 ? 0.88 : 0.56;
}

/** The width of a text in one line, in ems. */
export function textEms(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // the first half of a surrogate pair carries no width of its own
    if (code >= 0xd800 && code <= 0xdbff) continue;
    width += emOf(code);
  }
  return width;
}

const NEVER_FIRST = "，。、；：？！）》】」』”’％%)]},.;:!?…—～·℃";
const NEVER_LAST = "（《【「『“‘([{";

/** Letters, digits and what holds them together are not broken. */
function holdsTogether(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0x2b && code <= 0x2f) || code === 0x5f;
}

/**
 * Where the lines of one paragraph begin, as offsets, when it is wrapped at a width in ems. Words and numbers are not
 * broken unless wider than a line; a closing mark never begins a line, an opening one never ends it.
 */
export function lineStarts(paragraph: string, ems: number): readonly number[] {
  if (paragraph.length * 0.5 <= ems && textEms(paragraph) <= ems) return [0];
  const starts = [0];
  let filled = 0;
  let at = 0;
  while (at < paragraph.length) {
    const end = clusterEnd(paragraph, at);
    const width = textEms(paragraph.slice(at, end));
    if (filled + width <= ems) filled += width;
    else if (width <= ems) {
      if (at > 0) starts.push(at);
      filled = width;
    } else {
      for (let i = at; i < end; i++) {
        const step = emOf(paragraph.charCodeAt(i));
        if (filled + step > ems && i > 0) {
          starts.push(i);
          filled = 0;
        }
        filled += step;
      }
    }
    at = end;
  }
  return starts;
}

function clusterEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length - 1 && NEVER_LAST.includes(text.charAt(end))) end++;
  if (holdsTogether(text.charCodeAt(end))) while (end < text.length && holdsTogether(text.charCodeAt(end))) end++;
  else end += text.charCodeAt(end) >= 0xd800 && text.charCodeAt(end) <= 0xdbff ? 2 : 1;
  while (end < text.length && NEVER_FIRST.includes(text.charAt(end))) end++;
  return Math.min(end, text.length);
}

/** How many lines a text takes at a width in ems; an empty text takes one. */
export function lineCount(text: string, ems: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += lineStarts(paragraph, ems).length;
  return lines;
}
