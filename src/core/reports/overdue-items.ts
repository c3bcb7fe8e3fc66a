import { overdueLeaves } from "../rules/overdue-leaves";
import type { Item } from "../table/progress-table";
import type { ReportInput } from "./report";

/**
 * Items past their deadline that no other block of the list holds: each once, in the order of the table. None of a table that cannot
 * be held to the day of the report: what is checked asks (date/overdue), what is printed would say.
 */
export function overdueItems(
  { table, asOf, dated = true, suggestion = () => null }: Pick<ReportInput, "table" | "asOf" | "dated" | "suggestion">,
  listed: readonly Item[],
): readonly Item[] {
  if (!dated) return [];
  const there = new Set(listed);
  return [...new Set(overdueLeaves(table, { asOf, suggestion }).map(({ item }) => item))].filter((item) => !there.has(item));
}
