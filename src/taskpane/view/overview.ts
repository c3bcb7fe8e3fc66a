import type { Catalogue } from "../../core/messages/catalogue";
import type { PaneMessages } from "../../core/messages/pane";
import { columnLetters } from "../../core/grid/cell-ref";
import { decidingLeaves, leadsOf } from "../../core/reports/leads";
import { saidStatus } from "../../core/reports/status-words";
import { percentText, tally } from "../../core/reports/tally";
import { STATUSES, type Status } from "../../core/terms/status";
import type { Field } from "../../core/terms/field";
import { headingText, unknownColumns } from "../../core/table/column-of";
import { narrowColumns } from "../../core/table/narrow-columns";
import type { PlainDate } from "../../core/text/plain-date";
import type { TableReading } from "../../app/choose-sheet";

export interface StatusCount {
  /** `null`: untagged. */
  readonly status: Status | null;
  readonly word: string;
  readonly count: number;
  /** "83.1%" of all items. */
  readonly share: string;
}

export interface ColumnRow {
  readonly column: number;
  readonly label: string;
  /** As it stands in the sheet. */
  readonly heading: string;
  readonly field: Field | null;
  readonly history: boolean;
  /** What to check, where another column came close; null where there is no doubt. */
  readonly doubt: string | null;
}

/** What 概览 shows of a table that was read. */
export interface OverviewView {
  readonly title: string;
  readonly sheet: string;
  readonly headline: string;
  readonly period: string;
  /** What a person should know before she trusts the figures. */
  readonly notes: readonly string[];
  readonly items: number;
  readonly statuses: readonly StatusCount[];
  /** Most lagging first; only leads count as lagging. */
  readonly units: readonly { readonly unit: string; readonly lagging: number; readonly items: number }[];
  readonly columns: readonly ColumnRow[];
}

const MOST_UNITS = 6;

/** What 概览 shows; every share has all items as its denominator. */
export function overview(
  state: { readonly reading: TableReading; readonly asOf: PlainDate; readonly pace: number | null; readonly sheets: readonly string[] },
  words: PaneMessages["overview"],
  untagged: string,
  fields: Catalogue["words"]["fields"],
): OverviewView {
  const { table, grid } = state.reading;
  const counted = tally(table.items);
  const leaves = table.items.reduce((sum, item) => sum + item.leaves.length, 0);
  const byStatus = STATUSES.flatMap((status): StatusCount[] => {
    const count = counted.byStatus[status] ?? 0;
    return count === 0 ? [] : [{ status, word: saidStatus(table, status), count, share: percentText(count, counted.total) }];
  });
  const none: StatusCount[] =
    counted.untagged === 0 ? [] : [{ status: null, word: untagged, count: counted.untagged, share: percentText(counted.untagged, counted.total) }];
  const narrow = new Map(
    narrowColumns(table).map(({ column, field, other }) => [column.column, words.narrowColumn(oneLine(column.heading), fields[field], oneLine(other.heading))]),
  );
  const pace = state.pace === null ? null : percentText(Math.round(state.pace * 1000), 1000);
  return {
    title: table.title ?? grid.sheet.name,
    sheet: words.sheet(state.sheets.join("、")),
    headline: words.headline(table.items.length, leaves, table.sections.length, table.headerRows.join("、")),
    period: table.period ? words.period(table.period.label, state.asOf, pace) : table.endsOn ? words.noYear(state.asOf) : words.noPeriod(state.asOf),
    notes: [...notesOf(state, words), ...narrow.values()],
    items: counted.total,
    statuses: [...byStatus, ...none],
    units: laggingUnits(state.reading),
    columns: table.columns
      .filter((use) => use.role !== "again" && !use.inHeader)
      .map((use) => ({
        column: use.column,
        label: words.column(columnLetters(use.column), use.heading.replace(/\s+/g, "")) + (use.role === "history" ? `（${words.history}）` : ""),
        heading: use.heading,
        field: use.field,
        history: use.role === "history",
        doubt: narrow.get(use.column) ?? null,
      })),
  };
}

const oneLine = (heading: string): string => heading.replace(/\s+/g, "");

function notesOf({ reading }: { readonly reading: TableReading }, words: PaneMessages["overview"]): readonly string[] {
  const { table, grid } = reading;
  const notes: string[] = [];
  if (table.claimedCount !== null && table.claimedCount !== table.items.length) notes.push(words.claimed(table.claimedCount, table.items.length));
  if (grid.hiddenRows.length + grid.hiddenColumns.length > 0) notes.push(words.hidden(grid.hiddenRows.length, grid.hiddenColumns.length));
  const unknown = unknownColumns(table).map(headingText);
  if (unknown.length > 0) notes.push(words.unknownColumns(unknown));
  return notes;
}

function laggingUnits(reading: TableReading): OverviewView["units"] {
  const units = new Map<string, { lagging: number; items: number }>();
  for (const item of reading.table.items) {
    for (const unit of leadsOf(decidingLeaves(item))) {
      const counts = units.get(unit) ?? { lagging: 0, items: 0 };
      counts.items++;
      if (item.status === "lagging") counts.lagging++;
      units.set(unit, counts);
    }
  }
  return [...units]
    .map(([unit, counts]) => ({ unit, ...counts }))
    .filter((unit) => unit.lagging > 0)
    .sort((a, b) => b.lagging - a.lagging)
    .slice(0, MOST_UNITS);
}
