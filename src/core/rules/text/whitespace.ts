import type { CellRef } from "../../grid/cell-ref";
import type { Fix, TextEdit } from "../../fixes/fix";
import { defineRule } from "../define-rule";
import type { Report } from "../rule";
import { PROSE, textCells } from "../../table/text-cells";

export type WhitespaceFacts = {
  /** blanks: at the edges, before a stop, control characters. line-break: a run of blanks in place of a line break. */
  readonly kind: "blanks" | "line-break";
  readonly count: number;
};

/** A full-width indent of a paragraph, which people set on purpose. */
const INDENT = /^(?:\u3000{2}| {4})(?=\S)/u;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\ufeff]+/gu;
const BEFORE_STOP = /[ \t\u3000]+(?=[，。；：、）])/gu;
/** A blank at an edge. */
const EDGE = /^[\s\u200b\ufeff]|[\s\u200b\ufeff]$/u;
const BLANK = 1;
const STOP = 2;
const CONTROLS = 4;
/** What a character is to a quick look, which every character of a table is given. */
const kinds = new Uint8Array(0x10000);
for (const char of " \t\u3000") kinds[char.charCodeAt(0)] = BLANK;
for (const char of "，。；：、）") kinds[char.charCodeAt(0)] = STOP;
for (const [from, to] of [[0, 8], [0x0b, 0x1f], [0x7f, 0x7f], [0x200b, 0x200b], [0xfeff, 0xfeff]] as const) kinds.fill(CONTROLS, from, to + 1);
/** So many blanks in a row may stand for a line break. */
const MANY = 6;
const MANY_BLANKS = 2;
/** Blanks that stand where a new point begins: somebody filled the line up instead of breaking it. */
const FILLED_UP = /(?<=[^ \t\u3000])[ \t\u3000]{6,}(?=(?:[（(]?\d{1,2}[.．、）)]|[①-⑳])(?!\d))/gu;

/**
 * Blanks at the edges of a cell, before a stop, control characters; and runs of blanks where a line break was meant. One
 * problem a kind. Blanks inside names (陈  霞) and a paragraph's indent are right.
 */
export const textWhitespace = defineRule({
  id: "text/whitespace",
  severity: "info",
  check(table, { grid }, report: Report<WhitespaceFacts>) {
    const found = { blanks: { cells: [] as CellRef[], fixes: [] as Fix[] }, "line-break": { cells: [] as CellRef[], fixes: [] as Fix[] } };
    for (const { cell, field, text } of textCells(table, grid)) {
      const note = (kind: "blanks" | "line-break", edits: readonly TextEdit[]): void => {
        if (edits.length === 0) return;
        found[kind].cells.push(cell);
        found[kind].fixes.push({ safety: "safe", cell, expected: text, change: { edits } });
      };
      const look = quickLook(text);
      if (look === 0) continue;
      const prose = PROSE.includes(field);
      if ((look & BLANK) !== 0) note("blanks", blankEdits(text, prose));
      if (prose && (look & MANY_BLANKS) !== 0) note("line-break", [...text.matchAll(FILLED_UP)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: "\n" })));
    }
    for (const kind of ["blanks", "line-break"] as const) {
      const { cells, fixes } = found[kind];
      if (cells.length > 0) report(cells, { kind, count: cells.length }, { fixes });
    }
  },
});

/** Whether a text may hold what is asked for: BLANK for blanks that may be wrong, MANY_BLANKS for a long run of them, 0 for most. */
function quickLook(text: string): number {
  let look = isAtEdge(text.charCodeAt(0)) || isAtEdge(text.charCodeAt(text.length - 1)) ? BLANK : 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === BLANK) {
      run++;
      continue;
    }
    if (kind === CONTROLS || (kind === STOP && run > 0)) look |= BLANK;
    if (run >= MANY) look |= MANY_BLANKS;
    run = 0;
  }
  return look;
}

/** Most texts begin with a Chinese character or a digit, and end in a stop: the pattern is only for what is rare. */
const isAtEdge = (code: number): boolean => !(code > 0x20 && code < 0x7f) && !(code > 0x3000 && code <= 0x9fff) && EDGE.test(String.fromCharCode(code));

function blankEdits(text: string, prose: boolean): readonly TextEdit[] {
  if (text.trim() === "") return [];
  const start = /^[\s\u200b\ufeff]*/u.exec(text)?.[0].length ?? 0;
  const end = text.length - (/[\s\u200b\ufeff]*$/u.exec(text)?.[0].length ?? 0);
  const edits: TextEdit[] = [];
  if (start > 0 && !INDENT.test(text)) edits.push({ start: 0, end: start, text: "" });
  if (end < text.length) edits.push({ start: end, end: text.length, text: "" });
  const inside = [...text.matchAll(CONTROL), ...(prose ? text.matchAll(BEFORE_STOP) : [])];
  for (const match of inside) {
    const edit = { start: match.index, end: match.index + match[0].length, text: "" };
    const word = CONTROL_ONLY.test(match[0]) || /[\p{Script=Han}）”》]/u.test(text.charAt(match.index - 1));
    if (word && edit.start >= start && edit.end <= end) edits.push(edit);
  }
  return edits;
}

const CONTROL_ONLY = /^[\u0000-\u0008\u000b-\u001f\u007f\u200b\ufeff]+$/u;
