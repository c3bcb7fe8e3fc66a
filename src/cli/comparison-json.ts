import type { LeafChange, PeriodComparison, StatusChange } from "../core/compare/comparison";
import { changeMarks, changeWords } from "../core/reports/comparison/change-words";
import { comparisonSentence } from "../core/reports/comparison/comparison-sentence";
import { defaultReportOptions } from "../core/reports/options";
import type { ProgressTable } from "../core/table/progress-table";

/** What `--json` says of a comparison (docs/architecture.md, "The JSON"): a leaf of either table an entry, this table's first. */
export function comparisonJson(comparison: PeriodComparison): object {
  const { now, earlier, pairs, added, dropped, split, merged, changes } = comparison;
  const last = earlier[0]?.table;
  const counts: { [C in StatusChange]?: number } = {};
  for (const { change } of changes) counts[change] = (counts[change] ?? 0) + 1;
  return {
    last: earlier.map(({ source, sheet, period, table }) => ({ file: source, sheet, title: table.title, period, items: table.items.length })),
    matched: pairs.length,
    added: added.map((at) => referenceIn(now.table, at)),
    dropped: dropped.map((at) => referenceIn(last, at)),
    doubtful: pairs.filter(({ doubtful }) => doubtful).map((pair) => ({ item: referenceIn(now.table, pair.now), last: referenceIn(last, pair.before) })),
    split: split.map(({ item, of }) => ({ item: referenceIn(now.table, item), of: referenceIn(last, of) })),
    merged: merged.map(({ item, of }) => ({ last: referenceIn(last, item), into: referenceIn(now.table, of) })),
    sentence: comparisonSentence(comparison, defaultReportOptions),
    counts,
    items: changes.map((change) => changeJson(change, comparison)),
  };
}

const referenceIn = (table: ProgressTable | undefined, at: number): string => table?.items[at]?.reference ?? "";

function changeJson(change: LeafChange, { now, earlier, pairs }: PeriodComparison): object {
  const [own, last] = [now.table, earlier[0]?.table];
  const leaf = change.now && own.items[change.now.item]?.leaves[change.now.leaf];
  const before = change.before && last?.items[change.before.item]?.leaves[change.before.leaf];
  const pair = pairs.find((one) => one.now === change.now?.item && one.before === change.before?.item);
  return {
    item: change.now ? referenceIn(own, change.now.item) : null,
    row: leaf?.row ?? null,
    last: change.before ? referenceIn(last, change.before.item) : null,
    lastRow: before?.row ?? null,
    change: change.change,
    words: changeWords(own, change, leaf?.status ?? null),
    status: leaf?.status ?? null,
    lastStatus: before?.status ?? null,
    periods: change.periodsBehind,
    atLeast: change.openEnded,
    sameness: change.sameness,
    marks: changeMarks(change),
    task: change.task,
    target: change.target,
    lead: change.lead,
    basis: pair?.basis ?? null,
    likeness: pair?.likeness ?? null,
    doubtful: pair?.doubtful ?? false,
  };
}
