import type { Problem } from "../core/rules/problem";
import { registerOf } from "../core/reports/register";
import { checkInSteps, checkTable } from "../core/rules/run-rules";
import { contradictsEvidence } from "../core/rules/status/contradicts-evidence";
import type { PeriodComparison } from "../core/compare/comparison";
import type { Grid } from "../core/grid/grid";
import type { ProgressTable } from "../core/table/progress-table";
import type { Settings } from "./settings";
import { suggesting, type Judgement, type Suggesting } from "./suggesting";
import type { Steps } from "../core/steps";

/** What is found out about a table. Each part is made when it is first asked for: a summary needs no check. */
export interface Analysis extends Suggesting {
  readonly problems: () => readonly Problem[];
  /** As `problems`, in steps, for a pane that must stay alive meanwhile: suggestions leaf by leaf, then one rule a step. */
  readonly problemsInSteps: () => Steps<readonly Problem[]>;
  /** Tags that their own text contradicts: the one rule that 状态 shows, without a check of the rest. */
  readonly contradictionsInSteps: () => Steps<readonly Problem[]>;
}

/** Judges a table that was read from `grid`. Pure: the same table on the same day gives the same findings. */
export function analyse(table: ProgressTable, grid: Grid, judgement: Judgement, comparison: PeriodComparison | null = null): Analysis {
  return withProblems(suggesting(table, judgement), table, grid, judgement.settings, comparison);
}

/** Adds to how a table is judged what the rules find, made when it is first asked for. */
export function withProblems(judged: Suggesting, table: ProgressTable, grid: Grid, settings: Settings, comparison: PeriodComparison | null = null): Analysis {
  const { asOf, dated, pace, suggestion } = judged;
  const { unitOf } = registerOf(settings.units);
  const registeredAsOne = (one: string, other: string): boolean => unitOf(one) !== null && unitOf(one) === unitOf(other);
  const check = { registeredAsOne, asOf, dated, pace, ratios: settings.paceRatios, suggestion, comparison, options: settings.rules, layouts: settings.layouts };
  let problems: readonly Problem[] | null = null;
  /** What rules ask of tagged leaves, made leaf by leaf: asked for inside a rule it would be one long step. */
  function* suggestForTags(share: number): Steps<void> {
    for (const [index, item] of table.items.entries()) {
      for (const leaf of item.leaves) if (leaf.tag !== null) suggestion(leaf);
      yield { done: share * (index + 1), total: table.items.length };
    }
  }
  function* problemsInSteps(): Steps<readonly Problem[]> {
    if (problems !== null) return problems;
    yield* suggestForTags(SUGGESTING);
    return (problems ??= yield* after(SUGGESTING, checkInSteps(table, grid, check)));
  }
  function* contradictionsInSteps(): Steps<readonly Problem[]> {
    yield* suggestForTags(1);
    return checkTable(table, grid, check, [contradictsEvidence]);
  }
  return { ...judged, contradictionsInSteps, problems: () => (problems ??= checkTable(table, grid, check)), problemsInSteps };
}

/** The share of a check that goes into suggestions. */
const SUGGESTING = 0.5;

/** Steps of which `share` was done before. */
function* after<T>(share: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const { done, total } = step.value;
    yield { done: share * total + (1 - share) * done, total };
  }
}
