import { leafAt, type LeafPlace } from "../handout/asked-leaves";
import { matchTables } from "../compare/match-tables";
import type { ItemPair } from "../compare/comparison";
import type { Item, ProgressTable } from "../table/progress-table";
import { withoutBlanks } from "../text/cell-text";
import { comparable } from "../text/same-text";
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
 * for it together. Tasks that stand in both once and alike, which nearly all do, are paired without looking further.
 *
 * @param among the leaves of the master that it may be of
 */
export function matchReturn(returned: ProgressTable, master: ProgressTable, among: readonly LeafPlace[]): readonly ReturnRow[] {
  const places = new Map<number, LeafPlace[]>();
  for (const place of among) {
    const list = places.get(place.item);
    if (list) list.push(place);
    else places.set(place.item, [place]);
  }
  const same = sameTasks(returned, master, places);
  const repeated = repeatedTasks(returned, master, places);
  const paired = new Set([...same.values(), ...repeated.keys()]);
  const again = new Map(
    [...repeated].flatMap(([item, group]) => repeatedRows(returned, group, withLeaves(master, item, places.get(item) ?? []), places.get(item) ?? [])),
  );
  const open = returned.items.map((_, at) => at).filter((at) => !same.has(at) && !again.has(at));
  const part = partOf(master, new Map([...places].filter(([item]) => !paired.has(item))));
  const rest = open.length === 0 ? [] : matchTables({ ...returned, items: open.flatMap((at) => returned.items[at] ?? []) }, part.table);
  const found = new Map(rest.flatMap((pair) => (open[pair.now] === undefined ? [] : [[open[pair.now] ?? 0, pair] as const])));
  return returned.items.flatMap((item, at): readonly ReturnRow[] => {
    const rows = again.get(at);
    if (rows) return rows;
    const own = same.get(at);
    if (own !== undefined) return rowsOf(item, at, withLeaves(master, own, places.get(own) ?? []), places.get(own) ?? [], true);
    const pair = found.get(at);
    const other = pair && part.table.items[pair.before];
    if (!pair || !other) return item.leaves.map((_, leaf) => ({ own: { item: at, leaf }, master: null, sure: false }));
    return rowsOf(item, at, other, part.places[pair.before] ?? [], isSure(pair, item, other));
  });
}

function rowsOf(item: Item, at: number, other: Item | null, places: readonly LeafPlace[], sure: boolean): readonly ReturnRow[] {
  if (!other) return item.leaves.map((_, leaf) => ({ own: { item: at, leaf }, master: null, sure: false }));
  return leavesOfReturn(item, other).map(({ now, before, sure: known }) => ({
    own: { item: at, leaf: now },
    master: before === null ? null : (places[before] ?? null),
    sure: sure && known,
  }));
}

/** Items whose task stands once in either table, in the same words, by place. */
function sameTasks(returned: ProgressTable, master: ProgressTable, among: ReadonlyMap<number, unknown>): ReadonlyMap<number, number> {
  const wanted = tasksOf(master);
  const found = new Map<number, number>();
  for (const [text, [now, ...more]] of tasksOf(returned)) {
    if (text === "" || now === undefined || more.length > 0) continue;
    const [before, ...others] = (wanted.get(text) ?? []).filter((at) => among.has(at));
    if (before !== undefined && others.length === 0) found.set(now, before);
  }
  return found;
}

/** Items of the master whose task stands once in it and several times in the return: one item twice, or one whose task was filled in beside each sub-task. */
function repeatedTasks(returned: ProgressTable, master: ProgressTable, among: ReadonlyMap<number, unknown>): ReadonlyMap<number, readonly number[]> {
  const wanted = tasksOf(master);
  return new Map(
    [...tasksOf(returned)].flatMap(([text, group]): readonly (readonly [number, readonly number[]])[] => {
      const [item, ...others] = group.length < 2 || text === "" ? [] : (wanted.get(text) ?? []);
      return item !== undefined && others.length === 0 && among.has(item) ? [[item, group]] : [];
    }),
  );
}

/** The rows of such an item, by the places of the return's items. */
function repeatedRows(
  returned: ProgressTable,
  group: readonly number[],
  item: Item | null,
  places: readonly LeafPlace[],
): readonly (readonly [number, readonly ReturnRow[]])[] {
  const rows = group.flatMap((at) => (returned.items[at]?.leaves ?? []).map((leaf, index) => ({ own: { item: at, leaf: index }, leaf })));
  const [first] = group;
  const sample = first === undefined ? undefined : returned.items[first];
  if (!item || !sample) return [];
  const only = places.length === 1 ? (places[0] ?? null) : null;
  const found = only
    ? rows.map(({ own }) => ({ own, master: only, sure: true }))
    : leavesOfReturn({ ...sample, leaves: rows.map(({ leaf }) => leaf) }, item).flatMap(({ now, before, sure }) => {
        const own = rows[now]?.own;
        return own ? [{ own, master: before === null ? null : (places[before] ?? null), sure }] : [];
      });
  return group.map((at) => [at, found.filter(({ own }) => own.item === at)]);
}

const known = new WeakMap<ProgressTable, ReadonlyMap<string, readonly number[]>>();

/** The items of a table by their tasks: made once for a master that many returns are held against. */
function tasksOf(table: ProgressTable): ReadonlyMap<string, readonly number[]> {
  const before = known.get(table);
  if (before) return before;
  const tasks = new Map<string, number[]>();
  table.items.forEach(({ task }, at) => {
    const text = comparable(task);
    const list = tasks.get(text);
    if (list) list.push(at);
    else tasks.set(text, [at]);
  });
  known.set(table, tasks);
  return tasks;
}

function isSure({ likeness, basis }: ItemPair, own: Item, other: Item): boolean {
  if (basis === "person" || likeness >= SURE) return true;
  return likeness >= SURE_WITH_SERIAL && own.serial !== "" && withoutBlanks(own.serial) === withoutBlanks(other.serial);
}

/** An item of the master with some of its leaves alone. */
function withLeaves(master: ProgressTable, at: number, places: readonly LeafPlace[]): Item | null {
  const item = master.items[at];
  return item ? { ...item, leaves: places.flatMap((place) => leafAt(master, place) ?? []) } : null;
}

/** The master with some of its leaves alone, and where each of them stands in the whole. */
function partOf(
  master: ProgressTable,
  byItem: ReadonlyMap<number, readonly LeafPlace[]>,
): { readonly table: ProgressTable; readonly places: readonly (readonly LeafPlace[])[] } {
  const chosen = [...byItem].sort(([a], [b]) => a - b);
  const items = chosen.flatMap(([at, places]) => withLeaves(master, at, places) ?? []);
  return { table: { ...master, items }, places: chosen.map(([, places]) => places) };
}
