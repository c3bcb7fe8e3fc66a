import type { KeyboardEvent } from "react";
import { cellKey, type CellRange, type CellRef } from "../../core/grid/cell-ref";
import type { SheetLink, ShownSheet } from "../../app/workbook";
import type { Geometry } from "./geometry";
import { keyMove } from "./key-move";
import { between, grown, movingCorner, rangeOf, wholeColumns, wholeRows } from "./selection";

interface GridKeys {
  readonly view: ShownSheet;
  readonly geometry: Geometry;
  readonly links: ReadonlyMap<number, SheetLink>;
  readonly active: CellRef;
  readonly range: CellRange;
  readonly all: CellRange;
  /** Rows that fit on the screen. */
  readonly page: number;
  readonly onSelect: (cell: CellRef, range: CellRange) => void;
  readonly focusOn: (cell: CellRef) => void;
  readonly bring: (cell: CellRef) => void;
  readonly onBegin: (cell: CellRef, start?: string) => void;
  readonly onEmpty: (range: CellRange) => void;
  readonly onUndo: () => void;
  readonly onFind: () => void;
  readonly onFollow: (link: SheetLink) => void;
  readonly onBack: () => void;
  /** Draws the column of the active cell wider by so many pixels. */
  readonly onWiden: (by: number) => void;
}

/** Pixels that a key draws a column wider. */
const STEP = 10;

/** What a key does in the grid, while no cell is being edited. Returns whether it did anything. */
export function gridKey(event: KeyboardEvent, keys: GridKeys): boolean {
  const { geometry, active, range } = keys;
  const command = event.ctrlKey || event.metaKey;
  const letter = event.key.toLowerCase();
  const select = (to: CellRange): void => keys.onSelect(active, grown(geometry, to));

  if (event.altKey) {
    if (event.shiftKey && event.key === "ArrowRight") keys.onWiden(STEP);
    else if (event.shiftKey && event.key === "ArrowLeft") keys.onWiden(-STEP);
    else if (event.key === "ArrowLeft") keys.onBack();
    else return false;
    return true;
  }
  if (event.shiftKey) {
    const head = movingCorner(range, active);
    const to = keyMove(geometry, head, event.key, command, keys.page);
    if (to) {
      select(between(active, to));
      keys.bring(to);
      return true;
    }
  }
  const to = keyMove(geometry, active, event.key, command, keys.page);
  const link = keys.links.get(cellKey(active));
  if (to) {
    keys.onSelect(to, grown(geometry, rangeOf(to)));
    keys.focusOn(to);
    keys.bring(to);
  } else if (event.key === " " && event.shiftKey) select(wholeRows(geometry, range.top, range.bottom));
  else if (event.key === " " && command) select(wholeColumns(geometry, range.left, range.right));
  else if (event.key === "Enter" && link) keys.onFollow(link);
  else if (event.key === "Enter" || event.key === "F2") keys.onBegin(active);
  else if (event.key === "Delete" || event.key === "Backspace") keys.onEmpty(range);
  else if (command && letter === "a") select(keys.all);
  else if (command && letter === "f") keys.onFind();
  else if (command && letter === "z") keys.onUndo();
  else if (!command && event.key.length === 1) keys.onBegin(active, event.key);
  else return false;
  return true;
}
