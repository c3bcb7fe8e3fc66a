import { byPlace, type CellRef } from "../grid/cell-ref";
import { sameCellValue } from "../grid/cell-value";
import { cellAt, type Grid } from "../grid/grid";
import type { Problem } from "../rules/problem";
import { applyFixes } from "./apply-fixes";
import type { CellEdit, Fix } from "./fix";
import { withEdits } from "./with-edits";

/** After this many passes two fixes are taken to undo each other, and what is done so far stands. */
const MOST_PASSES = 10;

export interface FixAllResult {
  /** The grid with the edits applied. */
  readonly grid: Grid;
  /** From the grid that was given to `grid`: one edit a cell, in reading order. */
  readonly edits: readonly CellEdit[];
  /** What is left in `grid`. */
  readonly problems: readonly Problem[];
  readonly passes: number;
}

/**
 * Applies the chosen fixes, reads and checks again, until nothing chosen is left (at most ten passes): one fix may
 * uncover another. By default the safe ones. A pass that would make the sheet unreadable is not taken.
 *
 * @param check reads a grid and checks it; null where it holds no table
 */
export function fixAll(
  grid: Grid,
  check: (grid: Grid) => { readonly problems: readonly Problem[] } | null,
  choose: (fix: Fix, problem: Problem) => boolean = (fix) => fix.safety === "safe",
): FixAllResult {
  let now = grid;
  let problems = check(grid)?.problems ?? [];
  const touched = new Map<string, CellRef>();
  let passes = 0;
  while (passes < MOST_PASSES) {
    const fixes = problems.flatMap((problem) => problem.fixes.filter((fix) => choose(fix, problem)));
    const edits = applyFixes(now, fixes);
    if (edits.length === 0) break;
    const next = withEdits(now, edits);
    const checked = check(next);
    if (!checked) break;
    for (const { cell } of edits) touched.set(`${cell.row},${cell.column}`, cell);
    now = next;
    problems = checked.problems;
    passes++;
  }
  const edits = [...touched.values()].sort(byPlace).flatMap((cell) => {
    const [expected, value] = [cellAt(grid, cell), cellAt(now, cell)];
    return sameCellValue(expected, value) ? [] : [{ cell, expected, value }];
  });
  return { grid: now, edits, problems, passes };
}
