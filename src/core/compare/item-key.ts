import { withoutBlanks } from "../text/cell-text";
import type { Item } from "../table/progress-table";

type Keyed = Pick<Item, "task" | "serial"> & { readonly leaves: readonly Pick<Item["leaves"][number], "leadUnits">[] };

/**
 * What a person's word for a pair is kept by, one for each item of a table: its number and task; its section aside, because
 * sections are renumbered. Items that agree in both (the same tasks for every town) are told apart by who leads them, and
 * such as agree in that too by their order.
 */
export function itemKeys(items: readonly Keyed[]): readonly string[] {
  const byLead = apart(
    items.map(({ serial, task }) => `${serial}|${withoutBlanks(task).slice(0, 60)}`),
    (at) => items[at]?.leaves[0]?.leadUnits[0] ?? "",
  );
  const seen = new Map<string, number>();
  return apart(byLead, (at) => {
    const key = byLead[at] ?? "";
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return String(seen.get(key));
  });
}

/** Keys that stand more than once, with something behind them. */
function apart(keys: readonly string[], by: (at: number) => string): readonly string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key, at) => ((counts.get(key) ?? 0) > 1 ? `${key}|${by(at)}` : key));
}
