import { changedWords } from "../../compare/changed-words";
import type { ComparedTable, PeriodComparison } from "../../compare/comparison";
import { CHANGE_BLOCKS, type ChangeBlock } from "../../messages/comparison";
import { comparisonTexts as t } from "../../messages/zh-CN/comparison";
import type { Item, Leaf, ProgressTable } from "../../table/progress-table";
import { linkCell, textCell } from "../cells";
import type { ReportCell, ReportColumn, ReportRow, TableBlock } from "../document";
import { leadsOf } from "../leads";
import { anchorCell, headingOf, taskText } from "../references";
import { saidStatus } from "../status-words";
import { changedRows, countItems, sideReference, type ChangedRow, type Side } from "./changed-items";
import { bothTagged } from "./both-tagged";

/** Which rows a block holds. An item that lags anew and was reworded stands in both. */
const HOLDS: { readonly [B in ChangeBlock]: (row: ChangedRow, comparison: PeriodComparison) => boolean } = {
  newly: ({ change }) => change.change === "newly-behind",
  still: ({ change }) => change.change === "still-behind",
  better: ({ change: { change } }) => change === "recovered" || change === "resumed" || change === "newly-completed",
  paused: ({ change: { change } }) => change === "paused" || change === "still-paused",
  changed: ({ change }) => change.change === "changed",
  added: ({ change }, { added }) => change.change === "new" && change.now !== null && added.includes(change.now.item),
  dropped: ({ change }, { dropped }) => change.change === "dropped" && change.before !== null && dropped.includes(change.before.item),
  reworded: (row, comparison) => isReworded(row) || leafCame(row, comparison) || leafWent(row, comparison),
  doubtful: ({ doubtful }) => doubtful,
  // where a whole table has none, the notes say so
  untagged: ({ change, now, before }) =>
    change.change === "untagged" && [...(now?.leaves ?? []), ...(before?.leaves ?? [])].some((leaf) => leaf.status !== null),
};

const isReworded = ({ change: { task, target, lead } }: ChangedRow): boolean => task !== null || target !== null || lead !== null;
const leafCame = ({ change }: ChangedRow, { added }: PeriodComparison): boolean =>
  change.change === "new" && change.now !== null && !added.includes(change.now.item);
const leafWent = ({ change }: ChangedRow, { dropped }: PeriodComparison): boolean =>
  change.change === "dropped" && change.before !== null && !dropped.includes(change.before.item);

/** What changed by kind, in the order of 表二; a kind that nothing is of is left out. */
export function blocksOfChanges(
  comparison: PeriodComparison,
): readonly { readonly id: ChangeBlock; readonly heading: string; readonly rows: readonly ChangedRow[] }[] {
  const all = changedRows(comparison);
  const there = CHANGE_BLOCKS.filter((id) => id !== "untagged" || bothTagged(comparison))
    .map((id) => ({ id, rows: all.filter((row) => HOLDS[id](row, comparison)) }))
    .filter(({ rows }) => rows.length > 0);
  return there.map(({ id, rows }, at) => ({ id, heading: t.block(at + 1, t.blocks[id], countItems(rows), rows.length), rows }));
}

/** 表二: what changed, a block a kind; a block without rows is left out. */
export function changesTable(comparison: PeriodComparison): TableBlock {
  let serial = 0;
  const rows = blocksOfChanges(comparison).flatMap(({ id, heading, rows: own }): readonly ReportRow[] => [
    { heading, anchor: id, cells: [] },
    ...own.map((row) => ({ cells: cellsOf(row, ++serial, comparison) })),
  ]);
  if (rows.length === 0) rows.push({ heading: t.noChange, cells: [] });
  return { kind: "table", id: "changes", columns: columnsOf(comparison.now.table), rows };
}

function columnsOf(table: ProgressTable): readonly ReportColumn[] {
  const c = t.columns;
  return [
    { id: "serial", heading: c.serial, content: "serial" },
    { id: "now", heading: c.now, content: "link" },
    { id: "before", heading: c.before, content: "link" },
    { id: "task", heading: headingOf(table, "task") ?? c.task, content: "prose" },
    { id: "lead", heading: c.lead, content: "name" },
    { id: "statusBefore", heading: c.statusBefore, content: "status" },
    { id: "statusNow", heading: c.statusNow, content: "status" },
    { id: "periods", heading: c.periods, content: "name", optional: 2 },
    { id: "progressBefore", heading: c.progressBefore, content: "prose" },
    { id: "progressNow", heading: c.progressNow, content: "prose" },
    { id: "remark", heading: c.remark, content: "prose" },
  ];
}

function cellsOf(row: ChangedRow, serial: number, comparison: PeriodComparison): readonly ReportCell[] {
  const { now, before, change } = row;
  const table = comparison.now.table;
  const earlier = comparison.earlier[0];
  const item = now?.item ?? before?.item;
  return [
    textCell(String(serial)),
    now ? nowLink(now) : { kind: "blank" },
    before && earlier ? beforeLink(before, earlier) : { kind: "blank" },
    textCell(item ? taskWithSubtask(item, (now ?? before)?.leaves ?? []) : ""),
    textCell(leadsOf((now ?? before)?.leaves ?? []).join("、")),
    textCell(before && earlier ? wordOf(earlier.table, before) : ""),
    textCell(now ? wordOf(table, now) : ""),
    textCell(change.periodsBehind > 1 ? t.periods(change.periodsBehind, change.openEnded) : ""),
    textCell(before ? progressOf(before) : ""),
    textCell(now ? progressOf(now) : ""),
    textCell(remarkOf(row, comparison)),
  ];
}

/** 36 of 第36项, with a link to this period's cell. */
export const nowLink = (side: Side): ReportCell => linkCell(shortReference(sideReference(side)), { source: anchorCell(side.item) });

/** A link only where last period's sheet stands in the same workbook. */
function beforeLink(side: Side, { here, sheet }: ComparedTable): ReportCell {
  const text = shortReference(sideReference(side));
  return here === true ? linkCell(text, { sheet, cell: anchorCell(side.item) }) : textCell(text);
}

const shortReference = (reference: string): string => /^第(.+)项$/u.exec(reference)?.[1] ?? reference;

function taskWithSubtask(item: Item, leaves: readonly Leaf[]): string {
  const subtasks = leaves.length === item.leaves.length && leaves.length > 1 ? [] : leaves.flatMap(({ fields }) => fields.subtask?.text.trim() ?? []);
  return [taskText(item), ...subtasks].join("\n");
}

export const progressOf = ({ leaves }: Side): string => leaves.find((leaf) => leaf.progress.trim() !== "")?.progress.trim() ?? "";

export function wordOf(table: ProgressTable, { leaves }: Side): string {
  const status = leaves[0]?.status ?? null;
  return status === null ? t.matrix.untagged : saidStatus(table, status);
}

function remarkOf(row: ChangedRow, comparison: PeriodComparison): string {
  const { task, target, lead, change } = row.change;
  const r = t.remarks;
  const changed = (before: string, now: string): string => {
    const words = changedWords(before, now);
    return words.length === 0 ? "" : t.changedWords(words);
  };
  const split = comparison.split.find((one) => one.item === row.change.now?.item && change === "new");
  const merged = comparison.merged.find((one) => one.item === row.change.before?.item && change === "dropped");
  const lines = [
    change === "newly-completed"
      ? r.completed
      : change === "resumed"
        ? r.resumed
        : leafCame(row, comparison)
          ? r.newLeaf
          : leafWent(row, comparison)
            ? r.droppedLeaf
            : "",
    task ? r.task(task.before.trim(), changed(task.before, task.now)) : "",
    target ? r.target(target.before.trim(), target.now.trim(), changed(target.before, target.now)) : "",
    lead ? r.lead(lead.before, lead.now) : "",
    split ? r.splitFrom(comparison.earlier[0]?.table.items[split.of]?.reference ?? "") : "",
    merged ? r.mergedInto(comparison.now.table.items[merged.of]?.reference ?? "") : "",
    row.doubtful ? r.doubtful : "",
  ];
  return lines.filter((line) => line !== "").join("\n");
}
