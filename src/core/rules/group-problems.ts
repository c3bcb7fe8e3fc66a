import { byPlace } from "../grid/cell-ref";
import type { ProgressTable } from "../table/progress-table";
import { RULES } from "./index";
import { SEVERITIES, type Problem } from "./problem";

/** How a person walks a list of problems: by cause (按问题), down the table (按序号), by lead unit (按单位). */
export type ProblemGrouping = "cause" | "row" | "unit";

/** Problems that are shown together. What names the group depends on the grouping; null stands for the table as a whole. */
export interface ProblemGroup {
  /** Stable among the groups of one grouping. */
  readonly key: string;
  /** By cause: the rule. */
  readonly rule: string | null;
  /** By row: index into `ProgressTable.items`. */
  readonly item: number | null;
  /** By unit: the lead unit. */
  readonly unit: string | null;
  readonly problems: readonly Problem[];
}

const ORDER = new Map<string, number>(RULES.map((rule, index) => [rule.id, index]));

/**
 * Groups problems for display; pure, and the order inside a group is that of the table.
 *
 * - cause: a group a rule, the worst severity first, then in the order of the registry;
 * - row: a group an item, in the table's order; what concerns several items or none comes first, as the table as a whole;
 * - unit: a group a lead unit, in the order in which the table names them; a problem of items of several units is in the
 *   group of each, so that a unit sees all that is its own.
 */
export function groupProblems(problems: readonly Problem[], table: ProgressTable, by: ProblemGrouping): readonly ProblemGroup[] {
  if (by === "cause") return byCause(problems);
  return by === "row" ? byRow(problems) : byUnit(problems, table);
}

const worst = (problems: readonly Problem[]): number => Math.min(...problems.map(({ severity }) => SEVERITIES.indexOf(severity)));

function byCause(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = collect(problems, (problem) => [problem.rule]);
  const place = (rule: string): number => ORDER.get(rule) ?? -1;
  return [...groups]
    .map(([rule, list]) => ({ key: rule, rule, item: null, unit: null, problems: sorted(list) }))
    .sort((a, b) => worst(a.problems) - worst(b.problems) || place(a.rule) - place(b.rule));
}

function byRow(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = collect(problems, ({ items }) => [items.length === 1 ? (items[0] ?? null) : null]);
  return [...groups]
    .map(([item, list]) => ({ key: String(item ?? ""), rule: null, item, unit: null, problems: sorted(list) }))
    .sort((a, b) => (a.item ?? -1) - (b.item ?? -1));
}

function byUnit(problems: readonly Problem[], table: ProgressTable): readonly ProblemGroup[] {
  const groups = collect(problems, ({ items }) => {
    const units = new Set(items.flatMap((item) => table.items[item]?.leaves.map((leaf) => leaf.leadUnits[0] ?? null) ?? []));
    units.delete(null);
    return units.size === 0 ? [null] : [...units];
  });
  const places = new Map<string, number>();
  for (const item of table.items) {
    for (const leaf of item.leaves) {
      const [lead] = leaf.leadUnits;
      if (lead !== undefined && !places.has(lead)) places.set(lead, places.size);
    }
  }
  const place = (unit: string | null): number => (unit === null ? -1 : (places.get(unit) ?? places.size));
  return [...groups]
    .map(([unit, list]) => ({ key: unit ?? "", rule: null, item: null, unit, problems: sorted(list) }))
    .sort((a, b) => place(a.unit) - place(b.unit));
}

function collect<K>(problems: readonly Problem[], keys: (problem: Problem) => readonly K[]): Map<K, Problem[]> {
  const groups = new Map<K, Problem[]>();
  for (const problem of problems) {
    for (const key of keys(problem)) {
      const group = groups.get(key);
      if (group) group.push(problem);
      else groups.set(key, [problem]);
    }
  }
  return groups;
}

/** In the table's order; what has no cell comes first. */
function sorted(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => {
    const [first, second] = [a.cells[0], b.cells[0]];
    if (first && second) return byPlace(first, second);
    return Number(first !== undefined) - Number(second !== undefined);
  });
}
