import type { XmlElement } from "./element";

/** A replacement in a text by half-open offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the replacements made; all else stays as it is. They must not overlap; the order does not matter, but insertions at one place keep theirs. */
export function splice(text: string, changes: readonly Splice[]): string {
  const sorted = [...changes].sort((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start));
  const pieces: string[] = [];
  let at = 0;
  for (const change of sorted) {
    if (change.start < at) throw new Error("replacements overlap");
    pieces.push(text.slice(at, change.start), change.text);
    at = change.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** Puts a text behind what an element of that text holds; one that is a single tag is opened for it. */
export function appended(xml: string, element: XmlElement, text: string): Splice {
  if (element.innerStart !== element.end) return { start: element.innerEnd, end: element.innerEnd, text };
  return opened(xml, element, text);
}

/** Puts a text before what an element holds. */
export function prepended(xml: string, element: XmlElement, text: string): Splice {
  if (element.innerStart !== element.end) return { start: element.innerStart, end: element.innerStart, text };
  return opened(xml, element, text);
}

function opened(xml: string, element: XmlElement, text: string): Splice {
  const name = /^<([^\s/>]+)/.exec(element.tag)?.[1] ?? "";
  return { start: xml.lastIndexOf("/", element.end), end: element.end, text: `>${text}</${name}>` };
}
