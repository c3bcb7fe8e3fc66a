import type { Item, Leaf, ProgressTable } from "./progress-table";

/** Visits every leaf with its item, in the order of the table. */
export function eachLeaf(table: ProgressTable, visit: (leaf: Leaf, item: Item) => void): void {
  for (const item of table.items) for (const leaf of item.leaves) visit(leaf, item);
}
