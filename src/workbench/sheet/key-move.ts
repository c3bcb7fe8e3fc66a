import type { CellRef } from "../../core/grid/cell-ref";
import { leadingCell, step, type Geometry } from "./geometry";

/**
 * Where a key leads from a cell, as in a spreadsheet; null for a key that does not move.
 *
 * @param page rows that fit on the screen
 */
export function keyMove(geometry: Geometry, from: CellRef, key: string, command: boolean, page: number): CellRef | null {
  const lead = (row: number, column: number): CellRef => leadingCell(geometry, { row, column });
  const clamp = (row: number): number => Math.min(geometry.rowCount, Math.max(1, row));
  switch (key) {
    case "ArrowUp":
      return step(geometry, from, -1, 0);
    case "ArrowDown":
      return step(geometry, from, 1, 0);
    case "ArrowLeft":
      return step(geometry, from, 0, -1);
    case "ArrowRight":
      return step(geometry, from, 0, 1);
    case "PageUp":
      return lead(clamp(from.row - page), from.column);
    case "PageDown":
      return lead(clamp(from.row + page), from.column);
    case "Home":
      return lead(command ? 1 : from.row, 1);
    case "End":
      return lead(command ? geometry.rowCount : from.row, geometry.columnCount);
    default:
      return null;
  }
}
