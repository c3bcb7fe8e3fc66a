import type { Item, ProgressTable } from "../table/progress-table";
import { dialectWords, worstStatus } from "../table/further-tags";
import { rollUpStatus } from "../terms/status";

/**
 * Items whose leaves state their status twice (【顺利推进】【进展滞后】) count as the worse of the two until a person
 * settles it: what is lagging may not fall off the list for being tagged once more. `status/multiple` tells of them.
 */
export function settleTwoTags(items: readonly Item[], dialect: ProgressTable["dialect"]): readonly Item[] {
  const words = dialectWords({ dialect });
  let changed = false;
  const settled = items.map((item) => {
    // nearly every item is as it was: nothing is made for it
    if (!item.leaves.some((leaf) => worstStatus(leaf, dialect, words) !== leaf.status)) return item;
    const leaves = item.leaves.map((leaf) => {
      const status = worstStatus(leaf, dialect, words);
      return status === leaf.status ? leaf : { ...leaf, status };
    });
    changed = true;
    return { ...item, leaves, status: rollUpStatus(leaves.map(({ status }) => status)) };
  });
  return changed ? settled : items;
}
