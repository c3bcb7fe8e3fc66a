import type { Item, Leaf } from "../table/progress-table";
import { decidingLeaves } from "./leads";

/** A row of the list: an item, or those of its sub-tasks that share one progress cell. */
export interface ListEntry {
  readonly item: Item;
  /** At least one; those of the item's own status. */
  readonly leaves: readonly Leaf[];
}

/** The rows of a listed item: its deciding leaves, those with one progress cell in common together. */
export function groupLeaves(item: Item): readonly ListEntry[] {
  const groups: Leaf[][] = [];
  let last: string | null = null;
  for (const leaf of decidingLeaves(item)) {
    const place = leaf.fields.progress?.pieces[0]?.cell;
    const key: string | null = place ? `${place.row}:${place.column}` : null;
    const group = groups.at(-1);
    if (group && (key === null || key === last)) group.push(leaf);
    else groups.push([leaf]);
    last = key ?? last;
  }
  return groups.map((leaves) => ({ item, leaves }));
}
