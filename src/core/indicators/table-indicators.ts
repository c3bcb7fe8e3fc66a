import type { CellRef } from "../grid/cell-ref";
import type { ProgressTable, Leaf, Item } from "../table/progress-table";
import { columnOf } from "../table/column-of";
import { dateParts, type PlainDate } from "../text/plain-date";
import { isNothing } from "../text/nothing-written";
import { isStage, timesIn } from "../text/times";
import type { Figure, Indicator } from "./indicator";
import { goalsOf } from "./goals";
import { kindOfColumn, standingOf } from "./standing";
import { textIndicators, type ReportedText } from "./text-indicators";

/**
 * The indicators of a table: from its columns of amounts where a row has them, else from the target, the sub-task or the
 * task and what the progress says. In the order of the table. A figure that is not sure is null, with the doubt beside it.
 *
 * @param asOf up to when figures run that say nothing else
 * @param curve the share due by the end of each month, where the office has its own
 */
export function tableIndicators(table: ProgressTable, asOf: PlainDate, curve: readonly number[] | null = null): readonly Indicator[] {
  const seen = new Set<string>();
  return table.items.flatMap((item, at) =>
    item.leaves.flatMap((leaf, index) => {
      const column = columnIndicator(table, item, leaf, at, index, asOf, curve);
      if (column !== null) return [column];
      const cell = leaf.fields.progress?.pieces[0]?.cell;
      const key = cell === undefined ? "" : keyOf(cell);
      const again = seen.has(key);
      seen.add(key);
      return textIndicators(reportedOf(table, item, leaf, at, index, asOf, !again), curve);
    }));
}

const keyOf = ({ row, column }: CellRef): string => `${String(row)}:${String(column)}`;

function reportedOf(table: ProgressTable, item: Item, leaf: Leaf, at: number, index: number, asOf: PlainDate, statements: boolean): ReportedText {
  const { fields, progress } = leaf;
  const first = index === 0 || leaf.fields.subtask === undefined ? fields.task : undefined;
  const asked = ([["target", fields.target], ["subtask", fields.subtask], ["task", first]] as const).find(([, text]) => text !== undefined && goalsOf(text.text).length > 0);
  const period = asked?.[0] === "target" ? (columnOf(table, "target")?.period ?? null) : null;
  return {
    item: at,
    leaf: index,
    text: progress,
    goal: asked?.[1] === undefined ? null : { text: asked[1].text, field: asked[0], ofStage: period !== null && isStage(period) },
    thing: thingOf(item, leaf),
    until: asOf,
    year: dateParts(asOf).year,
    statements,
  };
}

/** What a row is about, in one line: the sub-task, else the task, its number and the bracket with its lead off. */
export function thingOf(item: Item, leaf: Leaf): string {
  const text = leaf.fields.subtask?.text ?? item.task;
  return text.replace(/[（(](?:牵头|责任|主办|联系|配合)(?:单位|部门)[：:][^）)]*[）)]/gu, "").replace(/^\s*(?:[（(]\d+[）)]|\d+[.、．])/u, "").replace(/\s+/gu, "").replace(/[。；;.]$/u, "");
}

/** Columns of amounts: 年度目标 1000, 完成 240. Null where the row has no target there. */
function columnIndicator(table: ProgressTable, item: Item, leaf: Leaf, at: number, index: number, asOf: PlainDate, curve: readonly number[] | null): Indicator | null {
  const { planned, actual, rate, fields } = leaf;
  if (planned === null || fields.plannedAmount === undefined) return null;
  const target = columnFigure(table, leaf, "plannedAmount", planned);
  const done = actual === null || fields.actualAmount === undefined ? null : columnFigure(table, leaf, "actualAmount", actual);
  const otherUnit = done !== null && done.unit !== "" && target.unit !== "" && done.unit !== target.unit;
  const period = columnOf(table, "plannedAmount")?.period ?? null;
  const own = ownTime(columnOf(table, "actualAmount")?.period ?? null, asOf);
  const printed = fields.completionRate?.text.trim() ?? "";
  const kind = kindOfColumn(`${item.task}${fields.subtask?.text ?? ""}${fields.target?.text ?? ""}${columnOf(table, "plannedAmount")?.heading ?? ""}`, target);
  return standingOf({
    item: at,
    leaf: index,
    name: thingOf(item, leaf),
    kind,
    target,
    targetStands: "column",
    actual: otherUnit ? null : done,
    stated: rate === null || isNothing(printed) ? null : { value: rate, text: printed, places: placesOf(printed) },
    until: asOf,
    ownPeriod: false,
    ofStage: period !== null && isStage(period) && !own,
    evidence: "",
    parts: [],
    doubtful: otherUnit ? ["other-unit"] : done === null ? ["no-figure"] : [],
  }, curve);
}

/** Whether a column of results runs from the beginning of the year (1-9月): then a target without a time is the year's. */
const ownTime = (period: string | null, asOf: PlainDate): boolean => period !== null && timesIn(period).some(({ from, to }) => from === 1 && to === dateParts(asOf).month && to === 12);

/** Decimals of a printed percentage; of a share (0.984) those that its percentage has. */
function placesOf(text: string): number {
  const decimals = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
  return /[%％]/u.test(text) || !text.startsWith("0") ? decimals : Math.max(0, decimals - 2);
}

/** 重点支出执行情况（单位：万元）: of every amount that says no other. */
const UNIT_OF_ALL = /[（(](?:计量|金额)?单位[：:]\s*([^（()）\d\s]{1,4})[）)]/u;

function columnFigure(table: ProgressTable, leaf: Leaf, field: "plannedAmount" | "actualAmount", value: number): Figure {
  const text = leaf.fields[field]?.text.trim() ?? "";
  const heading = columnOf(table, field)?.heading ?? "";
  const written = /\d\s*(?:余|多)?\s*(?:万亿|亿|万)?\s*([\u4e00-\u9fff㎡%％]{1,4})/u.exec(text)?.[1]?.replace(/^(?:万亿|亿|万)(?=.)|以上$|左右$/gu, "") ?? "";
  const scaled = /\d\s*(?:余|多)?\s*(?:万亿|亿|万)/u.test(text);
  const column = leaf.fields.measureUnit?.text.trim() ?? /[（(](?:单位[：:])?([^（()）\d]{1,5})[）)]/u.exec(heading)?.[1] ?? UNIT_OF_ALL.exec(table.title ?? "")?.[1] ?? "";
  const unit = written !== "" ? written.replace("％", "%") : scaled ? "" : column;
  return { value, unit, text, approximate: /约|近|余|多/u.test(text), at: { field, start: 0, end: text.length } };
}
