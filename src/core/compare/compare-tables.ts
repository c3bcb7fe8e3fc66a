import type { Leaf, ProgressTable } from "../table/progress-table";
import { comparable } from "../text/same-text";
import type { ComparedTable, ItemPair, LeafChange, PairDecision, PeriodComparison, TextChange } from "./comparison";
import { matchLeaves } from "./match-leaves";
import { matchTables } from "./match-tables";
import { mergedInto, splitFrom } from "./split-items";
import { isBehind, isPaused, statusChange } from "./status-change";
import { textSameness } from "./text-sameness";

/** Where a leaf stands in a table. */
interface EarlierPlace {
  readonly item: number;
  readonly leaf: number;
}

/** Each leaf's place in the table before. */
type EarlierPlaces = ReadonlyMap<string, EarlierPlace>;

const keyOf = ({ item, leaf }: EarlierPlace): string => `${item},${leaf}`;

/**
 * A table beside the same table of earlier periods.
 *
 * @param earlier the newest first; at least one
 * @param decisions what a person said of pairs with the newest of them
 */
export function comparePeriods(now: ComparedTable, earlier: readonly ComparedTable[], decisions: readonly PairDecision[] = []): PeriodComparison {
  const tables = [now, ...earlier].map(({ table }) => table);
  const [newest] = earlier;
  if (!newest) throw new RangeError("comparing needs an earlier table");
  const matched = tables.slice(0, -1).map((table, at) => {
    const before = tables[at + 1] ?? table;
    const pairs = matchTables(table, before, at === 0 ? decisions : []);
    return { pairs, steps: stepsOf(table, before, pairs) };
  });
  const [first = { pairs: [], steps: new Map<string, EarlierPlace>() }] = matched;
  const steps = matched.map((one) => one.steps);
  const paired = new Set(first.pairs.map((pair) => pair.now));
  const kept = new Set(first.pairs.map(({ before }) => before));
  const gone = newest.table.items.map((_, at) => at).filter((at) => !kept.has(at));
  const added = now.table.items.map((_, at) => at).filter((at) => !paired.has(at));
  return {
    now,
    earlier,
    pairs: first.pairs,
    matched: matched.map(({ pairs }) => pairs.length),
    added,
    dropped: gone,
    split: splitFrom(now.table, newest.table, first.pairs, added),
    merged: mergedInto(now.table, newest.table, first.pairs, gone),
    changes: [...changesOf(now.table, newest.table, first.steps, (place) => inARow(tables, steps, place)), ...droppedLeaves(newest.table, first.steps)],
  };
}

function stepsOf(now: ProgressTable, before: ProgressTable, pairs: readonly ItemPair[]): EarlierPlaces {
  const steps = new Map<string, EarlierPlace>();
  for (const pair of pairs) {
    const [item, other] = [now.items[pair.now], before.items[pair.before]];
    if (!item || !other) continue;
    for (const leaf of matchLeaves(item, other)) {
      if (leaf.before !== null) steps.set(keyOf({ item: pair.now, leaf: leaf.now }), { item: pair.before, leaf: leaf.before });
    }
  }
  return steps;
}

const leafAt = (table: ProgressTable | undefined, { item, leaf }: EarlierPlace): Leaf | undefined => table?.items[item]?.leaves[leaf];

/** How many periods in a row, from this one back, a leaf lags or is paused. */
function inARow(
  tables: readonly ProgressTable[],
  steps: readonly EarlierPlaces[],
  place: EarlierPlace,
): { readonly count: number; readonly openEnded: boolean } {
  const holds = isPaused(leafAt(tables[0], place)?.status ?? null) ? isPaused : isBehind;
  let at: EarlierPlace | undefined = place;
  let count = 0;
  for (let index = 0; at; index++) {
    if (!holds(leafAt(tables[index], at)?.status ?? null)) return { count, openEnded: false };
    count++;
    at = steps[index]?.get(keyOf(at));
  }
  return { count, openEnded: count === tables.length };
}

function changesOf(
  now: ProgressTable,
  before: ProgressTable,
  steps: EarlierPlaces,
  run: (place: EarlierPlace) => { readonly count: number; readonly openEnded: boolean },
): readonly LeafChange[] {
  const ownTargets = setByPeriod(now, before);
  return now.items.flatMap((item, at) =>
    item.leaves.map((leaf, index): LeafChange => {
      const place = { item: at, leaf: index };
      const from = steps.get(keyOf(place));
      const other = from && leafAt(before, from);
      const { count, openEnded } = run(place);
      const counted = { periodsBehind: count, openEnded: count > 1 && openEnded };
      if (!from || !other) return { now: place, before: null, change: "new", ...counted, sameness: null, task: null, target: null, lead: null };
      return {
        now: place,
        before: from,
        change: statusChange(other.status, leaf.status),
        ...counted,
        // what is done is reported in the same words for good
        sameness: leaf.status === "completed" ? null : textSameness(leaf.progress, other.progress),
        task: changed(taskOf(before.items[from.item]?.task ?? "", other), taskOf(item.task, leaf)),
        target: ownTargets ? null : changed(other.fields.target?.text ?? "", leaf.fields.target?.text ?? "", true),
        lead: sameNames(other.leadUnits, leaf.leadUnits) ? null : { before: other.leadUnits, now: leaf.leadUnits },
      };
    }),
  );
}

/** Whether each table asks for what is due in its own period (二季度目标, 三季度目标): then another target is no adjustment. */
export function setByPeriod(now: ProgressTable, before: ProgressTable): boolean {
  const [own, other] = [now, before].map((table) => table.columns.find(({ field, role }) => field === "target" && role === "current")?.period ?? null);
  return own !== null && other !== null && own !== other;
}

const taskOf = (task: string, { fields }: Leaf): string => (fields.subtask ? `${task}\n${fields.subtask.text}` : task);

/** Both texts where they differ in more than blanks and stops. A target that only one of the tables has a column for is no change. */
function changed(before: string, now: string, both = false): TextChange | null {
  const [a, b] = [comparable(before), comparable(now)];
  return a === b || (both && (a === "" || b === "")) ? null : { before, now };
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const bare = (names: readonly string[]): string => names.map(comparable).sort().join("、");
  return a.length === 0 || b.length === 0 || bare(a) === bare(b);
}

function droppedLeaves(before: ProgressTable, steps: EarlierPlaces): readonly LeafChange[] {
  const kept = new Set([...steps.values()].map(keyOf));
  return before.items.flatMap((item, at) =>
    item.leaves.flatMap((_, index): readonly LeafChange[] => {
      const place = { item: at, leaf: index };
      if (kept.has(keyOf(place))) return [];
      return [{ now: null, before: place, change: "dropped", periodsBehind: 0, openEnded: false, sameness: null, task: null, target: null, lead: null }];
    }),
  );
}
