import { cellOfItem } from "../../table/cell-of-field";
import { comparable, printOf } from "../../text/same-text";
import type { Item, Leaf, ProgressTable } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { shortQuote } from "../leaf-reference";
import type { ReportProblem } from "../rule";

export type TaskDuplicateFacts = {
  readonly item: string;
  readonly earlier: string;
  readonly task: string;
  /** Whether target and progress are the same too. */
  readonly whole: boolean;
  /** Whether the two stand under another target. */
  readonly otherTarget: boolean;
};

/**
 * The same task twice, for the same units, under one target or under two that are not stages in a row. Many units under one task, each on a
 * row of its own, are no doubles; nor is
 * a table in which tasks recur by design (one in five).
 */
export const taskDuplicate = defineRule({
  id: "task/duplicate",
  severity: "warning",
  addressee: "compiler",
  needs: ["task"],
  check(table, _context, report: ReportProblem<TaskDuplicateFacts>) {
    for (const { item, earlier } of doublesOf(table)) {
      const cell = cellOfItem(table, item, "task");
      const otherTarget = textsOf(item, "target") !== textsOf(earlier, "target");
      // rows in a row with targets of their own are the stages of one long task
      if (!cell || (otherTarget && isNext(table, item, earlier))) continue;
      const whole = !otherTarget && textsOf(item, "progress") === textsOf(earlier, "progress");
      report([cell], { item: item.reference, earlier: earlier.reference, task: shortQuote(item.task), whole, otherTarget });
    }
  },
});

/** Whether nothing but rows of the same task stands between the two. */
function isNext(table: ProgressTable, item: Item, earlier: Item): boolean {
  const [from, to] = [table.items.indexOf(earlier), table.items.indexOf(item)];
  const task = comparable(item.task);
  return table.items.slice(from + 1, to).every((between) => comparable(between.task) === task);
}

interface Double {
  readonly item: Item;
  readonly earlier: Item;
}

/** Items of the same task, units and sub-tasks as an earlier one; none where they are too many. */
function doublesOf(table: ProgressTable): readonly Double[] {
  const first = new Map<string, Item>();
  const doubles: Double[] = [];
  for (const item of sharingPrints(table.items)) {
    const task = comparable(item.task);
    if (task.length < 6) continue;
    const key = `${task}\n${unitsOf(item)}\n${subtasksOf(item)}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, item);
    else if (doubles.push({ item, earlier }) * 5 > table.items.length) return [];
  }
  return doubles;
}

/** The items whose number another one has as well, in their order: nearly all of a table are told apart by it. */
function sharingPrints(items: readonly Item[]): readonly Item[] {
  const prints = new Float64Array(items.length);
  const seen = new Set<number>();
  const again = new Set<number>();
  for (const [index, item] of items.entries()) {
    const print = printOfItem(item);
    prints[index] = print;
    if (seen.has(print)) again.add(print);
    else seen.add(print);
  }
  return again.size === 0 ? [] : items.filter((_, index) => again.has(prints[index] ?? 0));
}

/** A number that items with the same task, units and sub-tasks have in common. */
function printOfItem(item: Item): number {
  let print = printOf(item.task);
  for (const leaf of item.leaves) print = Math.imul(print ^ printOf(leaf.fields.subtask?.text ?? "") ^ printOf(unitOf(leaf)), 2654435761);
  return print;
}

const unitOf = (leaf: Leaf): string => leaf.leadUnits[0] ?? leaf.units[0] ?? "";
const unitsOf = (item: Item): string => item.leaves.map(unitOf).join("\n");
const subtasksOf = (item: Item): string => item.leaves.map((leaf) => comparable(leaf.fields.subtask?.text ?? "")).join("\n");
const textsOf = (item: Item, field: "target" | "progress"): string => item.leaves.map((leaf) => comparable(leaf.fields[field]?.text ?? "")).join("\n");
