import { reportTexts as t } from "../messages/zh-CN/reports";
import { comparisonTexts } from "../messages/zh-CN/comparison";
import { STATUSES, type Status } from "../terms/status";
import type { Item, ProgressTable } from "../table/progress-table";
import { countCell, linkCell, shareCell, textCell } from "./cells";
import type { ReportCell, ReportColumn, ReportRow, TableBlock } from "./document";
import type { CountChange } from "./comparison/group-changes";
import type { ReportOptions } from "./options";
import { saidStatus } from "./status-words";
import { itemsOrLeaves, denominatorOf, isAssessed, statusesOf, tally, type Tally } from "./tally";

/** More statuses than this, and the table has counts only, with one share for all that are at pace. */
const MOST_WITH_SHARES = 3;
const AT_PACE: readonly Status[] = ["completed", "ahead", "on-track"];

/** Items that are counted in one row: a section's, a leader's. */
export interface ItemGroup {
  readonly numeral: string;
  readonly name: string;
  /** How many the table says there are; null: it says nothing. */
  readonly claimed: number | null;
  readonly items: readonly Item[];
}

export interface AttentionMarks {
  /** The statuses that call for attention and occur. */
  readonly statuses: readonly Status[];
  readonly isListed: (item: Item) => boolean;
}

/** What is counted group by group, and how its table looks. */
export interface Grouping {
  readonly id: string;
  readonly table: ProgressTable;
  readonly options: ReportOptions;
  readonly attention: AttentionMarks;
  /** The heading over the names of the groups. */
  readonly heading: string;
  readonly groups: readonly ItemGroup[];
  /** How many items the table says it has; null: it says nothing. */
  readonly claimed: number | null;
  /** How an item is named among those of its group. */
  readonly numberOf: (item: Item) => string;
  /** Where an earlier table is there: by how much each count of a group, and of all items, changed; each status has a column 较上期 then. */
  readonly changes?: { readonly last: ProgressTable; readonly groups: readonly CountChange[]; readonly total: CountChange };
}

/** Groups of items with counts and shares of every status, and which items call for attention. The last row counts every item of the table once. */
export function groupedTable(grouping: Grouping): TableBlock {
  const { id, table, options, groups, claimed } = grouping;
  const { changes } = grouping;
  // a status that nothing has any more has changed too
  const statuses = changes ? STATUSES.filter((status) => [table, changes.last].some((one) => statusesOf(one).includes(status))) : statusesOf(table);
  const leafCount = table.items.reduce((sum, item) => sum + item.leaves.length, 0);
  const shape: GroupedShape = {
    ...grouping,
    statuses,
    withShares: statuses.length <= MOST_WITH_SHARES,
    hasUntagged: itemsOrLeaves(table.items, options.countBy).some((one) => one.status === null),
    hasItems: options.countBy === "item",
    hasLeaves: options.countBy === "leaf" || leafCount !== table.items.length,
  };
  const total: ItemGroup = { numeral: "", name: t.summary.total, claimed, items: table.items };
  return {
    kind: "table",
    id,
    columns: columnsOf(shape),
    rows: [...groups.map((group, at) => rowOf(group, shape, false, changes?.groups[at])), rowOf(total, shape, true, changes?.total)],
  };
}

interface GroupedShape extends Grouping {
  readonly statuses: readonly Status[];
  readonly withShares: boolean;
  readonly hasUntagged: boolean;
  readonly hasItems: boolean;
  readonly hasLeaves: boolean;
}

function columnsOf(shape: GroupedShape): ReportColumn[] {
  const c = t.summary.columns;
  const { table, statuses, withShares, attention } = shape;
  const columns: ReportColumn[] = [
    { id: "serial", heading: c.serial, content: "serial" },
    { id: "section", heading: shape.heading, content: "name" },
  ];
  if (shape.hasItems) columns.push({ id: "items", heading: c.items, content: "number" });
  if (shape.hasLeaves) columns.push({ id: "leaves", heading: c.leaves, content: "number" });
  for (const status of statuses) {
    const word = saidStatus(table, status);
    if (!withShares && !shape.changes) columns.push({ id: status, heading: word, content: "number" });
    else columns.push({ id: status, group: word, heading: c.count, content: "number" });
    if (withShares) columns.push({ id: `${status}-share`, group: word, heading: c.share, content: "number" });
    if (shape.changes) columns.push({ id: `${status}-change`, group: word, heading: comparisonTexts.againstLast, content: "number" });
  }
  if (shape.hasUntagged) columns.push({ id: "untagged", heading: c.untagged, content: "number" });
  if (!withShares && statuses.some((status) => AT_PACE.includes(status))) {
    const lowest = AT_PACE.filter((status) => statuses.includes(status)).at(-1) ?? "on-track";
    columns.push({ id: "at-pace-share", heading: c.atPace(saidStatus(table, lowest)), content: "number" });
  }
  const words = attention.statuses.map((status) => saidStatus(table, status));
  columns.push({ id: "attention", heading: words.length > 0 && words.length <= 2 ? c.attentionOf(words) : c.attention, content: "link" });
  return columns;
}

function rowOf(group: ItemGroup, shape: GroupedShape, isTotal: boolean, change: CountChange = () => null): ReportRow {
  const { options, statuses, withShares } = shape;
  const tone = isTotal ? "total" : undefined;
  const found = tally(itemsOrLeaves(group.items, options.countBy));
  const of = denominatorOf(found, options.denominator);
  const leaves = group.items.reduce((sum, item) => sum + item.leaves.length, 0);
  const cells: ReportCell[] = [textCell(group.numeral, tone), textCell(group.name, tone)];
  if (shape.hasItems) cells.push(itemsCell(group, tone));
  if (shape.hasLeaves) cells.push(countCell(leaves, tone));
  for (const status of statuses) {
    const count = found.byStatus[status] ?? 0;
    cells.push(countCell(count, tone));
    if (withShares)
      cells.push(isAssessed(status, options.denominator) ? shareCell(count, of, tone) : { kind: "percent", value: null, of, ...(tone ? { tone } : {}) });
    if (!shape.changes) continue;
    const difference = change(status);
    cells.push(textCell(difference === null ? t.none : comparisonTexts.difference(difference), tone));
  }
  if (shape.hasUntagged) cells.push(countCell(found.untagged, tone));
  if (!withShares && statuses.some((status) => AT_PACE.includes(status))) cells.push(shareCell(atPace(found), of, tone));
  cells.push(isTotal ? textCell("", tone) : attentionCell(group.items, shape));
  return { cells };
}

/**
 * What calls for attention, status by status: those that lag stand without a word where the heading says what they are, all
 * others with theirs.
 */
export function attentionText(
  table: ProgressTable,
  attention: AttentionMarks,
  groups: readonly { readonly status: Status; readonly names: readonly string[] }[],
): string {
  const few = attention.statuses.length <= 2;
  return groups
    .filter(({ names }) => names.length > 0)
    .map(({ status, names }) =>
      few && (status === "lagging" || attention.statuses.length === 1)
        ? names.join("、")
        : t.summary.attentionItem(names.join("、"), saidStatus(table, status)),
    )
    .join("；");
}

function atPace(found: Tally): number {
  return AT_PACE.reduce((sum, status) => sum + (found.byStatus[status] ?? 0), 0);
}

function itemsCell(group: ItemGroup, tone: "total" | undefined): ReportCell {
  const count = group.items.length;
  if (group.claimed === null || group.claimed === count) return countCell(count, tone);
  return textCell(t.summary.claimed(group.claimed, count), tone);
}

/** 29、35、36；38（暂停）; with three kinds or more 26（未按进度）；17、24（基本按进度）. Leads to the first of them on the list. */
function attentionCell(items: readonly Item[], { table, attention, numberOf }: GroupedShape): ReportCell {
  const marked = attention.statuses.map((status) => ({
    status,
    items: items.filter((item) => item.status === status && attention.isListed(item)),
  }));
  const all = marked.flatMap((mark) => mark.items);
  const first = all[0];
  if (!first) return { kind: "text", text: t.none };
  const groups = marked.map(({ status, items: own }) => ({ status, names: own.map(numberOf) }));
  return linkCell(attentionText(table, attention, groups), { report: "lagging", table: "list", row: first.reference });
}
