import type { CellRange, CellRef } from "./cell-ref";
import type { CellValue } from "./cell-value";
import type { FormatRun } from "./format-runs";
import type { SheetReportId } from "./report-id";

/** Excel and .xlsx: a stable id; WPS: the name. Never shown to a person. */
export type SheetId = string & { readonly sheetId: unique symbol };

/** Brands a host's own identifier. Only hosts and tests make sheet ids. */
export function sheetId(id: string): SheetId {
  return id as SheetId;
}

/** A sheet of the workbook, as listed. */
export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly visible: boolean;
  readonly active: boolean;
  readonly protected: boolean;
  /** A filter hides rows now. Nothing is ever written through a filter. */
  readonly filtered: boolean;
  /** The whole workbook is open for reading only; absent is no, or not known. */
  readonly readOnly?: boolean;
  /**
   * The mark of a sheet that we wrote: a sheet-scoped defined name `ProgressTable.<report>` on A1, in every host and
   * file alike; its comment holds `source` (the stamp of the table it was made from) and the stamp of what we wrote.
   * `edited`: the sheet no longer has that stamp (known after `read` or `planSheets`, else null).
   */
  readonly ours: { readonly report: SheetReportId; readonly source: string; readonly edited: boolean | null } | null;
}

/**
 * A sheet as read once: plain data (structured clone and JSON give the same grid), immutable. `values[r][c]` is the
 * cell at row `origin.row + r`, column `origin.column + c`; rows are equally long. Covered cells of a merge and cells
 * outside are null. `origin` is the top left corner of the used range; an empty sheet has no rows.
 */
export interface Grid {
  readonly sheet: SheetInfo;
  readonly origin: CellRef;
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
  /** 1-based, ascending. */
  readonly hiddenRows: readonly number[];
  /** 1-based, ascending. */
  readonly hiddenColumns: readonly number[];
  /** Cells that hold a formula (their values are in `values`). Never edited by a fix or a tag. */
  readonly formulas: readonly CellRef[];
  /** Number formats of the cells that hold a number or a day; those without one are left out (core/grid/format-runs.ts). */
  readonly numberFormats: readonly FormatRun[];
  /** Several fonts or colours inside one cell: an edit loses them and undo cannot bring them back; the preview says so. */
  readonly mixedFormat: readonly CellRef[];
  /** What the host would not tell of this sheet, which is then read as if there were none; absent where it told all. */
  readonly untold?: readonly Untold[];
  /** What the file says of this sheet and does not bear out; absent where there is nothing. */
  readonly damage?: readonly GridDamage[];
  /** Hash of the values, by core/grid/stamp.ts: the same cells give the same stamp in every host. */
  readonly stamp: string;
}

/** What a host may not tell: which cells are merged, which hold a formula. */
export type Untold = "merges" | "formulas";

/**
 * A fault of the file that reading went past. `lost-text`: cells that name a text which the file does not hold, read as
 * empty; `repeated-row`: rows that stand there in several pieces, taken together; `repeated-cell`: cells that stand there
 * twice, of which the last counts; `no-result`: formulas whose result was never stored, read as empty; `lost-formats`: numbers
 * whose formats cannot be read, days among them perhaps.
 */
export interface GridDamage {
  readonly kind: "lost-text" | "repeated-row" | "repeated-cell" | "no-result" | "lost-formats";
  readonly cells: readonly CellRef[];
}

/** The value of a cell; null outside of what was read. */
export function cellAt(grid: Grid, cell: CellRef): CellValue {
  return grid.values[cell.row - grid.origin.row]?.[cell.column - grid.origin.column] ?? null;
}
