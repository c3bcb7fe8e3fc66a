import type { Field } from "../terms/field";
import { LONGEST_HEADING, normalizeHeading, type HeadingReader } from "../terms/headings";
import type { SheetView } from "./sheet-view";

/** The heading of one column, its rows put together. */
export interface HeaderColumn {
  /** 1-based. */
  readonly column: number;
  /** As it stands; the rows of a taller header joined with "\n". */
  readonly heading: string;
  /** The lowest text over the column: what names it. */
  readonly label: string;
  /** What stands over the label and over its neighbours too: 推进情况 over 工作进展 | 进度状态. */
  readonly group: string;
  /** The column whose heading cell is merged over this one; null for a heading of its own, or none. */
  readonly under: number | null;
}

export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

/** A row that could be a header, with what speaks for it. */
interface HeaderRow {
  readonly row: number;
  readonly score: number;
}

/** More headings than this in one row make a header. */
const ENOUGH_HEADINGS = 3;

/**
 * The headers of a sheet from top to bottom: the first of each table and its repetitions. A header is a row with three
 * headings or more; where no row surely has
 * three, the row that comes nearest, with two at least. Rows below that belong to it are in `bottom`.
 */
export function findHeaders(view: SheetView, headings: HeadingReader): readonly Header[] {
  const found: Header[] = [];
  let best: HeaderRow | null = null;
  for (let row = view.used.top; row <= view.used.bottom; row++) {
    const score = headerScore(view, row, headings);
    if (score.headings >= ENOUGH_HEADINGS) {
      const header = headerAt(view, row, headings);
      found.push(header);
      row = header.bottom;
    } else if (found.length === 0 && score.fields >= 2 && row < view.used.bottom && (!best || score.points > best.score)) {
      best = { row, score: score.points };
    }
  }
  if (found.length === 0 && best) found.push(headerAt(view, best.row, headings));
  return found;
}

/** The header whose first row a person gave. */
export function headerAt(view: SheetView, row: number, headings: HeadingReader): Header {
  const top = headerTop(view, row);
  const bottom = headerBottom(view, row, headings);
  const columns: HeaderColumn[] = [];
  for (let column = view.used.left; column <= view.used.right; column++) columns.push(headerColumn(view, top, bottom, column));
  return { top, bottom, columns };
}

/** The rows that come nearest to a header, best first, with what stands in them: for saying why none was found. */
export function nearestToHeader(view: SheetView, headings: HeadingReader): readonly { readonly row: number; readonly headings: readonly string[] }[] {
  const rows: { row: number; points: number; cells: number }[] = [];
  const last = Math.min(view.used.bottom, view.used.top + 199);
  for (let row = view.used.top; row <= last; row++) {
    const { points, cells } = headerScore(view, row, headings);
    if (cells > 0) rows.push({ row, points, cells });
  }
  rows.sort((a, b) => b.points - a.points || b.cells - a.cells || a.row - b.row);
  return rows.slice(0, 3).map(({ row }) => ({
    row,
    headings: rowTexts(view, row).map(({ text }) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)),
  }));
}

/** Whether a row says the same headings in the same columns as a header. */
export function repeatsHeader(view: SheetView, row: number, header: Header): boolean {
  let same = 0;
  let other = 0;
  for (const { column, label, heading } of header.columns) {
    if (label === "") continue;
    const text = view.text(row, column);
    if (text === "") continue;
    if (text.length > LONGEST_HEADING * 2) return false;
    if (text === label || text === heading || normalizeHeading(text) === normalizeHeading(label)) same++;
    else other++;
  }
  return same >= 2 && same > other;
}

function rowTexts(view: SheetView, row: number): { column: number; text: string }[] {
  const texts: { column: number; text: string }[] = [];
  for (let column = view.used.left; column <= view.used.right; column++) {
    const text = view.text(row, column);
    if (text !== "") texts.push({ column, text });
  }
  return texts;
}

const NO_HEADING = /[。！？；]|^[\d.,%\s]+$|[：:]./u;

interface HeaderScore {
  /** Distinct fields, where the row is surely a header; else 0. */
  readonly headings: number;
  /** Distinct fields, where most cells mean one. */
  readonly fields: number;
  readonly points: number;
  /** Filled cells. */
  readonly cells: number;
}

/** How much a row looks like a header: its distinct fields and their certainty; zero where a cell cannot be a heading. */
function headerScore(view: SheetView, row: number, headings: HeadingReader): HeaderScore {
  let cells = 0;
  let phrases = 0;
  for (let column = view.used.left; column <= view.used.right; column++) {
    const value = view.value(row, column);
    if (value === null) continue;
    if (typeof value !== "string" || value.length > LONGEST_HEADING * 2) return { headings: 0, fields: 0, points: 0, cells: cells + 1 };
    const text = view.text(row, column);
    if (text === "") continue;
    cells++;
    if (headings.isPhrase(text)) phrases++;
  }
  if (cells < 2) return { headings: 0, fields: 0, points: 0, cells };
  const fields = new Set<Field>();
  let points = 0;
  let strange = 0;
  for (const { text } of rowTexts(view, row)) {
    const meaning = NO_HEADING.test(text.trim()) ? null : headings.meaning(text);
    if (!meaning) strange++;
    else if (!fields.has(meaning.field)) {
      fields.add(meaning.field);
      points += meaning.certainty;
    }
  }
  const few = strange <= cells / 2;
  const sure = few && (phrases >= 2 || points >= ENOUGH_HEADINGS * 2);
  return { headings: sure ? fields.size : 0, fields: few ? fields.size : 0, points: points - strange, cells };
}

/** A row above belongs to the header where one of its cells is merged down into it, or a merged cell stands over several headings. */
function headerTop(view: SheetView, row: number): number {
  let top = row;
  for (let column = view.used.left; column <= view.used.right; column++) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.top < top && row - merge.top <= 3) top = merge.top;
  }
  return Math.max(top, view.used.top);
}

function headerBottom(view: SheetView, row: number, headings: HeadingReader): number {
  let bottom = row;
  let sideways = false;
  for (const { column } of rowTexts(view, row)) {
    const merge = view.mergeAt(row, column);
    if (!merge) continue;
    if (merge.bottom > bottom && merge.bottom - row <= 3) bottom = merge.bottom;
    if (merge.right > merge.left) sideways = true;
  }
  if (bottom > row) return Math.min(bottom, view.used.bottom);
  if (sideways && row < view.used.bottom && isSecondHeaderRow(view, row, row + 1, headings)) bottom = row + 1;
  return bottom;
}

/** A second row has two headings or more, each under a heading that is merged sideways or where the first row is empty. */
function isSecondHeaderRow(view: SheetView, first: number, row: number, headings: HeadingReader): boolean {
  let known = 0;
  for (const { column, text } of rowTexts(view, row)) {
    if (text.length > LONGEST_HEADING || NO_HEADING.test(text.trim()) || typeof view.value(row, column) !== "string") return false;
    const above = view.anchor(first, column);
    const merge = view.mergeAt(first, column);
    const grouped = merge !== null && merge.right > merge.left;
    if (!grouped && view.text(above.row, above.column) !== "") return false;
    if (headings.meaning(text)) known++;
  }
  return known >= 2;
}

function headerColumn(view: SheetView, top: number, bottom: number, column: number): HeaderColumn {
  const parts: string[] = [];
  let label = "";
  let group = "";
  let under: number | null = null;
  let seen = "";
  for (let row = top; row <= bottom; row++) {
    const anchor = view.anchor(row, column);
    const key = `${String(anchor.row)}:${String(anchor.column)}`;
    const text = view.text(anchor.row, anchor.column).trim();
    if (text === "" || key === seen) continue;
    seen = key;
    if (label !== "") group = group === "" ? label : `${group}\n${label}`;
    parts.push(text);
    label = text;
    under = anchor.column < column ? anchor.column : null;
  }
  return { column, heading: parts.join("\n"), label, group, under };
}
