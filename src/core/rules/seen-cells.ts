import type { CellRef } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";

/** Cells of a grid that were met before: a merged cell is that of several leaves. */
export class SeenCells {
  private readonly marks: Uint8Array;
  private readonly width: number;

  constructor(private readonly grid: Grid) {
    this.width = grid.values[0]?.length ?? 0;
    this.marks = new Uint8Array(grid.values.length * this.width);
  }

  has(cell: CellRef): boolean {
    return this.marks[this.placeOf(cell)] === 1;
  }

  /** Without effect for a cell outside of what was read. */
  add(cell: CellRef): void {
    this.marks[this.placeOf(cell)] = 1;
  }

  private placeOf({ row, column }: CellRef): number {
    const at = column - this.grid.origin.column;
    return at < 0 || at >= this.width ? OUTSIDE : (row - this.grid.origin.row) * this.width + at;
  }
}

const OUTSIDE = -1;
