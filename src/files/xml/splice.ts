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
