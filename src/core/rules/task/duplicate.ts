import { cellOfItem } from "../../table/cell-of-field";
import { comparable } from "../../table/same-text";
import type { Item } from "../../table/progress-table";
import { defineRule } from "../define-rule";
import { quoted } from "../leaf-reference";
import type { Report } from "../rule";

export type TaskDuplicateFacts = {
  readonly item: string;
  readonly earlier: string;
  readonly task: string;
  /** Whether target and progress are the same too. */
  readonly whole: boolean;
};

/**
 * The same task twice, for the same units. Many units under one task, each on a row of its own, are no doubles; nor is
 * a table in which tasks recur by design (one in five).
 */
export const taskDuplicate = defineRule({
  id: "task/duplicate",
  severity: "warning",
  needs: ["task"],
  check(table, _context, report: Report<TaskDuplicateFacts>) {
    const first = new Map<string, Item>();
    const doubles: { item: Item; earlier: Item }[] = [];
    for (const item of table.items) {
      const task = comparable(item.task);
      if (task.length < 6) continue;
      const key = `${task}\n${unitsOf(item)}\n${subtasksOf(item)}`;
      const earlier = first.get(key);
      if (earlier) doubles.push({ item, earlier });
      else first.set(key, item);
    }
    if (doubles.length * 5 > table.items.length) return;
    for (const { item, earlier } of doubles) {
      const cell = cellOfItem(table, item, "task");
      // another target, or another stage of one long task, is another item
      if (!cell || textsOf(item, "target") !== textsOf(earlier, "target")) continue;
      report([cell], { item: item.reference, earlier: earlier.reference, task: quoted(item.task), whole: textsOf(item, "progress") === textsOf(earlier, "progress") });
    }
  },
});

const unitsOf = (item: Item): string => item.leaves.map((leaf) => leaf.leadUnits[0] ?? leaf.units[0] ?? "").join("\n");
const subtasksOf = (item: Item): string => item.leaves.map((leaf) => comparable(leaf.fields.subtask?.text ?? "")).join("\n");
const textsOf = (item: Item, field: "target" | "progress"): string => item.leaves.map((leaf) => comparable(leaf.fields[field]?.text ?? "")).join("\n");
