import { lineStarts } from "./measure";

/** A piece of a text with the lines that it takes. */
export interface TextChunk {
  readonly text: string;
  readonly lines: number;
}

/**
 * Cuts a text into chunks of at most `most` lines, an odd number of them and about equally long: between paragraphs, and inside one only where
 * the paragraph alone is too long, then behind a stop where there is one. Joining the chunks with the breaks put back
 * gives the text.
 */
export function splitText(text: string, ems: number, most: number): readonly TextChunk[] {
  const whole = text.split("\n").map((paragraph) => ({ text: paragraph, lines: lineStarts(paragraph, ems).length }));
  const total = whole.reduce((sum, paragraph) => sum + paragraph.lines, 0);
  if (total <= most) return [{ text, lines: total }];
  // an odd number, so that what goes down beside the chunks stands in the middle of one, not on a page break
  const parts = Math.ceil(total / most);
  const wished = Math.ceil(total / (parts + 1 - (parts % 2)));
  const chunks: TextChunk[] = [];
  let open: TextChunk | null = null;
  for (const paragraph of whole) {
    const pieces = paragraph.lines > most ? cutParagraph(paragraph.text, ems, wished) : [paragraph];
    for (const [index, piece] of pieces.entries()) {
      const longer: number = open ? open.lines + piece.lines : 0;
      const fits = index === 0 && longer <= most && (longer <= wished || (open !== null && longer - wished < wished - open.lines));
      if (open && fits) open = { text: `${open.text}\n${piece.text}`, lines: longer };
      else {
        if (open) chunks.push(open);
        open = piece;
      }
    }
  }
  return open ? [...chunks, open] : chunks;
}

/** Pieces of at most `most` lines, each cut behind a stop where one stands in its second half. */
export function cutParagraph(paragraph: string, ems: number, most: number): readonly TextChunk[] {
  const chunks: TextChunk[] = [];
  let rest = paragraph;
  for (;;) {
    const starts = lineStarts(rest, ems);
    if (starts.length <= most) return [...chunks, { text: rest, lines: starts.length }];
    const limit = starts[most] ?? rest.length;
    const stop = ["。", "；", "，"].map((mark) => rest.lastIndexOf(mark, limit - 1)).find((at) => at >= limit / 2);
    const head = rest.slice(0, stop === undefined ? limit : stop + 1);
    chunks.push({ text: head, lines: lineStarts(head, ems).length });
    rest = rest.slice(head.length);
  }
}
