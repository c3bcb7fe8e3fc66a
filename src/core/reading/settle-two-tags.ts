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
    const leaves = item.leaves.map((leaf) => {
      const status = worstStatus(leaf, dialect, words);
      return status === leaf.status ? leaf : { ...leaf, status };
    });
    if (leaves.every((leaf, at) => leaf === item.leaves[at])) return item;
    changed = true;
    return { ...item, leaves, status: rollUpStatus(leaves.map(({ status }) => status)) };
  });
  return changed ? settled : items;
}
