import type { Item, Leaf, ProgressTable } from "../table/progress-table";

/** Where a leaf stands in a table: indices into its items and their leaves. */
export interface LeafPlace {
  readonly item: number;
  readonly leaf: number;
}

/** By what a table is parted: the unit that leads, the section, the leader in charge (分管领导). */
export const HANDOUT_GROUPINGS = ["lead", "section", "leader"] as const;
export type HandoutGrouping = (typeof HANDOUT_GROUPINGS)[number];

/** What one of them answers for: every leaf is asked of one, in the order of the table. */
export interface AskedUnit {
  /** The unit; of other groupings the section's title or the leader's name. */
  readonly unit: string;
  readonly leaves: readonly LeafPlace[];
}

/** Leaves for whom nobody is named, beside the units. */
export interface AskedUnits {
  readonly units: readonly AskedUnit[];
  readonly nobody: readonly LeafPlace[];
}

/** Who is asked for what, by the first lead alone: who only supports is not asked. In the order of first appearance. */
export function askedUnits(table: ProgressTable, by: HandoutGrouping = "lead"): AskedUnits {
  const groups = new Map<string, LeafPlace[]>();
  const nobody: LeafPlace[] = [];
  table.items.forEach((item, at) =>
    item.leaves.forEach((leaf, index) => {
      const unit = NAME[by](leaf, item, table);
      const place = { item: at, leaf: index };
      if (unit === "") nobody.push(place);
      else groups.set(unit, [...(groups.get(unit) ?? []), place]);
    }),
  );
  return { units: [...groups].map(([unit, leaves]) => ({ unit, leaves })), nobody };
}

const NAME: { readonly [G in HandoutGrouping]: (leaf: Leaf, item: Item, table: ProgressTable) => string } = {
  lead: (leaf) => leaf.leadUnits[0] ?? "",
  section: (_leaf, item, { sections }) => (item.section === null ? "" : (sections[item.section]?.title ?? "")),
  leader: (leaf) => leaf.fields.leader?.text.trim() ?? "",
};

/** A place as a key: one for each leaf of a table. */
export const placeKey = ({ item, leaf }: LeafPlace): string => `${item},${leaf}`;

/** The leaf at a place. */
export const leafAt = (table: ProgressTable, { item, leaf }: LeafPlace): Leaf | undefined => table.items[item]?.leaves[leaf];
