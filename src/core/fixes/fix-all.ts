import { byPlace, type CellRef } from "../grid/cell-ref";
import { sameCellValue } from "../grid/cell-value";
import { cellAt, type Grid } from "../grid/grid";
import type { Problem } from "../rules/problem";
import { runToEnd, type Steps } from "../steps";
import { applyFixes } from "./apply-fixes";
import type { Fix } from "../rules/fix";
import { withEdits } from "./with-edits";
import type { CellEdit } from "../grid/cell-edit";

/** What a check found. */
interface FoundProblems {
  readonly problems: readonly Problem[];
}

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
 * @param known what a check of `grid` found, where there was one
 */
export function fixAll(
  grid: Grid,
  check: (grid: Grid) => FoundProblems | null,
  choose: (fix: Fix, problem: Problem) => boolean = (fix) => fix.safety === "safe",
  known: readonly Problem[] | null = null,
): FixAllResult {
  return runToEnd(fixAllInSteps(grid, (now) => inOneStep(() => check(now)), choose, known));
}

/**
 * As `fixAll`, with a check that yields between its steps: a caller may let a screen breathe there, or stop. The total is a guess that
 * grows with the passes.
 */
export function* fixAllInSteps(
  grid: Grid,
  check: (grid: Grid) => Steps<FoundProblems | null>,
  choose: (fix: Fix, problem: Problem) => boolean = (fix) => fix.safety === "safe",
  known: readonly Problem[] | null = null,
): Steps<FixAllResult> {
  let checks = 0;
  let now = grid;
  let problems = known ?? (yield* counted(check(grid), checks++))?.problems ?? [];
  const touched = new Map<string, CellRef>();
  let passes = 0;
  while (passes < MOST_PASSES) {
    const fixes = problems.flatMap((problem) => problem.fixes.filter((fix) => choose(fix, problem)));
    const edits = applyFixes(now, fixes);
    if (edits.length === 0) break;
    const next = withEdits(now, edits);
    const checked = yield* counted(check(next), checks++);
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

/** Work of one step. */
function* inOneStep<T>(work: () => T): Steps<T> {
  yield { done: 0, total: 1 };
  return work();
}

/** The steps of the check after `before` others. Mostly one more follows: the one that finds nothing left. */
function* counted<T>(steps: Steps<T>, before: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const { done, total } = step.value;
    yield { done: before * total + done, total: Math.max(2, before + 1) * total };
  }
}
