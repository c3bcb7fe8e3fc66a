import { registerOf, type RegisteredUnit } from "../reports/register";
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
  /** Every name that the table has for it: several where the office's list says that they are one unit. */
  readonly names: readonly string[];
  readonly leaves: readonly LeafPlace[];
}

/** Leaves for whom nobody is named, beside the units. */
export interface AskedUnits {
  readonly units: readonly AskedUnit[];
  readonly nobody: readonly LeafPlace[];
}

/**
 * Who is asked for what, by the first lead alone: who only supports is not asked. In the order of first appearance, under the
 * name that stands first.
 *
 * @param register the office's list: names of one unit in it are asked together
 */
export function askedUnits(table: ProgressTable, by: HandoutGrouping = "lead", register: readonly RegisteredUnit[] = []): AskedUnits {
  const { unitOf } = registerOf(by === "lead" ? register : []);
  const groups = new Map<string, { readonly names: Set<string>; readonly leaves: LeafPlace[] }>();
  const nobody: LeafPlace[] = [];
  table.items.forEach((item, at) =>
    item.leaves.forEach((leaf, index) => {
      const unit = NAME[by](leaf, item, table);
      const place = { item: at, leaf: index };
      if (unit === "") nobody.push(place);
      else {
        const key = unitOf(unit)?.full ?? unit;
        const group = groups.get(key) ?? { names: new Set<string>(), leaves: [] };
        groups.set(key, group);
        group.names.add(unit);
        group.leaves.push(place);
      }
    }),
  );
  return { units: [...groups.values()].map(({ names, leaves }) => ({ unit: [...names][0] ?? "", names: [...names], leaves })), nobody };
}

const NAME: { readonly [G in HandoutGrouping]: (leaf: Leaf, item: Item, table: ProgressTable) => string } = {
  lead: (leaf) => leaf.leadUnits[0] ?? "",
  section: (_leaf, item, { sections }) => (item.section === null ? "" : (sections[item.section]?.title ?? "")),
  leader: (leaf) => leaf.fields.leader?.text.trim() ?? "",
};

/** The unit that is asked for a leaf. */
export function askedUnitOf(units: readonly AskedUnit[]): (place: LeafPlace) => string | undefined {
  const owners = new Map(units.flatMap(({ unit, leaves }) => leaves.map((place) => [placeKey(place), unit] as const)));
  return (place) => owners.get(placeKey(place));
}

/** A place as a key: one for each leaf of a table. */
export const placeKey = ({ item, leaf }: LeafPlace): string => `${item},${leaf}`;

/** The leaf at a place. */
export const leafAt = (table: ProgressTable, { item, leaf }: LeafPlace): Leaf | undefined => table.items[item]?.leaves[leaf];
