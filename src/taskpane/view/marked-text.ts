/** A stretch of text, marked or not. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

const CONTEXT = 22;

/**
 * A text with some stretches of it marked, cut down to what stands around them. Stretches may overlap and come in any
 * order; offsets are half-open. Nothing to mark: the beginning of the text.
 */
export function markedText(text: string, spans: readonly { readonly start: number; readonly end: number }[]): readonly MarkedPart[] {
  const marks = merged(spans.map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) })).filter(({ start, end }) => start < end));
  const parts: MarkedPart[] = [];
  const plain = (from: number, to: number, first: boolean, last: boolean): void => {
    const between = text.slice(from, to);
    const short =
      first && last
        ? clip(between, 0, CONTEXT * 2)
        : first
          ? clip(between, CONTEXT, 0)
          : last
            ? clip(between, 0, CONTEXT)
            : clip(between, CONTEXT, CONTEXT, true);
    if (short !== "") parts.push({ text: short, marked: false });
  };
  let at = 0;
  for (const [index, mark] of marks.entries()) {
    plain(at, mark.start, index === 0, false);
    parts.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  plain(at, text.length, marks.length === 0, true);
  return parts;
}

/** Keeps `tail` characters at the end and `head` at the beginning of what stands beside a mark. */
function clip(text: string, tail: number, head: number, both = false): string {
  if (text.length <= (both ? head + tail + 4 : Math.max(head, tail))) return text;
  if (both) return `${text.slice(0, head)}…${text.slice(-tail)}`;
  return tail > 0 ? `…${text.slice(-tail)}` : `${text.slice(0, head)}…`;
}

function merged(spans: readonly { readonly start: number; readonly end: number }[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
