import type { ShownSheet } from "../app/workbook";
import type { CellRange, CellRef } from "../core/grid/cell-ref";
import type { SheetId, SheetInfo } from "../core/grid/grid";
import { PLAIN_LOOK, type SheetLook } from "./sheet/geometry";
import { rangeOf } from "./sheet/selection";
import type { Revealed } from "./sheet/sheet-grid";

/** An open file, as the list of files shows it. */
export interface FileOnDesk {
  /** Its own for as long as the page is open; two files may have one name. */
  readonly key: number;
  readonly name: string;
  readonly unsaved: boolean;
  /** Grows with every change of what would be downloaded. */
  readonly revision: number;
  /** It can be changed and downloaded. */
  readonly writable: boolean;
}

/** What lies on the desk: the page draws it. A new object after each change. */
export interface DeskState {
  /** In the order in which they were opened. */
  readonly files: readonly FileOnDesk[];
  /** The file in front; null while none is open. */
  readonly current: number | null;
  /** Its name. */
  readonly name: string | null;
  readonly sheets: readonly SheetInfo[];
  readonly front: SheetId | null;
  /** Null while the sheet in front is being looked up. */
  readonly view: ShownSheet | null;
  /** The cell that keys act on; in `range`. */
  readonly selected: CellRef;
  /** What is selected, no merged area by half; mostly the one cell. */
  readonly range: CellRange;
  /** How the sheet in front is looked at. */
  readonly look: SheetLook;
  /** What the pane asked to be shown; a new object each time. */
  readonly revealed: Revealed | null;
  readonly marks: readonly CellRef[];
  readonly unsaved: boolean;
  readonly cannotKeep: readonly string[];
  /** Where the last link was followed from, to go back to. */
  readonly from: { readonly sheet: SheetInfo; readonly cell: CellRef } | null;
  /** The file that was in front before, where it holds changes not downloaded. */
  readonly before: { readonly key: number; readonly name: string } | null;
}

export const A1: CellRef = { row: 1, column: 1 };

/** A cell selected by itself. */
export const picked = (cell: CellRef): Pick<DeskState, "selected" | "range"> => ({ selected: cell, range: rangeOf(cell) });

export const EMPTY_DESK: DeskState = {
  files: [],
  current: null,
  name: null,
  sheets: [],
  front: null,
  view: null,
  ...picked(A1),
  look: PLAIN_LOOK,
  revealed: null,
  marks: [],
  unsaved: false,
  cannotKeep: [],
  from: null,
  before: null,
};
