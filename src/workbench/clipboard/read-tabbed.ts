import type { PastedTable } from "./pasted-table";

/**
 * Tab-separated text as spreadsheets put it on the clipboard: a line a row, cells with line breaks, tabs or quotes in them
 * in quotes. A quote that is not closed before a tab or the line's end is a sign like any other.
 */
export function readTabbed(text: string): PastedTable {
  const plain = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const quoted = plain[at] === '"' ? /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(plain.slice(at)) : null;
    const end = quoted ? at + quoted[0].length : nextBreak(plain, at);
    rows.at(-1)?.push(quoted ? (quoted[1] ?? "").replaceAll('""', '"') : plain.slice(at, end));
    if (end >= plain.length) break;
    if (plain[end] === "\n") rows.push([]);
    at = end + 1;
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]), merges: [], notes: [] };
}

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === "\t" || text[at] === "\n") return at;
  return text.length;
}
