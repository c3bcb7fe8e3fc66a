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

const NEVER_FIRST = "，。、；：？！）》】」』”’％%)]},.;:!?…—～·℃";
const NEVER_LAST = "（《【「『“‘([{";
const FIRST = 1;
const LAST = 2;
const HELD = 4;

/** By character code: the width in ems, and what the character may not do. The first half of a pair carries no width of its own. */
const WIDTH = Float32Array.from({ length: 0x10000 }, (_, code) => (code >= 0xd800 && code <= 0xdbff ? 0 : emOf(code)));
const KIND = kinds();

function kinds(): Uint8Array {
  const all = new Uint8Array(0x10000);
  // letters, digits and what holds them together are not broken
  for (const [from, to] of [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0x2b, 0x2f],
    [0x5f, 0x5f],
  ] as const)
    all.fill(HELD, from, to + 1);
  for (const mark of NEVER_FIRST) all[mark.charCodeAt(0)] = (all[mark.charCodeAt(0)] ?? 0) | FIRST;
  for (const mark of NEVER_LAST) all[mark.charCodeAt(0)] = (all[mark.charCodeAt(0)] ?? 0) | LAST;
  return all;
}

const widthAt = (text: string, at: number): number => WIDTH[text.charCodeAt(at)] ?? 1;
const kindAt = (text: string, at: number): number => KIND[text.charCodeAt(at)] ?? 0;

/** The width of a text in one line, in ems. */
export function textEms(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += widthAt(text, i);
  return width;
}

/**
 * Where the lines of one paragraph begin, as offsets, when it is wrapped at a width in ems. Words and numbers are not
 * broken unless wider than a line; a closing mark never begins a line, an opening one never ends it.
 */
export function lineStarts(paragraph: string, ems: number): readonly number[] {
  const starts = [0];
  // no character is wider than one em
  if (paragraph.length <= ems) return starts;
  let filled = 0;
  let at = 0;
  while (at < paragraph.length) {
    const end = clusterEnd(paragraph, at);
    let width = 0;
    for (let i = at; i < end; i++) width += widthAt(paragraph, i);
    if (filled + width <= ems) filled += width;
    else if (width <= ems) {
      if (at > 0) starts.push(at);
      filled = width;
    } else filled = breakCluster(paragraph, at, end, ems, filled, starts);
    at = end;
  }
  return starts;
}

/** A word wider than a line, broken where the line is full. Returns how full its last line is. */
function breakCluster(text: string, from: number, end: number, ems: number, before: number, starts: number[]): number {
  let filled = before;
  for (let i = from; i < end; i++) {
    const step = widthAt(text, i);
    if (filled + step > ems && i > 0) {
      starts.push(i);
      filled = 0;
    }
    filled += step;
  }
  return filled;
}

function clusterEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length - 1 && (kindAt(text, end) & LAST) !== 0) end++;
  if ((kindAt(text, end) & HELD) !== 0) while (end < text.length && (kindAt(text, end) & HELD) !== 0) end++;
  else end += text.charCodeAt(end) >= 0xd800 && text.charCodeAt(end) <= 0xdbff ? 2 : 1;
  while (end < text.length && (kindAt(text, end) & FIRST) !== 0) end++;
  return Math.min(end, text.length);
}

/** How many lines a text takes at a width in ems; an empty text takes one. */
export function lineCount(text: string, ems: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += lineStarts(paragraph, ems).length;
  return lines;
}
