import { comparisonTexts as t } from "../../messages/zh-CN/comparison";
import type { LeafChange, PeriodComparison } from "../../compare/comparison";
import type { Item, Leaf, ProgressTable } from "../../table/progress-table";
import type { Status } from "../../terms/status";
import { STATUSES } from "../../terms/status";
import { countCell, textCell } from "../cells";
import type { ReportRow, TableBlock } from "../document";
import type { ReportOptions } from "../options";
import { saidStatus } from "../status-words";

type Key = Status | "untagged";

/** What the matrix counts: an item or a leaf with its two statuses; null where it was not, or is no more. */
interface StatusPair {
  readonly before: Key | null;
  readonly now: Key | null;
}

/** 表一: how many went from which status to which. Everything of both tables stands in it once; rows bear last period's words. */
export function statusMatrix(comparison: PeriodComparison, countBy: ReportOptions["countBy"]): TableBlock {
  const { now, earlier } = comparison;
  const before = earlier[0]?.table ?? now.table;
  const all = countBy === "item" ? itemPairs(comparison, before) : leafPairs(comparison, before);
  const columns = there(all.map((one) => one.now));
  const rows = there(all.map((one) => one.before));
  const count = (...wanted: readonly (readonly [Key | null | "any", Key | null | "any"])[]): number =>
    all.filter((one) =>
      wanted.some(([from, to]) => (from === "any" ? one.before !== null : one.before === from) && (to === "any" ? one.now !== null : one.now === to)),
    ).length;
  const body = rows.map((row): ReportRow => ({
    cells: [
      textCell(nameIn(before, row)),
      ...columns.map((column) => countCell(count([row, column]))),
      countCell(count([row, null])),
      countCell(count([row, "any"], [row, null])),
    ],
  }));
  const added: ReportRow = {
    cells: [textCell(t.matrix.added), ...columns.map((column) => countCell(count([null, column]))), { kind: "blank" }, { kind: "blank" }],
  };
  const total: ReportRow = {
    cells: [
      textCell(t.matrix.now, "total"),
      ...columns.map((column) => countCell(count(["any", column], [null, column]), "total")),
      countCell(count(["any", null]), "total"),
      countCell(count(["any", "any"], ["any", null]), "total"),
    ],
  };
  return {
    kind: "table",
    id: "matrix",
    columns: [
      { id: "before", heading: t.matrix.before, content: "status" },
      ...columns.map((key) => ({ id: key, heading: nameIn(now.table, key), content: "number" as const })),
      { id: "dropped", heading: t.matrix.dropped, content: "number" },
      { id: "total", heading: t.matrix.total, content: "number" },
    ],
    rows: [...body, added, total],
  };
}

const keyOf = (side: Item | Leaf | undefined): Key | null => (side ? (side.status ?? "untagged") : null);

const nameIn = (table: ProgressTable, key: Key): string => (key === "untagged" ? t.matrix.untagged : saidStatus(table, key));

const there = (keys: readonly (Key | null)[]): readonly Key[] => [...STATUSES, "untagged" as const].filter((key) => keys.includes(key));

function itemPairs({ now, pairs, added, dropped }: PeriodComparison, before: ProgressTable): readonly StatusPair[] {
  return [
    ...pairs.map((pair) => ({ before: keyOf(before.items[pair.before]), now: keyOf(now.table.items[pair.now]) })),
    ...added.map((at) => ({ before: null, now: keyOf(now.table.items[at]) })),
    ...dropped.map((at) => ({ before: keyOf(before.items[at]), now: null })),
  ];
}

function leafPairs({ now, changes }: PeriodComparison, before: ProgressTable): readonly StatusPair[] {
  const leafOf = (table: ProgressTable, place: LeafChange["now"]) => (place ? table.items[place.item]?.leaves[place.leaf] : undefined);
  return changes.map((change) => ({ before: keyOf(leafOf(before, change.before)), now: keyOf(leafOf(now.table, change.now)) }));
}
