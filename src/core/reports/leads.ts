import type { Item, Leaf } from "../table/progress-table";

/** Names that a leaf answers with beside its lead: in the order of the table, each once. */
export function supportsOf(leaf: Leaf): readonly string[] {
  const supports: string[] = [];
  for (const unit of leaf.units) if (!leaf.leadUnits.includes(unit) && !supports.includes(unit)) supports.push(unit);
  for (const unit of leaf.supportUnits) if (!leaf.leadUnits.includes(unit) && !supports.includes(unit)) supports.push(unit);
  return supports;
}

/** The leads of an item: of the leaves given, each once. */
export function leadsOf(leaves: readonly Leaf[]): readonly string[] {
  const only = leaves.length === 1 ? leaves[0] : undefined;
  return only ? only.leadUnits : [...new Set(leaves.flatMap((leaf) => leaf.leadUnits))];
}

/** The leaves that make the item what it is: those of its own status. */
export function decidingLeaves(item: Item): readonly Leaf[] {
  const own = item.leaves.filter((leaf) => leaf.status === item.status);
  return own.length > 0 ? own : item.leaves;
}

/** Items by their deciding leads, in the order of first appearance. A name of several leads stands for all of them. */
export function byLead(items: readonly Item[]): readonly { readonly units: readonly string[]; readonly items: readonly Item[] }[] {
  const groups = new Map<string, { units: readonly string[]; items: Item[] }>();
  for (const item of items) {
    const units = leadsOf(decidingLeaves(item));
    const key = units.join("\n");
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { units, items: [item] });
  }
  return [...groups.values()];
}
