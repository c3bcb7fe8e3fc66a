import { leafAt, type LeafPlace } from "../handout/asked-leaves";
import { matchTables } from "../compare/match-tables";
import type { ItemPair } from "../compare/comparison";
import type { Item, ProgressTable } from "../table/progress-table";
import { withoutBlanks } from "../text/cell-text";
import { leavesOfReturn } from "./leaves-of-return";

/** A row that came back, and the leaf of the master that it is; null for one of no item. */
export interface ReturnRow {
  /** In the returned table. */
  readonly own: LeafPlace;
  readonly master: LeafPlace | null;
  /** Whether it is that leaf beyond doubt: what is doubtful is never written anywhere. */
  readonly sure: boolean;
}

/** Tasks that are at least so alike are one: an item that a unit reworded. */
const SURE = 0.75;
/** With the same number, so much is enough. */
const SURE_WITH_SERIAL = 0.5;

/**
 * Which leaves of the master the rows of a return are. A wrong pair would put one item's progress under another, so it takes
 * more than comparing two periods does: tasks in other words only where they are near, or where number and wording speak
 * for it together.
 *
 * @param among the leaves of the master that it may be of
 */
export function matchReturn(returned: ProgressTable, master: ProgressTable, among: readonly LeafPlace[]): readonly ReturnRow[] {
  const part = partOf(master, among);
  const pairs = new Map(matchTables(returned, part.table).map((pair) => [pair.now, pair]));
  return returned.items.flatMap((item, at): readonly ReturnRow[] => {
    const pair = pairs.get(at);
    const other = pair && part.table.items[pair.before];
    if (!pair || !other) return item.leaves.map((_, leaf) => ({ own: { item: at, leaf }, master: null, sure: false }));
    const sure = isSure(pair, item, other);
    return leavesOfReturn(item, other).map(({ now, before, sure: known }) => ({
      own: { item: at, leaf: now },
      master: before === null ? null : (part.places[pair.before]?.[before] ?? null),
      sure: sure && known,
    }));
  });
}

function isSure({ likeness, basis }: ItemPair, own: Item, other: Item): boolean {
  if (basis === "person" || likeness >= SURE) return true;
  return likeness >= SURE_WITH_SERIAL && own.serial !== "" && withoutBlanks(own.serial) === withoutBlanks(other.serial);
}

/** The master with some of its leaves alone, and where each of them stands in the whole. */
function partOf(master: ProgressTable, among: readonly LeafPlace[]): { readonly table: ProgressTable; readonly places: readonly (readonly LeafPlace[])[] } {
  const byItem = new Map<number, LeafPlace[]>();
  for (const place of among) byItem.set(place.item, [...(byItem.get(place.item) ?? []), place]);
  const chosen = [...byItem].sort(([a], [b]) => a - b);
  const items = chosen.flatMap(([at, places]) => {
    const item = master.items[at];
    return item ? [{ ...item, leaves: places.flatMap((place) => leafAt(master, place) ?? []) }] : [];
  });
  return { table: { ...master, items }, places: chosen.map(([, places]) => places) };
}
