import { reportTexts as t } from "../messages/zh-CN/reports";
import { STALLED, type Status } from "../terms/status";
import { eachLeaf } from "../table/each-leaf";
import type { ProgressTable } from "../table/progress-table";
import { countCell, linkCell, textCell } from "./cells";
import { isCollective } from "../text/collective-names";
import type { ReportCell, ReportColumn, ReportRow, Tone, TableBlock } from "./document";
import { leafNumber, printedNumber } from "./references";
import { registerOf, type Register } from "./register";
import type { ReportInput } from "./report";
import { attentionText, type AttentionMarks } from "./grouped-table";
import { saidStatus } from "./status-words";
import { addTally, emptyTally, statusesOf, type Tally } from "./tally";
import { countsLeaves, isShown, unitTallies, type TalliedWork, type UnitTally } from "./unit-counts";

export const UNITS_TABLE = "units";
export const SUPPORTING_TABLE = "supporting";
/** With more leads than this a page does not hold them anyway: what only supports then stands below them. */
const MOST_ON_A_PAGE = 40;

/** The table by lead unit, and the one of what only supports; null where nothing does, or it stands in the first. */
export interface UnitTables {
  readonly leading: TableBlock;
  readonly supporting: TableBlock | null;
}

/** So few that only support need no table of their own. */
const FEW = 5;

/** Whether some item or sub-task has more than one lead, so that the leads' counts add up to more than there are. */
export function hasSeveralLeads(table: ProgressTable): boolean {
  return table.items.some((item) => item.leaves.some((leaf) => leaf.leadUnits.length > 1));
}

/** Collective names that only support; the table leaves them out. */
export function collectiveSupports(table: ProgressTable): readonly string[] {
  const all = new Set<string>();
  eachLeaf(table, ({ units, supportUnits, leadUnits }) => {
    for (const unit of units) if (!leadUnits.includes(unit)) all.add(unit);
    for (const unit of supportUnits) if (!leadUnits.includes(unit)) all.add(unit);
  });
  const names = new Set([...all].filter(isCollective));
  if (names.size > 0) eachLeaf(table, ({ leadUnits }) => leadUnits.forEach((lead) => names.delete(lead)));
  return [...names];
}

/**
 * The table by lead unit (表二): only the lead is counted as lagging; support stands apart and without shares. Most
 * lagging first, then first appearance. Collective names stand below, unranked; units that only support in one line, with
 * a table of their own (`supporting`); what names no lead last. Null where the table names no units.
 */
export function unitsTable(
  { table, options, units: registered }: Pick<ReportInput, "table" | "options" | "units">,
  attention: AttentionMarks,
): UnitTables | null {
  const units = unitTallies(table, attention);
  if (!units.some((unit) => unit.unit !== "")) return null;
  const register = registerOf(registered);
  const shape: UnitsShape = {
    nameOf: register.nameOf,
    table,
    attention,
    leaves: countsLeaves(table),
    statuses: statusesOf(table),
    hasUntagged: units.some((unit) => unit.led.untagged > 0),
    ranking: options.ranking,
  };
  const leading = units.filter((unit) => unit.led.total > 0 && !unit.collective && unit.unit !== "");
  const sorted = inOrder(leading, table, options.unitOrder === "register" ? register : null);
  const ranks = ranksOf(leading);
  const collective = units.filter((unit) => unit.led.total > 0 && unit.collective);
  const supporting = shape.leaves ? [] : units.filter((unit) => unit.led.total === 0 && unit.supported > 0 && !unit.collective);
  const nobody = units.filter(({ unit }) => unit === "");
  let serial = 0;
  const rows = (some: readonly UnitTally[], rank: (unit: UnitTally) => string): ReportRow[] =>
    some.map((unit) => rowOf(unit, String(++serial), rank(unit), shape));
  const heading = (text: string, some: readonly UnitTally[]): ReportRow[] => (some.length === 0 ? [] : [{ heading: text, cells: [] }]);
  const apart = sorted.length <= MOST_ON_A_PAGE && supporting.length > FEW;
  const led: TableBlock = {
    kind: "table",
    id: UNITS_TABLE,
    columns: columnsOf(shape),
    rows: [
      ...rows(sorted, (unit) => String(ranks.get(laggingOf(unit)) ?? "")),
      ...heading(t.summary.collective, collective),
      ...rows(collective, () => t.none),
      ...heading(apart ? t.summary.supportApart(supporting.length) : t.summary.supportOnly, supporting),
      ...(apart ? [] : rows(supporting, () => t.none)),
      ...nobody.map((unit) => rowOf(unit, t.none, t.none, shape)),
      totalRow(units, shape),
    ],
  };
  return { leading: led, supporting: apart && supporting.length > 0 ? supportingTable(supporting, shape) : null };
}

/** What only supports: how many items, and how many of them lag. */
function supportingTable(units: readonly UnitTally[], shape: UnitsShape): TableBlock {
  const c = t.summary.columns;
  return {
    kind: "table",
    id: SUPPORTING_TABLE,
    columns: [
      { id: "serial", heading: c.serial, content: "serial" },
      { id: "unit", heading: c.unit, content: "name" },
      { id: "support", group: c.support, heading: c.subtotal, content: "number" },
      { id: "support-behind", group: c.support, heading: c.supportBehind(behind(shape).map((status) => saidStatus(shape.table, status))), content: "number" },
    ],
    rows: units.map((unit, index) => ({
      cells: [textCell(String(index + 1)), textCell(shape.nameOf(unit.unit)), countCell(unit.supported), countCell(unit.supportedBehind)],
    })),
  };
}

/** By how many lag, then by first appearance as a lead; with a register in its order, and what it does not hold behind. */
function inOrder(units: readonly UnitTally[], table: ProgressTable, register: Register | null): readonly UnitTally[] {
  const first = new Map<string, number>();
  eachLeaf(table, ({ leadUnits }) => {
    for (const lead of leadUnits) if (!first.has(lead)) first.set(lead, first.size);
  });
  const registered = (unit: UnitTally): number => register?.placeOf(unit.unit) ?? Number.MAX_SAFE_INTEGER;
  const weight = (unit: UnitTally): number => (register ? registered(unit) : -laggingOf(unit));
  return [...units].sort((a, b) => weight(a) - weight(b) || (first.get(a.unit) ?? 0) - (first.get(b.unit) ?? 0));
}

/** The rank of so many lagging; ties skip. */
function ranksOf(units: readonly UnitTally[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  [...units.map(laggingOf)].sort((a, b) => b - a).forEach((lagging, index) => ranks.has(lagging) || ranks.set(lagging, index + 1));
  return ranks;
}

interface UnitsShape {
  /** What is printed for a unit. */
  readonly nameOf: (unit: string) => string;
  readonly table: ProgressTable;
  readonly attention: AttentionMarks;
  readonly leaves: boolean;
  readonly statuses: readonly Status[];
  readonly hasUntagged: boolean;
  readonly ranking: boolean;
}

const laggingOf = (unit: UnitTally): number => unit.led.byStatus.lagging ?? 0;

function columnsOf(shape: UnitsShape): ReportColumn[] {
  const c = t.summary.columns;
  const { table, statuses, attention } = shape;
  const words = attention.statuses.map((status) => saidStatus(table, status));
  const group = shape.leaves ? {} : { group: c.lead };
  const columns: ReportColumn[] = [
    { id: "serial", heading: c.serial, content: "serial" },
    { id: "unit", heading: shape.leaves ? c.leadUnit : c.unit, content: "name" },
  ];
  if (shape.ranking) columns.push({ id: "rank", heading: c.rank, content: "number" });
  columns.push({ id: "total", ...group, heading: shape.leaves ? c.leaves : c.subtotal, content: "number" });
  columns.push(...statuses.map((status) => ({ id: status, ...group, heading: saidStatus(table, status), content: "number" as const })));
  if (shape.hasUntagged) columns.push({ id: "untagged", ...group, heading: c.untagged, content: "number" });
  if (!shape.leaves) {
    columns.push({ id: "support", group: c.support, heading: c.subtotal, content: "number" });
    columns.push({
      id: "support-behind",
      group: c.support,
      heading: c.supportBehind(behind(shape).map((status) => saidStatus(table, status))),
      content: "number",
    });
  }
  const few = words.length > 0 && words.length <= 2 && !shape.leaves;
  columns.push({ id: "attention", heading: few ? c.leadAttentionOf(words) : c.attention, content: "link" });
  return columns;
}

/** Of what a unit supports, what is told apart: lagging, and suspended where it occurs. */
function behind(shape: UnitsShape): readonly Status[] {
  return STALLED.filter((status) => status === "lagging" || shape.statuses.includes(status));
}

function rowOf(unit: UnitTally, serial: string, rank: string, shape: UnitsShape): ReportRow {
  return {
    cells: [
      textCell(serial),
      textCell(unit.unit === "" ? t.noLead : shape.nameOf(unit.unit)),
      ...(shape.ranking ? [textCell(rank)] : []),
      ...counts(unit.led, unit, shape, undefined),
      attentionCell(unit, shape),
    ],
  };
}

function totalRow(units: readonly UnitTally[], shape: UnitsShape): ReportRow {
  const led = emptyTally();
  const supports = { supported: 0, supportedBehind: 0 };
  for (const unit of units) {
    addTally(led, unit.led);
    if (unit.collective) continue;
    supports.supported += unit.supported;
    supports.supportedBehind += unit.supportedBehind;
  }
  return {
    cells: [
      textCell("", "total"),
      textCell(t.summary.total, "total"),
      ...(shape.ranking ? [textCell("", "total")] : []),
      ...counts(led, supports, shape, "total"),
      textCell("", "total"),
    ],
  };
}

function counts(led: Tally, supports: Pick<UnitTally, "supported" | "supportedBehind">, shape: UnitsShape, tone: Tone | undefined): ReportCell[] {
  const cells = [countCell(led.total, tone)];
  for (const status of shape.statuses) cells.push(countCell(led.byStatus[status] ?? 0, tone));
  if (shape.hasUntagged) cells.push(countCell(led.untagged, tone));
  if (shape.leaves) return cells;
  cells.push(countCell(supports.supported, tone), countCell(supports.supportedBehind, tone));
  return cells;
}

/** 1、14, or 七—24（4）、七—26; what does not lag with its word. Leads to the first of them on the list. */
function attentionCell({ shown }: UnitTally, { table, attention }: UnitsShape): ReportCell {
  const name = ({ item, leaf }: TalliedWork): string =>
    leaf === null || item.leaves.length === 1 ? printedNumber(item) : t.summary.leafReference(printedNumber(item), leafNumber(item, leaf));
  const groups = attention.statuses.map((status) => ({ status, all: shown.filter(({ item, leaf }) => (leaf ?? item).status === status) }));
  const first = groups.find(({ all }) => all.length > 0)?.all[0];
  if (!first) return { kind: "text", text: t.none };
  const text = attentionText(
    table,
    attention,
    groups.map(({ status, all }) => ({ status, names: [...new Set(all.map(name))] })),
  );
  return linkCell(text, { report: "lagging", table: "list", row: first.item.reference });
}

/** An item and one of its sub-tasks as the unit table names them, the first such; null where it names none so. */
export function namedSubtask(table: ProgressTable, attention: AttentionMarks): { readonly reference: string; readonly leaf: string } | null {
  for (const item of table.items) {
    if (item.leaves.length < 2) continue;
    const leaf = item.leaves.find((one) => one.leadUnits.length > 0 && isShown(item, one, one.status, attention));
    if (leaf) return { reference: printedNumber(item), leaf: leafNumber(item, leaf) };
  }
  return null;
}
