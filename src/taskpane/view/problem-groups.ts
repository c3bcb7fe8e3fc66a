import type { Problem, Severity } from "../../core/rules/problem";
import type { ProblemEntry, ProblemListInput } from "./problem-entries";

/** The head of a group of entries: of a rule, an item or a unit. */
export interface ProblemGroupHead {
  /** Stays over readings: the grouping and what the group is of. */
  readonly id: string;
  readonly heading: string;
  readonly count: number;
  readonly closed: boolean;
  /** Problems that lie wholly in the group and nobody settled: these are settled with it. */
  readonly settles: readonly Problem[];
  /** The unit of the group, where something in it is for the unit to mend: a 退回修改清单 can be made for it. */
  readonly returnTo: string | null;
  /** Open problems of the group that other groups have a part in. */
  readonly shared: number;
}

/** What the list draws: an entry, the first of a group under its head; of a closed group the head alone. */
export interface ProblemRow {
  readonly id: string;
  readonly group: ProblemGroupHead | null;
  readonly entry: ProblemEntry | null;
}

const RANK: { readonly [S in Severity]: number } = { error: 0, warning: 1, info: 2 };

interface Grouped {
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly ProblemEntry[];
}

/** Entries in the order and under the heads that a person chose. `narrow`: one of several items, as the entry of one of them. */
export function problemRows(
  entries: readonly ProblemEntry[],
  input: ProblemListInput,
  narrow: (entry: ProblemEntry, item: number) => ProblemEntry,
): readonly ProblemRow[] {
  return grouped(entries, input, narrow).flatMap(({ id, heading, entries: inside }): readonly ProblemRow[] => {
    // one of its kind needs no head over it
    if (input.grouping === "problem" && inside.length < 2) return inside.map((entry) => ({ id: entry.id, group: null, entry }));
    const open = inside.filter((entry) => entry.review === null);
    const settles = open.filter((entry) => entry.items.length === entry.problem.items.length).map((entry) => entry.problem);
    const closed = input.closed.has(id);
    const group: ProblemGroupHead = {
      id,
      heading,
      count: inside.length,
      closed,
      settles,
      returnTo: input.grouping === "unit" && isUnit(heading, input) && open.some(isForUnit) ? heading : null,
      shared: open.length - settles.length,
    };
    if (closed) return [{ id, group, entry: null }];
    return inside.map((entry, index) => ({ id: entry.id, group: index === 0 ? group : null, entry }));
  });
}

const isUnit = (heading: string, { words }: ProblemListInput): boolean => heading !== words.wholeTable && heading !== words.noUnit;

/** What goes back to the unit that wrote it: neither a hint nor the office's own to mend. */
const isForUnit = ({ problem: { addressee, severity } }: ProblemEntry): boolean => addressee === "unit" && severity !== "info";

function grouped(
  entries: readonly ProblemEntry[],
  { grouping, table, words }: ProblemListInput,
  narrow: (entry: ProblemEntry, item: number) => ProblemEntry,
): readonly Grouped[] {
  switch (grouping) {
    case "problem": {
      // stable: within a rule the order of the sheet stays
      const sorted = [...entries].sort(
        (a, b) => RANK[a.severity] - RANK[b.severity] || (a.problem.rule < b.problem.rule ? -1 : a.problem.rule > b.problem.rule ? 1 : 0),
      );
      return [...groupBy(sorted, (entry) => `${entry.severity} ${entry.problem.rule}`)].map(([id, inside]) => ({
        id: `problem ${id}`,
        heading: inside[0]?.said().title ?? "",
        entries: inside,
      }));
    }
    case "row": {
      const byItem = perItem(entries, narrow).sort((a, b) => a.item - b.item);
      const times = new Map<string, number>();
      return [...groupBy(byItem, ({ item }) => item)].map(([item, inside]) => {
        const heading = item < 0 ? words.wholeTable : (table.items[item]?.reference ?? "");
        // a number that is there twice has two groups
        const time = (times.get(heading) ?? 0) + 1;
        times.set(heading, time);
        return { id: `row ${heading} ${time}`, heading, entries: inside.map(({ entry }) => entry) };
      });
    }
    case "unit": {
      const unitOf = ({ item }: ItemEntry): string => (item < 0 ? words.wholeTable : (table.items[item]?.leaves[0]?.leadUnits[0] ?? words.noUnit));
      return [...groupBy(perItem(entries, narrow), unitOf)].map(([heading, inside]) => ({
        id: `unit ${heading}`,
        heading,
        entries: [...inside].sort((a, b) => a.item - b.item).map(({ entry }) => entry),
      }));
    }
  }
}

/** `item` -1: the table as a whole. */
interface ItemEntry {
  readonly item: number;
  readonly entry: ProblemEntry;
}

/** One entry for each item of a problem, with the cells and fixes that lie in it. */
function perItem(entries: readonly ProblemEntry[], narrow: (entry: ProblemEntry, item: number) => ProblemEntry): ItemEntry[] {
  return entries.flatMap((entry): ItemEntry[] => {
    if (entry.items.length <= 1) return [{ item: entry.items[0] ?? -1, entry }];
    return entry.items.map((item) => ({ item, entry: { ...narrow(entry, item), id: `${entry.id} ${item}` } }));
  });
}

function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
