import { lineStarts } from "./measure";

/** A piece of a text with the lines that it takes. */
export interface TextChunk {
  readonly text: string;
  readonly lines: number;
}

/**
 * Cuts a text into chunks of at most `most` lines, about equally long: between paragraphs, and inside one only where
 * the paragraph alone is too long, then behind a stop where there is one. Joining the chunks with the breaks put back
 * gives the text.
 */
export function splitText(text: string, ems: number, most: number): readonly TextChunk[] {
  const paragraphs = text.split("\n").flatMap((paragraph) => cutParagraph(paragraph, ems, most));
  const total = paragraphs.reduce((sum, paragraph) => sum + paragraph.lines, 0);
  const wished = Math.ceil(total / Math.ceil(total / most));
  const chunks: TextChunk[] = [];
  let open: TextChunk | null = null;
  for (const paragraph of paragraphs) {
    if (open && open.lines < wished && open.lines + paragraph.lines <= most && !(open.lines + paragraph.lines > wished && open.lines * 2 >= wished * 1.6)) {
      open = { text: `${open.text}\n${paragraph.text}`, lines: open.lines + paragraph.lines };
    } else {
      if (open) chunks.push(open);
      open = paragraph;
    }
  }
  return open ? [...chunks, open] : chunks;
}

function cutParagraph(paragraph: string, ems: number, most: number): readonly TextChunk[] {
  const chunks: TextChunk[] = [];
  let rest = paragraph;
  for (;;) {
    const starts = lineStarts(rest, ems);
    if (starts.length <= most) return [...chunks, { text: rest, lines: starts.length }];
    const limit = starts[most] ?? rest.length;
    const stop = Math.max(...["。", "；", "，"].map((mark) => rest.lastIndexOf(mark, limit - 1)));
    const cut = stop >= limit / 2 ? stop + 1 : limit;
    const head = rest.slice(0, cut);
    chunks.push({ text: head, lines: lineStarts(head, ems).length });
    rest = rest.slice(cut);
  }
}
