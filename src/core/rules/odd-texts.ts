import { INVISIBLE, INVISIBLE_SIGNS } from "../text/white-space";
import { cellKey, type CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import { characterKinds } from "../text/character-kinds";
import type { Field } from "../terms/field";
import type { ProgressTable } from "../table/progress-table";
import { BLANK_SIGNS, BRACKET, HALF_WIDTH as HALF_WIDTH_SIGNS, LINE_SIGNS, MANY_BLANKS_FROM, NEVER_TWICE, NO_BLANK_BEFORE, SINGLE_STOPS } from "./odd-letters";

/** What a text may hold that a rule about its letters has to look at more closely. */
export const BLANKS = 1;
export const MANY_BLANKS = 2;
export const PUNCTUATION = 4;
export const DOUBLED = 8;

/** A text of an item that is worth a closer look, with its cell. A cell that is merged over several rows comes once. */
export interface OddText {
  readonly cell: CellRef;
  readonly field: Field;
  readonly text: string;
  /**
   * BLANKS: a blank at an edge or before a stop, or a control character. MANY_BLANKS: a long run. PUNCTUATION: a half-width one, or two
   * stops in a row. DOUBLED: two characters that come again at once.
   */
  readonly may: number;
}

const known = new WeakMap<ProgressTable, { readonly grid: Grid; readonly texts: readonly OddText[] }>();

/**
 * The text cells of the items, in reading order, that may hold one of the above; formulas and columns of earlier periods
 * are left out. Three rules ask for them: every character of a table is read once.
 */
export function oddTexts(table: ProgressTable, grid: Grid): readonly OddText[] {
  const found = known.get(table);
  if (found?.grid === grid) return found.texts;
  const texts = lookThrough(table, grid);
  known.set(table, { grid, texts });
  return texts;
}

function lookThrough(table: ProgressTable, grid: Grid): readonly OddText[] {
  const columns = table.columns.flatMap(({ column, field, role }) =>
    field !== null && role !== "history" ? [{ column, field, at: column - grid.origin.column }] : [],
  );
  const formulas = new Set(grid.formulas.map(cellKey));
  const texts: OddText[] = [];
  for (const item of table.items) {
    const { span } = item;
    const own = span ? columns.filter(({ column }) => column >= span.left && column <= span.right) : columns;
    for (const row of item.rows) {
      const values = grid.values[row - grid.origin.row];
      if (values === undefined) continue;
      for (const { column, field, at } of own) {
        const text = values[at];
        const may = typeof text === "string" ? lookAt(text) : 0;
        if (may === 0 || typeof text !== "string") continue;
        const cell = { row, column };
        if (!formulas.has(cellKey(cell))) texts.push({ cell, field, text, may });
      }
    }
  }
  return texts;
}

const BLANK = 1;
const STOP = 2;
const PAIRED_STOP = 3;
const CONTROL = 4;
const HALF_WIDTH = 5;
const REPEATED = 6;
/** Words of two characters are found by any two that come again; of the others the last character is asked for, and how long the word is. */
const otherWords = NEVER_TWICE.map(({ word }) => word).filter(({ length }) => length !== 2);
const otherLengths = [...new Set(otherWords.map(({ length }) => length))];
/** What a character is to this look, which every character of a table is given. */
const kinds = characterKinds(
  [BLANK_SIGNS, BLANK],
  [NO_BLANK_BEFORE, STOP],
  [SINGLE_STOPS, PAIRED_STOP],
  [BRACKET + HALF_WIDTH_SIGNS.map(({ sign }) => sign).join(""), HALF_WIDTH],
  [otherWords.map((word) => word.slice(-1)).join(""), REPEATED],
  [LINE_SIGNS, CONTROL],
);
for (const [first, last] of INVISIBLE_SIGNS) kinds.fill(CONTROL, first, last + 1);
const HAN = 0x4e00;
/** A blank at an edge. */
const EDGE = new RegExp(`[\\s${INVISIBLE}]`, "u");

/** Most texts begin with a Chinese character or a digit, and end in a stop: the pattern is only for what is rare. */
const isAtEdge = (code: number): boolean => !(code > 0x20 && code < 0x7f) && !(code > 0x3000 && code <= 0x9fff) && EDGE.test(String.fromCharCode(code));

function lookAt(text: string): number {
  const { length } = text;
  let may = isAtEdge(text.charCodeAt(0)) || isAtEdge(text.charCodeAt(length - 1)) ? BLANKS : 0;
  // the characters one and two places before
  let one = 0;
  let two = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] ?? 0;
    if (code === two && code >= HAN && one === text.charCodeAt(at - 3)) may |= DOUBLED;
    if (kind !== 0) {
      if (kind === BLANK) {
        const end = behindBlanks(text, at);
        const next = end < length ? (kinds[text.charCodeAt(end)] ?? 0) : 0;
        if (next === STOP || next === PAIRED_STOP) may |= BLANKS;
        if (end - at >= MANY_BLANKS_FROM && end < length) may |= MANY_BLANKS;
        at = end - 1;
      } else if (kind === PAIRED_STOP) {
        if (kinds[one] === PAIRED_STOP) may |= PUNCTUATION;
      } else if (kind === REPEATED) {
        for (const length of otherLengths) if (text.charCodeAt(at - length) === code) may |= DOUBLED;
      } else if (kind === HALF_WIDTH) may |= PUNCTUATION;
      else if (kind === CONTROL) may |= BLANKS;
    }
    two = one;
    one = kind === BLANK ? 0 : code;
  }
  return may;
}

function behindBlanks(text: string, start: number): number {
  let at = start + 1;
  while (kinds[text.charCodeAt(at)] === BLANK) at++;
  return at;
}
