import type { Fix } from "../core/rules/fix";
import { fixAllInSteps, type FixAllResult } from "../core/fixes/fix-all";
import type { Problem } from "../core/rules/problem";
import { readTableInSteps } from "../core/reading/read-table";
import type { Grid } from "../core/grid/grid";
import type { ReadOptions } from "../core/table/progress-table";
import { runToEnd, type Steps } from "../core/steps";
import { analyse } from "./analyse";
import type { Judgement } from "./suggesting";

/**
 * Every fix that is chosen, applied on the grid alone and checked again until none is left. Nothing is written: the
 * result's edits are for a preview.
 *
 * @param known what a check of `grid` by the same options and judgement found, where there was one
 */
export function fixGrid(
  grid: Grid,
  options: ReadOptions,
  judgement: Judgement,
  choose?: (fix: Fix, problem: Problem) => boolean,
  known: readonly Problem[] | null = null,
): FixAllResult {
  return runToEnd(fixGridInSteps(grid, options, judgement, choose, known));
}

/** As `fixGrid`, in steps. */
export function fixGridInSteps(
  grid: Grid,
  options: ReadOptions,
  judgement: Judgement,
  choose?: (fix: Fix, problem: Problem) => boolean,
  known: readonly Problem[] | null = null,
): Steps<FixAllResult> {
  return fixAllInSteps(
    grid,
    function* (now) {
      const result = yield* readTableInSteps(now, options);
      return result.ok ? { problems: yield* analyse(result.table, now, judgement).problemsInSteps() } : null;
    },
    choose,
    known,
  );
}
