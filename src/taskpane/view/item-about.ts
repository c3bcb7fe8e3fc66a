import type { Item, ProgressTable } from "../../core/table/progress-table";
import { taskInLine } from "../../core/reports/references";

/** Which item something is about, as it stands above a problem. */
export interface ItemAbout {
  /** 第36项; of several items the first, with their number. */
  readonly reference: string;
  readonly task: string;
  readonly unit: string;
}

const LONGEST_TASK = 40;

/** The number, task and lead unit of an item; of several the first, and how many they are. Null for the table as a whole. */
export function aboutItems(table: ProgressTable, items: readonly number[], many: (reference: string, count: number) => string): ItemAbout | null {
  const first: Item | undefined = items[0] === undefined ? undefined : table.items[items[0]];
  if (!first) return null;
  if (items.length > 1) return { reference: many(first.reference, items.length), task: "", unit: "" };
  const task = taskInLine(first);
  return { reference: first.reference, task: task.length > LONGEST_TASK ? `${task.slice(0, LONGEST_TASK)}…` : task, unit: first.leaves[0]?.leadUnits[0] ?? "" };
}
