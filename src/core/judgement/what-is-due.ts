import { withoutBlanks } from "../text/cell-text";
import type { NamedDate } from "../text/named-dates";
import type { PlainDate } from "../text/plain-date";
import type { Prose } from "../text/prose";
import type { RunningStage } from "./running-stage";
import type { Leaf, ProgressTable } from "../table/progress-table";
import { amountFindings } from "./evidence/amount";
import { Amounts } from "./evidence/amounts";

/**
 * What of a row's target is due on the day: `now`, all of it; `year`, the share of the year that has passed; `later`, all
 * of it on a day to come, of which no pace tells anything; `years`, a part of a plan of several years.
 */
export type When = "now" | "year" | "later" | "years";

export interface Due {
  readonly when: When;
  /** The share of it that is due on the day, 0 to 1: 1 of what is due now; null where no pace tells anything. */
  readonly pace: number | null;
  /** What said so: dates in the target, the row's deadline, or the table as a whole. */
  readonly by: "target" | "deadline" | "table";
  /** The last day that the target or the deadline names; null where the table says it. */
  readonly day: PlainDate | null;
}

/** Says since when, what was, or how a thing is called: 2018年起, 2019年计划, 〔2020〕. */
const NO_GOAL = /^(?:起|以来|开始|从|新增计划|版|号|颁布|印发)/;
const NO_GOAL_BEFORE = /(?:自|从|较|比|同)$/;

/** The dates that a target names as its goals. */
export function goalDates(target: Prose, asOf: PlainDate): readonly NamedDate[] {
  const { text } = target;
  const all = target.dates(asOf);
  return all.length === 0
    ? all
    : all.filter(({ start, end }) => !NO_GOAL.test(text.slice(end, end + 4)) && !NO_GOAL_BEFORE.test(text.slice(Math.max(0, start - 1), start)));
}

/** What a table says of its day: what its targets are, how much of the year has passed, and of the stage that their heading names. */
export interface TableDue {
  readonly asOf: PlainDate | null;
  readonly pace: number | null;
  readonly targetDue: "stage" | "year";
  readonly stage: RunningStage | null;
}

/** What is due of a row: its target's own dates speak first, then its deadline, then the table. */
export function dueOf(target: Prose, leaf: Leaf, { asOf, pace, targetDue, stage }: TableDue): Due {
  const runs = stage !== null && stage.passed < 1;
  const when: When = targetDue === "year" || runs ? "year" : "now";
  const share = targetDue === "year" ? pace : runs ? stage.passed : 1;
  const table: Due = { when, pace: share, by: "table", day: null };
  if (asOf === null) return table;
  const dates = goalDates(target, asOf);
  const [first] = dates;
  if (first !== undefined) {
    if (dates.some(({ unit }) => unit === "years")) return { when: "years", pace: null, by: "target", day: null };
    const last = dates.reduce((latest, one) => (one.to > latest.to ? one : latest), first);
    // 2018年…: the year of the table says no more than its heading does
    if (!(last.unit === "year" && last.to > asOf && isOfYear(last.to, asOf)))
      return last.to <= asOf ? { when: "now", pace: 1, by: "target", day: last.to } : { when: "later", pace: null, by: "target", day: last.to };
    return { when, pace: share, by: "target", day: last.to };
  }
  if (leaf.deadline === null) return table;
  if (leaf.deadline <= asOf) return { when: "now", pace: 1, by: "deadline", day: leaf.deadline };
  if (table.when === "now") return table;
  return isOfYear(leaf.deadline, asOf)
    ? { when: "year", pace, by: "deadline", day: leaf.deadline }
    : { when: "later", pace: null, by: "deadline", day: leaf.deadline };
}

const isOfYear = (day: PlainDate, asOf: PlainDate): boolean => day.slice(0, 4) === asOf.slice(0, 4);

/** 年度目标, 全年任务: the year's, in so many words. */
const YEARLY = /年度|全年|年内|总体|长期|今年|本年/;
/** 二季度目标, 1-9月目标, 阶段目标, 节点计划: a stage's, if the amounts do not say otherwise. */
const OF_A_STAGE = /季|秋冬|[0-9一二三四五六七八九十]月|半年|阶段|节点|[本当]期|当前|[本当]月|[本当]周|月度|近期|[qQ][1-4]/;

/** So many amounts tell what the targets of a table are. */
const ENOUGH = 8;
/** Of a stage's amounts at its end so many are reached; of the year's well before its end hardly any are. */
const REACHED = 0.8;
const HARDLY = 1 / 3;
/** Well before the year's end. */
const EARLY = 0.84;
/** So many rows are looked at. */
const SAMPLE = 400;

/**
 * What the targets of a table are where a row does not say: a stage's, due in full, or the year's. A heading that names
 * the year says so; one that names a stage only helps, and one that names neither (工作目标, 目标任务) says nothing: then
 * the amounts do, of which nearly all are reached long before the year is over.
 */
export function targetsOf(table: ProgressTable, pace: number | null): "stage" | "year" {
  const column = table.columns.find(({ field, role }) => field === "target" && role === "current");
  if (column === undefined) return "year";
  const heading = withoutBlanks(column.heading);
  if (YEARLY.test(heading)) return "year";
  const { amounts, reached } = amountsReached(table);
  const tells = amounts >= ENOUGH && (pace === null || pace <= EARLY);
  if (OF_A_STAGE.test(heading) || (isOfQuarter(table) && !hasDays(table))) return tells && reached < HARDLY * amounts ? "year" : "stage";
  return tells && reached >= REACHED * amounts ? "stage" : "year";
}

/** 三季度任务落实表: a table of a quarter behind the first; what a first quarter's table wants is the year's as often. */
const QUARTER = /第?[二三四2-4]季度/u;
const isOfQuarter = ({ title }: ProgressTable): boolean => QUARTER.test(withoutBlanks(title ?? ""));

/** Rows with a day of their own say themselves what is due. */
const hasDays = ({ items }: ProgressTable): boolean => items.some(({ leaves }) => leaves.some(({ deadline }) => deadline !== null));

/** How many amounts of the targets the progress speaks of, and how many of these are reached. */
function amountsReached(table: ProgressTable): { readonly amounts: number; readonly reached: number } {
  let amounts = 0;
  let reached = 0;
  let rows = 0;
  for (const item of table.items) {
    for (const { fields, progress } of item.leaves) {
      const target = fields.target?.text ?? "";
      if (target === "" || progress === "" || rows++ >= SAMPLE) continue;
      for (const { kind, ratio, level } of amountFindings(new Amounts(target, true), new Amounts(progress))) {
        if (kind !== "count" || level) continue;
        amounts++;
        if (ratio >= 1) reached++;
      }
    }
  }
  return { amounts, reached };
}
