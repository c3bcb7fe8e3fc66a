import type { Field } from "../terms/field";
import { amountOfHeading } from "../terms/heading-readings";
import { headingPeriod, LONGEST_HEADING, normalizeHeading, type HeadingReader } from "../terms/headings";
import { headerByShape } from "./header-by-shape";
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
 * three, the row that comes nearest, with two at least, or one that is a header by its shape. Rows below that belong to it are in `bottom`.
 */
export function findHeaders(view: SheetView, headings: HeadingReader): readonly Header[] {
  const found: Header[] = [];
  let best: HeaderRow | null = null;
  for (let row = view.used.top; row <= view.used.bottom; row++) {
    const score = headerScore(view, row, headings);
    // what stands right below a header is its first row, whatever its words: 开工 | 完工 by month
    if (score.headings >= ENOUGH_HEADINGS && row - 1 !== found.at(-1)?.bottom) {
      const header = headerAt(view, row, headings);
      found.push(header);
      row = header.bottom;
    } else if (found.length === 0 && score.fields >= 2 && row < view.used.bottom && (!best || score.points > best.score)) {
      best = { row, score: score.points };
    }
  }
  if (found.length > 0) return found;
  const row = best?.row ?? headerByShape(view, headings);
  return row === null ? [] : [headerAt(view, row, headings)];
}

/** The header whose first row a person gave. */
export function headerAt(view: SheetView, row: number, headings: HeadingReader): Header {
  const top = headerTop(view, row, headings);
  const bottom = headerBottom(view, row, headings);
  const columns: HeaderColumn[] = [];
  for (let column = view.used.left; column <= view.used.right; column++) {
    const one = headerColumn(view, top, bottom, column);
    columns.push(isStray(view, one, bottom) ? { ...one, heading: "", label: "", group: "" } : one);
  }
  return { top, bottom, columns };
}

/** A number or an error that stands in the header row over nothing: a 0 that somebody left far to the right. */
function isStray(view: SheetView, { column, heading, group }: HeaderColumn, bottom: number): boolean {
  if (heading === "" || group !== "" || !/^(?:[\d.,-]+|#.*[!?A])$/u.test(heading)) return false;
  for (let row = bottom + 1; row <= view.used.bottom; row++) if (view.text(row, column) !== "") return false;
  return true;
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
    headings: filledCells(view, row).map(({ text }) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)),
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

function filledCells(view: SheetView, row: number): { column: number; text: string }[] {
  const texts: { column: number; text: string }[] = [];
  for (let column = view.used.left; column <= view.used.right; column++) {
    const text = view.text(row, column);
    if (text !== "") texts.push({ column, text });
  }
  return texts;
}

/** What a heading does not hold; what stands in brackets (a filling instruction) aside. */
const NO_HEADING = /[。！？；]|^[\d.,%\s]+$|[：:]./u;
const BRACKETS = /[（(【[〔][^)）】\]〕]*[)）】\]〕]?/gu;

interface HeaderScore {
  /** Distinct fields, where the row is surely a header; else 0. */
  readonly headings: number;
  /** Distinct fields, where most cells mean one. */
  readonly fields: number;
  readonly points: number;
  /** Filled cells. */
  readonly cells: number;
}

const NO_HEADER: HeaderScore = { headings: 0, fields: 0, points: 0, cells: 0 };

/** So many cells in a row that are whole headings make it a header, whatever else stands in it: days as headings, say. */
const SURE_PHRASES = 3;
/** With them, and nothing odd in the row, so large a part may be of no field: 建设地点, 建设性质, 检查人 beside the few that count. */
const MOST_STRANGE = 2 / 3;
/** With fewer a row that holds a number or a long text is not looked at any further. */
const LEAST_PHRASES = 2;

/**
 * How much a row looks like a header: its distinct fields and their certainty. A number, a day, an error or a long text is
 * a strange heading like any other, but a row of such cells is no header, unless whole phrases of three fields stand in it.
 */
function headerScore(view: SheetView, row: number, headings: HeadingReader): HeaderScore {
  let cells = 0;
  let odd = 0;
  let phrases = 0;
  for (let column = view.used.left; column <= view.used.right; column++) {
    const value = view.value(row, column);
    if (value === null) continue;
    const text = view.text(row, column);
    if (text === "") continue;
    cells++;
    if (isOddHeading(view, row, column)) odd++;
    // most rows of the body hold a number: there only what is a phrase to the letter is asked for
    else if (odd === 0 ? headings.isPhrase(text) : headings.isWord(text)) phrases++;
  }
  if (cells < 2 || (odd > 0 && phrases < LEAST_PHRASES)) return { ...NO_HEADER, cells };
  const fields = new Set<Field>();
  let points = 0;
  let strange = 0;
  let times = 0;
  let whole = 0;
  for (const { column, text } of filledCells(view, row)) {
    const meaning = typeof view.value(row, column) !== "string" || NO_HEADING.test(outside(text)) ? null : headings.meaning(text);
    // a month over a column of ticks, or what describes a task (层级, 建设地点), is neither a field nor strange
    if (!meaning && (isBareTime(text) || (odd === 0 && phrases > 0 && headings.isNone(text) && !headings.isAside(text)))) times++;
    else if (!meaning) strange++;
    else if (!fields.has(meaning.field)) {
      fields.add(meaning.field);
      points += meaning.certainty;
      if (meaning.certainty === 3) whole++;
    }
  }
  const few = strange <= (cells - times) / 2 || (whole >= SURE_PHRASES && strange - odd <= (cells - odd) * (odd > 0 ? 1 / 2 : MOST_STRANGE));
  // beside odd cells the others must speak the more clearly
  const sure = few && (odd > 0 ? whole >= SURE_PHRASES : phrases >= 2 || points >= ENOUGH_HEADINGS * 2);
  return { headings: sure ? fields.size : 0, fields: few && odd === 0 ? fields.size : 0, points: points - strange, cells };
}

/** Whether a cell is none that headings usually are: a number, a day, an error, a text that is longer than any. */
function isOddHeading(view: SheetView, row: number, column: number): boolean {
  const value = view.value(row, column);
  return typeof value !== "string" || value.length > LONGEST_HEADING * 2;
}

/** Whether a heading is a time of the year and nothing else: 3月, 二季度. */
function isBareTime(text: string): boolean {
  return text.length <= LONGEST_TIME && headingPeriod(text) === normalizeHeading(text);
}

const LONGEST_TIME = 12;

/** A heading without its bracketed remarks; short ones are not looked at. */
function outside(text: string): string {
  return text.length > LONGEST_HEADING ? text.replace(BRACKETS, "").trim() : text.trim();
}

/** A header is at most so many rows tall. */
const MOST_ROWS = 5;

/**
 * A row above belongs to the header where one of its cells is merged down into it, or where cells merged sideways stand over
 * several headings and its other cells over none.
 */
function headerTop(view: SheetView, row: number, headings: HeadingReader): number {
  let top = row;
  for (let column = view.used.left; column <= view.used.right; column++) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.top < top && row - merge.top < MOST_ROWS) top = merge.top;
  }
  while (top > view.used.top && row - top + 1 < MOST_ROWS && groupsHeadings(view, top - 1, top, headings)) top--;
  return Math.max(top, view.used.top);
}

/** Whether a row names groups of the headings below it, and has a heading of its own wherever there is none below. */
function groupsHeadings(view: SheetView, row: number, below: number, headings: HeadingReader): boolean {
  let groups = 0;
  let own = 0;
  for (const { column, text } of filledCells(view, row)) {
    if (typeof view.value(row, column) !== "string" || text.length > LONGEST_HEADING || NO_HEADING.test(outside(text))) return false;
    const right = view.mergeAt(row, column)?.right ?? column;
    let under = 0;
    for (let at = column; at <= right; at++) if (view.text(below, at) !== "") under++;
    if (right === column && under === 0) own += headings.meaning(text) ? 1 : 0;
    else if (right > column && under >= 2) groups++;
    else return false;
  }
  return own > 0 && groups > 0;
}

function headerBottom(view: SheetView, row: number, headings: HeadingReader): number {
  let bottom = row;
  for (const { column } of filledCells(view, row)) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.bottom > bottom && merge.bottom - row < MOST_ROWS) bottom = merge.bottom;
  }
  if (bottom > row) return Math.min(bottom, view.used.bottom);
  while (bottom < view.used.bottom && bottom - row + 1 < MOST_ROWS && groupsSideways(view, bottom) && isSecondHeaderRow(view, bottom, bottom + 1, headings))
    bottom++;
  return bottom;
}

function groupsSideways(view: SheetView, row: number): boolean {
  return filledCells(view, row).some(({ column }) => (view.mergeAt(row, column)?.right ?? column) > column);
}

/** A further row has two headings or more, each under a heading that is merged sideways or where the row above is empty. */
function isSecondHeaderRow(view: SheetView, first: number, row: number, headings: HeadingReader): boolean {
  let known = 0;
  for (const { column, text } of filledCells(view, row)) {
    if (text.length > LONGEST_HEADING || NO_HEADING.test(text.trim()) || typeof view.value(row, column) !== "string") return false;
    const above = view.anchor(first, column);
    const merge = view.mergeAt(first, column);
    const grouped = merge !== null && merge.right > merge.left;
    if (!grouped && view.text(above.row, above.column) !== "") return false;
    if (headings.meaning(text) ?? amountOfHeading({ label: text, group: "", heading: text })) known++;
  }
  return known >= 2;
}

const IN_WHAT = /^[（(][^（()）]{1,6}[）)]$/u;

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
    if (label !== "" && !IN_WHAT.test(text)) group = group === "" ? label : `${group}\n${label}`;
    parts.push(text);
    // （万亩） in a row of its own is no name of the column, but what it counts in
    label = IN_WHAT.test(text) && label !== "" ? `${label}${text}` : text;
    under = anchor.column < column ? anchor.column : null;
  }
  return { column, heading: parts.join("\n"), label, group, under };
}
