import { columnOf } from "../table/column-of";
import type { Item, Leaf, ProgressTable } from "../table/progress-table";
import { isNothing } from "../text/nothing-written";
import { dateParts, type PlainDate } from "../text/plain-date";
import { SCALES } from "../text/scales";
import { writtenNumbers } from "../text/written-numbers";
import { isStage, timesIn } from "../text/times";
import type { Figure, Indicator, IndicatorPart } from "./indicator";
import { scanFigures } from "./scan-figures";
import { kindOfColumn, standingOf } from "./standing";
import type { RowThing } from "./row-things";

/** Columns of amounts: 年度目标 1000, 完成 240. Null where the row has no target there. */
export function columnIndicator(
  table: ProgressTable,
  item: Item,
  leaf: Leaf,
  { name, unit }: RowThing,
  at: number,
  index: number,
  asOf: PlainDate,
  curve: readonly number[] | null,
): Indicator | null {
  const { planned, actual, rate, fields } = leaf;
  if (planned === null || fields.plannedAmount === undefined || isPrice(table)) return null;
  const target = columnFigure(table, leaf, "plannedAmount", planned, unit);
  const done = actual === null || fields.actualAmount === undefined ? null : inScaleOf(columnFigure(table, leaf, "actualAmount", actual, unit), target);
  // 8600 beside 1.2亿元: in what it counts nobody can tell
  const otherUnit = done !== null && (leaf.amountRatio === null || (done.unit !== "" && target.unit !== "" && done.unit !== target.unit));
  const period = columnOf(table, "plannedAmount")?.period ?? null;
  const own = ownTime(columnOf(table, "actualAmount")?.period ?? null, asOf);
  const printed = fields.completionRate?.text.trim() ?? "";
  const kind = kindOfColumn(
    `${item.task}${fields.subtask?.text ?? ""}${fields.target?.text ?? ""}${fields.plannedAmount.text}${columnOf(table, "plannedAmount")?.heading ?? ""}`,
    target,
  );
  return standingOf(
    {
      item: at,
      leaf: index,
      name,
      kind,
      target,
      targetStands: "column",
      actual: otherUnit ? null : done,
      stated: rate === null || isNothing(printed) ? null : { value: rate, text: printed, places: decimalsOf(printed) },
      until: asOf,
      ownPeriod: false,
      ofStage: period !== null && isStage(period) && !own,
      evidence: "",
      parts: [],
      doubtful: otherUnit ? ["other-unit"] : done === null ? ["no-figure"] : [],
    },
    curve,
  );
}

/** 合同价, 概算 without a column of what was spent or done: what a thing costs, and no target. */
const isPrice = (table: ProgressTable): boolean =>
  columnOf(table, "actualAmount") === undefined &&
  columnOf(table, "completionRate") === undefined &&
  /资金|投资|概算|预算|合同|造价|价|金额|费用|经费/u.test(columnOf(table, "plannedAmount")?.heading ?? "");

/** Whether a column of results runs from the beginning of the year (1-9月): then a target without a time is the year's. */
const ownTime = (period: string | null, asOf: PlainDate): boolean =>
  period !== null && timesIn(period).some(({ from, to }) => from === 1 && to === dateParts(asOf).month && to === 12);

/** Decimals of a printed percentage; of a share (0.984) those that its percentage has. */
export function decimalsOf(text: string): number {
  const decimals = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
  return /[%％]/u.test(text) || !text.startsWith("0") ? decimals : Math.max(0, decimals - 2);
}

/** 重点支出执行情况（单位：万元）: of every amount that says no other. */
const UNIT_OF_ALL = /[（(](?:计量|金额)?单位[：:]\s*([^（()）\d\s]{1,4})[）)]/u;
/** 12座, 3.2亿元: what a number counts, behind its scale. */
const COUNTED = /^[\u4e00-\u9fff㎡%％]{0,4}/u;

/** @param own the unit that the row names itself, which counts before that of its column */
function columnFigure(table: ProgressTable, leaf: Leaf, field: "plannedAmount" | "actualAmount", value: number, own: string): Figure {
  const text = leaf.fields[field]?.text.trim() ?? "";
  const heading = columnOf(table, field)?.heading ?? "";
  const [first] = writtenNumbers(text);
  const { scale, value: number } = { scale: "", value: null, ...first };
  const counted = first === undefined ? "" : (COUNTED.exec(text.slice(first.end))?.[0] ?? "");
  const written = counted.replace(/以上$|左右$/gu, "").replace("％", "%");
  const column =
    own ||
    (/[（(](?:单位[：:])?([^（()）\d]{1,5})[）)]/u.exec(heading)?.[1] ??
      leaf.fields.measureUnit?.text.trim() ??
      UNIT_OF_ALL.exec(table.title ?? "")?.[1] ??
      table.amountsIn ??
      "");
  const figure = (of: number, unit: string): Figure => ({
    value: of,
    unit,
    text,
    approximate: /约|近|余|多/u.test(text),
    at: { field, start: 0, end: text.length },
  });
  if (number === null || scale === "") return figure(value, written === "" ? column : written);
  // 3.2亿元 is told as it stands; where its column counts in 万元 it was read as one of those
  return Math.abs(number * (SCALES[scale] ?? 1) - value) <= 1e-9 * value ? figure(number, `${scale}${written}`) : figure(value, column);
}

/** 2500万元 beside a target of 3亿元: as much of it. */
function inScaleOf(figure: Figure, target: Figure): Figure {
  if (figure.unit === target.unit) return figure;
  const [one, other] = [figure, target].map(({ unit }) => scanFigures(`1${unit}`)[0]);
  if (!one || !other || one.measure !== other.measure || one.scale === other.scale) return figure;
  return { ...figure, value: Number(((figure.value * one.scale) / other.scale).toPrecision(12)), unit: target.unit };
}

const OF_WHICH = /^其中[：:]?\s*/u;
/** Rounded parts may come to a little more than their whole. */
const ROUNDING = 1.005;

/** The rows of an item where 其中 names some as parts of its first row: those are told with it and counted nowhere. */
export function withParts(rows: readonly Indicator[]): readonly Indicator[] {
  const [whole] = rows;
  const from = rows.findIndex(({ name }) => OF_WHICH.test(name));
  if (!whole || from < 1 || rows.some(({ targetStands, target }) => targetStands !== "column" || target?.unit !== whole.target?.unit)) return rows;
  const parts = rows.slice(from).map(({ name, target, actual }): IndicatorPart => ({ name: name.replace(OF_WHICH, ""), target, actual }));
  const within = (of: "target" | "actual"): boolean =>
    parts.reduce((sum, part) => sum + (part[of]?.value ?? 0), 0) <= (whole[of]?.value ?? Infinity) * ROUNDING;
  return within("target") && within("actual") ? [{ ...whole, parts }, ...rows.slice(1, from)] : rows;
}
