import type { Indicator, IndicatorKind } from "../../indicators/indicator";
import { indicatorTexts as t } from "../../messages/zh-CN/indicator-texts";
import type { ReportCell, ReportColumn, ReportRow, TableBlock } from "../document";
import type { ReportOptions } from "../options";
import { indicatorRow, isLeftOut, partRow, type IndicatorSource } from "./indicator-row";
import { chineseNumeral } from "../../text/numerals";

const KINDS: readonly { readonly block: keyof typeof t.blocks; readonly kinds: readonly IndicatorKind[] }[] = [
  { block: "total", kinds: ["total", "few"] },
  { block: "level", kinds: ["level"] },
  { block: "within", kinds: ["within"] },
  { block: "growth", kinds: ["growth"] },
];

/**
 * 指标完成情况表: a block a kind of quantity, in the order of the source or by how far they are behind; what has no sure
 * figure last, with why. Parts (其中) stand below their whole, without a number, where they are asked for.
 */
export function indicatorTable(
  all: readonly Indicator[],
  sourceOf: (one: Indicator) => IndicatorSource,
  fromProse: boolean,
  { indicatorOrder, indicatorParts }: Pick<ReportOptions, "indicatorOrder" | "indicatorParts">,
): TableBlock {
  const indicators = indicatorsInOrder(all, indicatorOrder);
  const rows: ReportRow[] = [];
  const blocks = [
    ...KINDS.map(({ block, kinds }) => ({ block, all: indicators.filter((one) => isListed(one) && kinds.includes(one.kind)) })),
    { block: "open" as const, all: indicators.filter((one) => !isListed(one)) },
  ].filter(({ all }) => all.length > 0);
  let serial = 0;
  blocks.forEach(({ block, all }, index) => {
    rows.push({ heading: t.blocks[block](chineseNumeral(index + 1), all.length), cells: [] });
    for (const one of all) {
      rows.push(indicatorRow(one, sourceOf(one), ++serial));
      if (indicatorParts) rows.push(...one.parts.map((part) => partRow(one, part, sourceOf(one))));
    }
  });
  if (rows.length === 0) rows.push({ heading: t.none, cells: [] });
  return { kind: "table", id: "indicators", columns: columnsOf(all.map(sourceOf), fromProse), rows };
}

/** Indicators as they stand, or those first that are furthest behind the pace or their target; where nothing is held against either, last. */
export function indicatorsInOrder(indicators: readonly Indicator[], order: ReportOptions["indicatorOrder"]): readonly Indicator[] {
  return order === "table" ? indicators : [...indicators].sort((a, b) => aheadBy(a) - aheadBy(b));
}

/** How far one is ahead of what is asked, in percentage points; of amounts without a pace of their target. */
function aheadBy({ kind, gap, target, left }: Indicator): number {
  if (gap !== null) return gap;
  if (target === null || left === null || target.value === 0) return Infinity;
  return ((kind === "within" ? left : -left) / Math.abs(target.value)) * 100;
}

/** A figure that contradicts a printed rate is printed with that said; one that is not sure is not printed at all. */
const isListed = (one: Indicator): boolean => !isLeftOut(one) || one.doubtful.every((doubt) => doubt === "rate-mismatch" || doubt === "older-data");

/** The cells that the table has for an indicator of prose, by the id of their column. */
export function cellsOfProse(one: Indicator, source: IndicatorSource): ReadonlyMap<string, ReportCell> {
  const { cells } = indicatorRow(one, source, 0);
  return new Map(columnsOf([source], true).flatMap(({ id }, at) => (cells[at] ? [[id, cells[at]]] : [])));
}

function columnsOf(sources: readonly IndicatorSource[], fromProse: boolean): readonly ReportColumn[] {
  const c = t.columns;
  const anyLead = sources.some(({ lead }) => lead !== "");
  const anyStatus = sources.some(({ status }) => status !== "");
  return [
    { id: "serial", heading: c.serial, content: "serial" },
    { id: "original", heading: fromProse ? t.paragraphs : c.original, content: "serial" },
    { id: "name", heading: c.name, content: "name" },
    { id: "unit", heading: c.unit, content: "serial" },
    { id: "target", heading: c.target, content: "number" },
    { id: "actual", heading: c.actual, content: "number" },
    { id: "rate", heading: c.rate, content: "number" },
    { id: "pace", heading: c.pace, content: "number", optional: 3 },
    { id: "gap", heading: c.gap, content: "number" },
    { id: "left", heading: c.left, content: "number", optional: 4 },
    { id: "until", heading: c.until, content: "serial", optional: 5 },
    { id: "lead", heading: c.lead, content: "name", optional: anyLead ? 6 : 0 },
    { id: "status", heading: c.status, content: "status", optional: anyStatus ? 2 : 0 },
    { id: "evidence", heading: c.evidence, content: "prose" },
    { id: "remarks", heading: c.remarks, content: "prose" },
  ];
}
