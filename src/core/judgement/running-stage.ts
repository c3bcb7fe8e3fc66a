import { foldWidth, withoutBlanks } from "../text/cell-text";
import { dateParts, lastOfMonth, plainDate, toSerialDay, type PlainDate } from "../text/plain-date";
import { timesIn } from "../text/times";

/** The first and the last month of a stage, 1 to 12. */
interface Months {
  readonly from: number;
  readonly to: number;
}

/** 本季, 季度节点: the quarter of the day, unless it has only just begun and the one before is reported. */
const QUARTER = /季/u;
/** So many days into a quarter its predecessor is what a table tells of. */
const JUST_BEGUN = 20;
/** From this share on a stage is taken for over: reports are made a few days before its end. */
const NEARLY_OVER = 0.9;

/** 秋冬任务: what the fields and the canals have to bring between harvest and the year's end. */
const AUTUMN_AND_WINTER: Months = { from: 9, to: 12 };

function monthsOf(heading: string, asOf: PlainDate): Months | null {
  const text = withoutBlanks(foldWidth(heading)).toLowerCase();
  const named = timesIn(text).find(({ from, to, unit }) => from !== null && to !== null && unit !== "year");
  if (named !== undefined && named.from !== null && named.to !== null && named.relation === null) return { from: named.from, to: named.to };
  if (text.includes("秋冬")) return AUTUMN_AND_WINTER;
  if (!QUARTER.test(text)) return null;
  const { month, day } = dateParts(asOf);
  const first = month - ((month - 1) % 3);
  if (month === first && day <= JUST_BEGUN) return first > 1 ? { from: first - 3, to: first - 1 } : null;
  return { from: first, to: first + 2 };
}

/** A stage of the year of a day. */
export interface RunningStage {
  /** How much of it has passed on the day, 0 to 1; 1 where it is over, or nearly: what it was to bring is then due in full. */
  readonly passed: number;
  readonly end: PlainDate;
}

/** The stage that a heading names (二季度目标, 季度节点), on a day; null where it names none of the calendar. */
export function stageOfHeading(heading: string, asOf: PlainDate | null): RunningStage | null {
  const months = asOf === null ? null : monthsOf(heading, asOf);
  if (asOf === null || months === null) return null;
  const { year } = dateParts(asOf);
  const begin = plainDate(year, months.from, 1);
  if (begin === null) return null;
  const end = lastOfMonth(year, months.to);
  const passed = (toSerialDay(asOf) - toSerialDay(begin) + 1) / (toSerialDay(end) - toSerialDay(begin) + 1);
  return { passed: passed >= NEARLY_OVER ? 1 : Math.max(0, passed), end };
}
