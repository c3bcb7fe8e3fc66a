import { formatAt } from "../../grid/format-runs";
import { cellAt, type Grid } from "../../grid/grid";
import type { CellRef } from "../../grid/cell-ref";
import type { CellValue } from "../../grid/cell-value";
import { returnListWords as w } from "../../messages/zh-CN/return-list";
import { shownValue } from "../../text/shown/shown-value";
import { cellText, isBlank, withoutBlanks } from "../../text/cell-text";

/** A row of a 退回修改清单 that came back. */
export interface CorrectionRow {
  /** The names that may be of the unit, as they stand over the row (一、城建办（3处）, 城建办：); null where nothing stands there. */
  readonly unit: string | null;
  /** 原序号. */
  readonly original: string;
  /** 任务, cut after some thirty characters. */
  readonly task: string;
  /** 栏目. */
  readonly heading: string;
  /** 原文（摘录）. */
  readonly text: string;
  /** 修改后内容: its cell, and what stands in it. */
  readonly cell: CellRef;
  readonly value: CellValue;
  /** The number format of that cell; null where it is not known. */
  readonly format: string | null;
}

/** A 退回修改清单 that came back. */
export interface ReturnedList {
  /** The file's name, without its folder. */
  readonly file: string;
  readonly grid: Grid;
  /** The stamp of the table that it was made from; null for a copy that does not tell. */
  readonly source: string | null;
  readonly rows: readonly CorrectionRow[];
}

type ReturnedColumn = "original" | "task" | "heading" | "text" | "changed";
type ReturnedColumns = { readonly [C in ReturnedColumn]?: number };

/** What a heading begins with, blanks off: a unit may shorten what stands in brackets. */
const BEGINS: readonly (readonly [ReturnedColumn, string])[] = [
  ["original", w.columns.original],
  ["task", w.columns.task],
  ["heading", w.columns.heading],
  ["text", w.columns.text.replace(/（.*$/u, "")],
  ["changed", w.columns.changed.replace(/内容$/u, "")],
];

/** 一、城建办（3处）, and 城建办： over a letter. */
const BLOCK = /^[〇零一二三四五六七八九十百]+、(.+?)(?:[（(]\d+处[)）])?$/u;
const ADDRESSEE = /^(.{2,40})[：:]$/u;

/**
 * A sheet as a 退回修改清单, known by the headings that such a list has: 修改后内容 and 栏目, beside 原序号 or 任务. Columns may
 * have moved, and lists may stand below each other (a letter a unit). Null for any other sheet.
 */
export function returnedList(file: string, grid: Grid): ReturnedList | null {
  const rows: CorrectionRow[] = [];
  let columns: ReturnedColumns | null = null;
  let unit: string | null = null;
  for (let r = 0; r < grid.values.length; r++) {
    const line = grid.values[r] ?? [];
    const row = grid.origin.row + r;
    const header = columnsOf(line, grid.origin.column);
    if (header) {
      columns = header;
      continue;
    }
    const filled = line.filter((value) => !isBlank(cellText(value)));
    const [only] = filled;
    const name = filled.length === 1 ? unitOf(cellText(only ?? null).trim()) : null;
    if (name !== null) unit = name;
    if (!columns || filled.length < 2) continue;
    const at = (column: ReturnedColumn): string => {
      const place = columns?.[column];
      if (place === undefined) return "";
      const cell = { row, column: place };
      const value = cellAt(grid, cell);
      return (typeof value === "number" ? shownValue(value, formatAt(grid, cell)) : cellText(value)).trim();
    };
    const cell = { row, column: columns.changed ?? 1 };
    const one = {
      unit,
      original: at("original"),
      task: at("task"),
      heading: at("heading"),
      text: at("text"),
      cell,
      value: cellAt(grid, cell),
      format: formatAt(grid, cell),
    };
    if (one.heading !== "" && (one.original !== "" || one.task !== "")) rows.push(one);
  }
  return columns ? { file, grid, source: grid.sheet.ours?.source ?? null, rows } : null;
}

function columnsOf(line: readonly CellValue[], first: number): ReturnedColumns | null {
  const found: { [C in ReturnedColumn]?: number } = {};
  line.forEach((value, at) => {
    const heading = withoutBlanks(cellText(value));
    for (const [column, begin] of BEGINS)
      if (found[column] === undefined && heading.startsWith(begin) && heading.length <= begin.length + 8) found[column] = first + at;
  });
  return found.changed !== undefined && found.heading !== undefined && (found.original !== undefined || found.task !== undefined) ? found : null;
}

const unitOf = (text: string): string | null => BLOCK.exec(text)?.[1] ?? ADDRESSEE.exec(text)?.[1] ?? null;
