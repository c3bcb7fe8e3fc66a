import { overdueLeaves } from "../rules/overdue-leaves";
import type { Item } from "../table/progress-table";
import type { ReportInput } from "./report";

/** Items past their deadline that no other block of the list holds: each once, in the order of the table. */
export function overdueItems({ table, asOf, suggestion = () => null }: Pick<ReportInput, "table" | "asOf" | "suggestion">, listed: readonly Item[]): readonly Item[] {
  const there = new Set(listed);
  return [...new Set(overdueLeaves(table, { asOf, suggestion }).map(({ item }) => item))].filter((item) => !there.has(item));
}
