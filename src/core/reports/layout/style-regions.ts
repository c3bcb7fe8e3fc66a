import type { CellRange } from "../../grid/cell-ref";
import type { CellStyle, LaidOutSheet } from "../laid-out-sheet";

/** Collects the looks of cells and gives them back as few rectangles. Rows and columns are 1-based. */
export interface RegionBoard {
  /** Every cell of the range looks so. */
  paint(range: CellRange, style: CellStyle): void;
  /** The range is one region by itself, for a border around its rim. */
  frame(range: CellRange, style: CellStyle): void;
  finish(): Pick<LaidOutSheet, "styles" | "regions">;
}

interface Open {
  readonly left: number;
  readonly right: number;
  readonly style: number;
  readonly top: number;
}

export function regionBoard(columns: number): RegionBoard {
  const styles: CellStyle[] = [];
  const indexes = new Map<string, number>();
  /** Style index + 1 of every cell, row by row; 0 has no look of its own. Negative: a frame. */
  const rows: Int32Array[] = [];
  const frames: { range: CellRange; style: number }[] = [];

  const same = new Map<CellStyle, number>();
  const indexOf = (style: CellStyle): number => {
    const index = same.get(style) ?? find(style);
    same.set(style, index);
    return index;
  };
  const find = (style: CellStyle): number => {
    const key = JSON.stringify(style);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    styles.push(style);
    indexes.set(key, styles.length - 1);
    return styles.length - 1;
  };
  const fill = (range: CellRange, mark: number): void => {
    for (let row = range.top; row <= range.bottom; row++) {
      while (rows.length < row) rows.push(new Int32Array(columns));
      rows[row - 1]?.fill(mark, range.left - 1, range.right);
    }
  };

  return {
    paint: (range, style) => fill(range, indexOf(style) + 1),
    frame: (range, style) => {
      frames.push({ range, style: indexOf(style) });
      fill(range, -frames.length);
    },
    finish: () => ({ styles, regions: [...rectangles(rows), ...frames].sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left) }),
  };
}

/** Runs of one style in a row, joined with the same runs of the rows below. */
function rectangles(rows: readonly Int32Array[]): { range: CellRange; style: number }[] {
  const done: { range: CellRange; style: number }[] = [];
  let open: Open[] = [];
  const close = (run: Open, bottom: number): void => {
    done.push({ range: { top: run.top, left: run.left, bottom, right: run.right }, style: run.style - 1 });
  };
  rows.forEach((row, index) => {
    const next: Open[] = [];
    for (const run of runsOf(row)) {
      const above = open.find((one) => one.left === run.left && one.right === run.right && one.style === run.style);
      next.push(above ?? { ...run, top: index + 1 });
    }
    for (const run of open) if (!next.includes(run)) close(run, index);
    open = next;
  });
  for (const run of open) close(run, rows.length);
  return done;
}

function runsOf(row: Int32Array): Omit<Open, "top">[] {
  const runs: Omit<Open, "top">[] = [];
  let left = 0;
  for (let at = 1; at <= row.length; at++) {
    if (row[at] === row[left]) continue;
    const style = row[left] ?? 0;
    if (style > 0) runs.push({ left: left + 1, right: at, style });
    left = at;
  }
  return runs;
}
