import { reportTexts as t } from "../messages/zh-CN/reports";
import { words } from "../messages/zh-CN/words";
import type { Item } from "../table/progress-table";
import type { ReportBlock, ReportRow } from "./document";
import { listColumns, type ListColumn } from "./list-columns";
import { byLead } from "./leads";
import { longDate, tableNameOf, sourceLine } from "./naming";
import type { Report, ReportInput } from "./report";
import { signature } from "./signature";
import { groupLeaves } from "./list-entries";
import { overdueItems } from "./overdue-items";
import { listedItems, listedStatuses, saidStatus } from "./status-words";

export const LIST_TABLE = "list";

/** 滞后事项清单: a block a status, an item a row; a further row only for a sub-task with progress of its own. */
export const lagging: Report = {
  id: "lagging",
  make(input) {
    const { table, options } = input;
    const blocksOfItems = listedStatuses(table, options)
      .map((status) => ({ status, word: saidStatus(table, status), items: inOrder(listedItems(table, status, input.asOf, options), input) }))
      .filter(({ items }) => items.length > 0);
    const overdue = overdueItems(
      input,
      blocksOfItems.flatMap(({ items }) => items),
    );
    const all = [...blocksOfItems.flatMap(({ items }) => items), ...overdue];
    const columns = listColumns(input, all);
    const marks = usesMark(input);
    const rows: ReportRow[] = [];
    let serial = 0;
    blocksOfItems.forEach(({ status, word, items }, index) => {
      rows.push({ heading: t.lagging.block(index + 1, marks && status === "lagging", word, items.length), anchor: status, cells: [] });
      for (const item of items) rows.push(...rowsOf(item, ++serial, columns));
    });
    if (overdue.length > 0) {
      rows.push({ heading: t.lagging.block(blocksOfItems.length + 1, false, t.lagging.overdue, overdue.length), anchor: "overdue", cells: [] });
      for (const item of inOrder(overdue, input)) rows.push(...rowsOf(item, ++serial, columns));
    }
    if (rows.length === 0) rows.push({ heading: noneOf(table), cells: [] });

    const name = tableNameOf(table);
    const withAttention = blocksOfItems.some(({ status }) => status === "mostly-on-track" || status === "not-started");
    const parts = [
      ...blocksOfItems.map(({ word, items }) => t.lagging.part(word, items.length)),
      ...(overdue.length > 0 ? [t.lagging.part(t.lagging.overdue, overdue.length)] : []),
    ];
    const blocks: ReportBlock[] = [];
    if (options.annex !== "") blocks.push({ kind: "annex", text: options.annex });
    blocks.push(
      { kind: "title", text: t.titles.lagging(name.base, saidStatus(table, "lagging"), withAttention) },
      { kind: "subtitle", left: t.lagging.subtitle(all.length, parts), right: t.asOf(longDate(input.asOf)) },
      { kind: "table", id: LIST_TABLE, columns: columns.map(({ column }) => column), rows },
    );
    if (options.onlyUnfinishedPoints) blocks.push({ kind: "note", text: t.lagging.noteUnfinished });
    blocks.push({ kind: "note", text: sourceLine(input) }, ...signature(options));
    return { report: "lagging", sheetName: words.reports.lagging, source: input.source, blocks };
  },
};

/** That there is nothing to list is said only of what somebody assessed. */
function noneOf(table: ReportInput["table"]): string {
  const word = saidStatus(table, "lagging");
  const tagged = table.items.filter(({ status }) => status !== null).length;
  if (tagged === table.items.length) return t.lagging.none([word]);
  return tagged === 0 ? t.lagging.notAssessed : t.lagging.noneOfTagged(tagged, word);
}

/** In the order of the table, or by lead in the order of first appearance. */
function inOrder(items: readonly Item[], { options }: ReportInput): readonly Item[] {
  return options.listBy === "section" ? items : byLead(items).flatMap((group) => group.items);
}

function rowsOf(item: Item, serial: number, columns: readonly ListColumn[]): ReportRow[] {
  return groupLeaves(item).map((entry, index) => ({
    ...(index === 0 ? { anchor: item.reference } : { continues: true }),
    cells: columns.map(({ perItem, cell }) => (perItem && index > 0 ? { kind: "blank" } : cell(entry, serial))),
  }));
}

/** Whether the table itself marks what lags with ▲. */
function usesMark({ table }: ReportInput): boolean {
  return table.items.some((item) =>
    item.leaves.some(
      (leaf) =>
        leaf.tag !== null &&
        leaf.tag.status === "lagging" &&
        (leaf.fields[leaf.tag.at.field]?.text.slice(leaf.tag.at.start, leaf.tag.at.end) ?? "").includes("▲"),
    ),
  );
}
