import { leafAt } from "../handout/asked-leaves";
import type { Problem } from "../rules/problem";
import type { ProgressTable } from "../table/progress-table";

/** A finding about one item. */
export interface ItemProblem {
  readonly problem: Problem;
  /** Index into the items of the table that it was found in. */
  readonly item: number;
}

/** What a unit's answers did to what the check finds in its items. */
export interface UnitCheck {
  readonly unit: string;
  /** Found before, and no more. */
  readonly corrected: readonly ItemProblem[];
  /** Found before and now: as it is told now. */
  readonly open: readonly ItemProblem[];
  /** Not found before. */
  readonly broken: readonly ItemProblem[];
}

/** A table, and what a check finds in it. */
export interface CheckedTable {
  readonly table: ProgressTable;
  readonly problems: readonly Problem[];
}

/**
 * The check of before beside the check of now, by unit in the order of the table: what was corrected, what is still open, what
 * is newly broken. A finding is the same where its rule and its item are; only what is for units counts, 提示 aside.
 */
export function checkChanges(before: CheckedTable, now: CheckedTable): readonly UnitCheck[] {
  const [was, is] = [findingsOf(before), findingsOf(now)];
  const units = new Map<string, { corrected: ItemProblem[]; open: ItemProblem[]; broken: ItemProblem[] }>();
  const of = (unit: string) => {
    const own = units.get(unit) ?? { corrected: [], open: [], broken: [] };
    units.set(unit, own);
    return own;
  };
  for (const unit of now.table.items.flatMap(({ leaves }) => leaves.map(({ leadUnits }) => leadUnits[0] ?? ""))) of(unit);
  for (const [key, found] of was) if (!is.has(key)) of(found.unit).corrected.push(found);
  for (const [key, found] of is) (was.has(key) ? of(found.unit).open : of(found.unit).broken).push(found);
  return [...units].flatMap(([unit, lists]) => (lists.corrected.length + lists.open.length + lists.broken.length === 0 ? [] : [{ unit, ...lists }]));
}

/** By rule and the row in which the item begins: numbers and counts of items may be others once a table is filled in. */
function findingsOf({ table, problems }: CheckedTable): ReadonlyMap<string, ItemProblem & { readonly unit: string }> {
  const found = new Map<string, ItemProblem & { readonly unit: string }>();
  for (const problem of problems) {
    if (problem.addressee !== "unit" || problem.severity === "info") continue;
    for (const item of problem.items) {
      const own = table.items[item];
      if (!own) continue;
      const rows = new Set(problem.cells.map(({ row }) => row));
      const at = own.leaves.findIndex((leaf) => rows.has(leaf.row));
      const unit = leafAt(table, { item, leaf: Math.max(0, at) })?.leadUnits[0] ?? "";
      const key = `${problem.rule}|${own.rows[0] ?? 0}|${unit}`;
      if (!found.has(key)) found.set(key, { problem, item, unit });
    }
  }
  return found;
}
