import { fieldsWith, isDoneNumber } from "../terms/field-traits";
import type { Field } from "../terms/field";
import { HEADING_POINTS, NEEDED } from "../terms/heading-weights";
import { normalizeHeading } from "../terms/headings";
import { isStage as isStageOfYear, periodOrder, timeAt, timesIn } from "../text/times";
import { likeliest, pointsOf, type CandidateColumn } from "./candidate-column";

/** What was done: of several such columns the latest that is filled is this period's. */
const DONE = fieldsWith(({ tells }) => tells === true);
/** What is wanted or said of a time: the first that is due at this period's end or later. */
const WANTED: readonly Field[] = ["target", "plannedAmount", "nextStep", "remarks", "obstacles"];

/** Columns that speak of one time each, sorted out. */
export interface ColumnPeriods {
  /** All columns; of what is arranged for a time the scores now say whether that is the next step or was wanted. */
  readonly columns: readonly CandidateColumn[];
  /** Columns of other periods, with their field: they are kept beside, and take no part in the assignment. */
  readonly history: ReadonlyMap<number, Field>;
}

type Order = (column: CandidateColumn) => number;
/** What the columns of progress are: whether there is one, and one that is filled and named for a part of the year. */
interface Situation {
  readonly hasProgress: boolean;
  /** A column says what comes after this time: 下周计划. */
  readonly hasNext: boolean;
  readonly hasStages: boolean;
}

const periodOf = ({ readings: { period } }: CandidateColumn): string | null => period;
const isFilled = ({ profile }: CandidateColumn): boolean => profile.filled > 0;

/** Tells this period's columns from earlier and later ones. `titled`: the end of the title's period as `orderOf` counts, 0 for none. */
export function sortPeriods(columns: readonly CandidateColumn[], titled: number): ColumnPeriods {
  const year = titled > 12 ? Math.floor((titled - 1) / 12) + 2000 : null;
  const order: Order = (column) => periodOrder(periodOf(column) ?? "", year);
  const history = new Map<number, Field>();
  const progress = columns.filter((column) => likeliest(column, NEEDED)?.field === "progress");
  const situation = {
    hasProgress: progress.length > 0,
    hasNext: columns.some(({ header }) => NEXT.test(normalizeHeading(header.label))),
    hasStages: progress.some((column) => isStage(column) && isFilled(column)),
  };
  const done = sortDone(columns, order, history, situation);
  const now = done > 0 ? done : titled;
  const arranged = columns.map((column) => (history.has(column.header.column) ? column : arrange(column, now, situation, order)));
  sortWanted(
    arranged.filter(({ header }) => !history.has(header.column)),
    now,
    order,
    history,
  );
  return { columns: arranged, history };
}

function byField(columns: readonly CandidateColumn[]): (field: Field) => readonly CandidateColumn[] {
  const fields = new Map(columns.map((column) => [column, likeliest(column, NEEDED)?.field ?? null]));
  return (field) => columns.filter((column) => fields.get(column) === field);
}

/** Puts the earlier columns of what was done into `history`; the end of the latest period that one reports on, 0 for none. */
function sortDone(columns: readonly CandidateColumn[], order: Order, history: Map<number, Field>, { hasStages }: Situation): number {
  const of = byField(columns);
  let now = 0;
  for (const field of DONE) {
    // 年度形象进度 beside that of a month is what the year is to bring
    const all = of(field).filter((column) => !(hasStages && isYearsProgress(column)));
    const dated = all.filter((column) => periodOf(column) !== null || weekOf(column) !== null);
    const most = Math.max(0, ...dated.map(({ profile }) => profile.filled));
    const latest = dated
      .filter(({ profile }) => profile.filled >= most * 0.1)
      .sort((a, b) => order(b) - order(a) || relationOf(b) - relationOf(a) || beginOf(a) - beginOf(b) || pointsOf(b, field) - pointsOf(a, field))[0];
    if (!latest) continue;
    if (isFilled(latest) || all.length > 1) now = Math.max(now, order(latest));
    for (const column of dated)
      if (
        column !== latest &&
        (order(column) < order(latest) ||
          relationOf(column) < relationOf(latest) ||
          (isDoneNumber(field) && order(column) === order(latest) && beginOf(column) > beginOf(latest)) ||
          !isFilled(column))
      )
        history.set(column.header.column, field);
  }
  return now;
}

/** 上周 is before 本周, and before what names no time at all. */
const relationOf = (column: CandidateColumn): number => timesIn(periodOf(column) ?? "").at(-1)?.relation ?? weekOf(column) ?? 0;
/** The week that a heading begins with: it is a part of its words (下周计划 is the next step), and no period. */
function weekOf({ header }: CandidateColumn): number | null {
  const time = timeAt(normalizeHeading(header.label), 0);
  return time?.unit === "week" ? time.relation : null;
}
/** The month that its time begins with: of 8月 and 1—8月, which end together, the second tells all that was done. */
const beginOf = (column: CandidateColumn): number => timesIn(periodOf(column) ?? "").at(-1)?.from ?? 0;
const isStage = (column: CandidateColumn): boolean => isStageOfYear(periodOf(column) ?? "");
const isYearsProgress = (column: CandidateColumn): boolean =>
  periodOf(column) !== null && !isStage(column) && /(?<!完成)进度$/u.test(normalizeHeading(column.header.label));

function sortWanted(columns: readonly CandidateColumn[], now: number, order: Order, history: Map<number, Field>): void {
  const of = byField(columns);
  for (const field of WANTED) {
    const all = of(field);
    const named = all.filter((column) => periodOf(column) !== null);
    // 本月计划 and 年度计划 are no stages of one another: the rate, or their headings, say which counts
    const years = new Set(named.map((column) => timesIn(periodOf(column) ?? "").at(-1)?.year)).size;
    const dated = named.filter((column) => field !== "plannedAmount" || years > 1 || isStage(column));
    if (all.length < 2 || dated.length === 0) continue;
    const stages = dated.filter(isStage);
    const open = [...(stages.length > 0 ? stages : dated)].sort((a, b) => order(a) - order(b));
    const filled = open.filter(isFilled);
    const chosen = (now > 0 ? (filled.find((column) => order(column) >= now) ?? open.at(-1)) : filled.at(-1)) ?? open[0];
    for (const column of dated) {
      const rival = field === "plannedAmount" && chosen !== undefined && order(column) === order(chosen);
      if (column !== chosen && !rival) history.set(column.header.column, field);
    }
  }
}

const ARRANGED = /(?:安排|计划|打算)\s*$/u;
/** This week's or the next one's: to come, where something was done before. */
const NEXT = /^下(?:周|旬|月|季度?|期|一?步|一?阶段)/u;
const THIS = /^本/u;
const TO_COME = /^[本下](?:周|旬|月|季度?|期)/u;

/**
 * What is arranged for a time after the one that is reported on is the next step, for this time or before it what was
 * wanted: 四季度工作安排 beside 三季度工作进展; 上半年安排 | 下半年安排 of a year that is told as a whole. 年度形象进度 beside that of
 * a month is what the year is to bring.
 */
function arrange(column: CandidateColumn, now: number, situation: Situation, order: Order): CandidateColumn {
  const to = arrangedFor(column, now, situation, order);
  if (to === null || pointsOf(column, "plannedAmount") > NEEDED) return column;
  const scores = new Map([...column.scores].filter(([field]) => field !== "nextStep" && field !== "measures" && field !== "target" && field !== "progress"));
  scores.set(to, { heading: HEADING_POINTS.part + 1, contents: 0, position: 0 });
  return { ...column, scores };
}

function arrangedFor(column: CandidateColumn, now: number, { hasProgress, hasNext, hasStages }: Situation, order: Order): Field | null {
  const { label, group } = column.header;
  // 推进计划 over the quarters: each is a stage of what is wanted
  if (column.readings.bareTime && ARRANGED.test(group) && isStage(column) && likeliest(column, NEEDED)?.field !== "plannedAmount") return "target";
  if (isYearsProgress(column) && hasStages) return "target";
  if (!ARRANGED.test(label)) return null;
  const top = likeliest(column, 0)?.field;
  if (top !== "measures" && top !== "nextStep" && top !== "target" && top !== undefined) return null;
  // 本周计划 beside 下周计划 is what this week was to bring
  if (TO_COME.test(normalizeHeading(label))) return !hasProgress ? null : hasNext && THIS.test(normalizeHeading(label)) ? "target" : "nextStep";
  if (periodOf(column) === null || !isStage(column) || now === 0) return null;
  return order(column) > now ? "nextStep" : "target";
}
