import type { Fix } from "../core/fixes/fix";
import { fixAllInSteps, type FixAllResult } from "../core/fixes/fix-all";
import type { Problem } from "../core/rules/problem";
import { checkInSteps, checkTable } from "../core/rules/run-rules";
import { contradictsEvidence } from "../core/rules/status/contradicts-evidence";
import type { Suggestion } from "../core/status/evidence";
import { paceOn } from "../core/status/pace";
import { suggestStatus } from "../core/status/suggest";
import { suggestionContext, type SuggestionContext } from "../core/status/suggestion-context";
import { readTable } from "../core/table/read-table";
import type { Grid } from "../core/grid/grid";
import type { PlainDate } from "../core/table/plain-date";
import type { Leaf, ProgressTable, ReadOptions } from "../core/table/progress-table";
import { asOfDate } from "./as-of";
import type { Settings } from "./settings";

/** The day that a table is judged on, and what the office has set. */
export interface Judgement {
  /** As a person gave it; null: the end of the table's period, else `today`. */
  readonly asOf: PlainDate | null;
  readonly today: PlainDate;
  readonly settings: Settings;
}

/** What is found out about a table. Each part is made when it is first asked for: a summary needs no check. */
export interface Analysis {
  readonly asOf: PlainDate;
  /** The share of the year that has passed on `asOf`, 0 to 1; null without a period. */
  readonly pace: number | null;
  readonly problems: () => readonly Problem[];
  /** As `problems`, one rule a step, for a pane that must stay alive meanwhile. */
  readonly problemsInSteps: () => Generator<{ readonly done: number; readonly total: number }, readonly Problem[]>;
  /** Tags that their own text contradicts: the one rule that 状态 shows, without a check of the rest. */
  readonly contradictions: () => readonly Problem[];
  readonly suggestion: (leaf: Leaf) => Suggestion | null;
  /** What suggestions were made by, to say them in words. */
  readonly context: SuggestionContext;
}

/** Judges a table that was read from `grid`. Pure: the same table on the same day gives the same findings. */
export function analyse(table: ProgressTable, grid: Grid, { asOf: given, today, settings }: Judgement): Analysis {
  const asOf = asOfDate(given, table.period, today);
  const pace = paceOn(asOf, table.period, settings.paceCurve);
  const context = suggestionContext(table, { asOf, pace, thresholds: settings.paceThresholds });
  const suggestions = new Map<Leaf, Suggestion | null>();
  const suggestion = (leaf: Leaf): Suggestion | null => {
    const known = suggestions.get(leaf);
    if (known !== undefined) return known;
    const made = suggestStatus(leaf, context);
    suggestions.set(leaf, made);
    return made;
  };
  const check = { asOf, pace, suggestion, options: settings.rules, layouts: settings.layouts };
  let problems: readonly Problem[] | null = null;
  function* problemsInSteps(): ReturnType<Analysis["problemsInSteps"]> {
    return (problems ??= yield* checkInSteps(table, grid, check));
  }
  return {
    asOf,
    pace,
    suggestion,
    context,
    contradictions: () => checkTable(table, grid, check, [contradictsEvidence]),
    problems: () => problems ?? exhausted(problemsInSteps()),
    problemsInSteps,
  };
}

function exhausted<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

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
  return exhausted(fixGridInSteps(grid, options, judgement, choose, known));
}

/** As `fixGrid`, one rule of a check a step, for a pane that must stay alive meanwhile. */
export function fixGridInSteps(
  grid: Grid,
  options: ReadOptions,
  judgement: Judgement,
  choose?: (fix: Fix, problem: Problem) => boolean,
  known: readonly Problem[] | null = null,
): Generator<{ readonly done: number; readonly total: number }, FixAllResult> {
  return fixAllInSteps(
    grid,
    function* (now) {
      const result = readTable(now, options);
      return result.ok ? { problems: yield* analyse(result.table, now, judgement).problemsInSteps() } : null;
    },
    choose,
    known,
  );
}
