import { rangeToA1, type CellRef } from "../../core/grid/cell-ref";
import type { CellValue } from "../../core/grid/cell-value";
import { asTyped } from "../../app/typed-text";
import { operation, type Operation } from "./batches";
import { hasFill, settable } from "./cell-look";
import { GENERAL, TEXT } from "../../core/grid/number-format";

/** A cell of the user's as it is or shall be. */
export interface CellState {
  readonly cell: CellRef;
  readonly value: CellValue;
  /** The number format that decides how a text has to be put in. */
  readonly format: string;
  /** The look, where it changes too. */
  readonly look: Excel.CellPropertiesFormat | null;
}

/** What has to be put into a cell of this number format so that it holds the value. Null would leave the cell as it is. */
export function typedContent(value: CellValue, format: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "string") return format === TEXT ? value : asTyped(value);
  if (typeof value === "object") return "date" in value ? value.date : value.error;
  return value;
}

/** Cells below each other without a gap, so that a column of edits is few ranges and not a thousand. */
export function runsOf(states: readonly CellState[]): readonly (readonly CellState[])[] {
  const sorted = [...states].sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  const runs: CellState[][] = [];
  for (const state of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last !== undefined && last.cell.column === state.cell.column && last.cell.row + 1 === state.cell.row;
    if (run && follows && state.look === null && last.look === null) run.push(state);
    else runs.push([state]);
  }
  return runs;
}

/** The A1 address of a run. */
export function runAddress(run: readonly CellState[]): string {
  const [first, last] = [run[0]?.cell, run.at(-1)?.cell];
  return first && last ? rangeToA1({ top: first.row, left: first.column, bottom: last.row, right: last.column }) : "A1";
}

/** Puts cells of a sheet into these states. */
export function cellOperations(sheetId: string, states: readonly CellState[]): readonly Operation[] {
  return runsOf(states).map((run) => {
    const values = run.map(({ value, format }) => [typedContent(value, format)]);
    return operation(
      (context) => {
        const range = context.workbook.worksheets.getItem(sheetId).getRange(runAddress(run));
        const [first] = run;
        if (first?.look) {
          if (!hasFill(first.look)) range.format.fill.clear();
          range.setCellProperties([[{ format: settable(first.look) }]]);
          range.numberFormat = [[first.format]];
        }
        range.values = values;
      },
      first(run)?.look ? 20 : 3,
      values,
    );
  });
}

const first = (run: readonly CellState[]): CellState | undefined => run[0];

/**
 * Puts the user's cells back as they were: the number format too, since a failed write may have left another; a protected sheet lets no
 * format be changed, by anybody.
 */
export function cellOperationsBack(sheetId: string, states: readonly CellState[], formatsLocked: boolean): readonly Operation[] {
  if (formatsLocked) return cellOperations(sheetId, states);
  return [
    ...runsOf(states).map((run) =>
      operation((context) => {
        const range = context.workbook.worksheets.getItemOrNullObject(sheetId).getRange(runAddress(run));
        range.numberFormat = run.map(({ format }) => [format]);
      }, 3),
    ),
    ...cellOperations(sheetId, states),
  ];
}

/** The state of a cell in what was read; empty and general outside of it. */
export function stateIn(
  cells: { readonly origin: CellRef; readonly values: readonly (readonly CellValue[])[]; readonly formats: readonly (readonly string[])[] } | null,
  cell: CellRef,
): CellState {
  const [r, c] = cells ? [cell.row - cells.origin.row, cell.column - cells.origin.column] : [-1, -1];
  return { cell, value: cells?.values[r]?.[c] ?? null, format: cells?.formats[r]?.[c] ?? GENERAL, look: null };
}
