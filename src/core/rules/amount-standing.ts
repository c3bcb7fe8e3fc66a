import { hasReason } from "../judgement/reason";
import type { Leaf, ProgressTable } from "../table/progress-table";
import type { PaceRatios } from "../judgement/pace-ratios";
import { columnOf } from "../table/column-of";
import { shareDone } from "../table/share-done";
import type { Status } from "../terms/status";
import { isNothing } from "../text/nothing-written";

/** How far a row's own columns of figures say that it is. */
export interface AmountStanding {
  /** Done over wanted; 0.24 of 240 of 1000. */
  readonly share: number;
  /** As the table writes them; "" where only a rate stands there. */
  readonly done: string;
  readonly wanted: string;
  /** Whether a pace says anything about it: not of a few things, which are done in one go. */
  readonly paced: boolean;
}

/**
 * A level is reached or kept, a limit is kept to, growth is not a part of a year's: none of them adds up over the year. Of days, steps and
 * accidents the fewer are the better.
 */
const NO_RUNNING_TOTAL =
  /时间|时限|时长|用时|耗时|环节|成本|费用|事故|死亡|伤亡|发案|投诉|排放|超标|逾期|工作日|率|比例|占比|比重|浓度|指数|强度|能耗|人均|平均|满意度|覆盖|达标|以内|以下|不超过|不高于|不低于|控制|压减|压降|下降|降低|减少|降至|增长|增速|增幅|增量|涨幅|同比|高于|低于|保持|稳定|存量|保有量|总量|总数|[≤≥<>＜＞]/u;
/** Of fewer than this many, counted one by one, no pace is expected. */
const FEW = 20;
/** Amounts of these are measured, not counted one by one. */
const MEASURED = /[元吨亩米里㎡³]|公顷|千瓦|小时/u;
/** A remark that says how the figures are to be read. */
const EXPLAINS =
  /口径|调整|核减|核销|取消|合并|折算|剔除|结转|跨年|季节|集中|下半年|四季度|年底|年终|尚未统计|统计[中滞]|待统计|预计|计划于|安排在|视为|以.{1,8}为准|含|其中|原因|因|由于|受/u;

/**
 * How far the columns of a row say that it is: done over wanted, else the printed rate. Null where they say nothing:
 * no number, nothing wanted, a level or a growth, or a remark that explains the figures.
 */
export function amountStanding(table: ProgressTable, leaf: Leaf): AmountStanding | null {
  const { planned, actual, rate, fields } = leaf;
  const share = shareDone(leaf);
  const hasAmounts = share !== null && planned !== null && actual !== null && planned > 0 && actual >= 0;
  const printed = rate !== null && rate >= 0 && fields.completionRate !== undefined ? rate : null;
  if (!hasAmounts && printed === null) return null;
  if (saysOtherwise(table, leaf) || EXPLAINS.test(fields.remarks?.text ?? "") || EXPLAINS.test(fields.obstacles?.text ?? "")) return null;
  const wanted = fields.plannedAmount?.text.trim() ?? "";
  const measure = `${fields.measureUnit?.text ?? ""}${wanted}${columnOf(table, "plannedAmount")?.heading ?? ""}`;
  const few = planned !== null && planned < FEW && !MEASURED.test(measure);
  if (!hasAmounts) return { share: printed ?? 0, done: "", wanted: "", paced: !few };
  return { share, done: fields.actualAmount?.text.trim() ?? String(actual), wanted: wanted === "" ? String(planned) : wanted, paced: !few };
}

/** Whether the row, or its columns, speak of what no share of a year's work can be told of. */
function saysOtherwise(table: ProgressTable, { fields, planned, actual }: Leaf): boolean {
  const texts = [
    fields.task?.text,
    fields.subtask?.text,
    fields.target?.text,
    fields.plannedAmount?.text,
    fields.measureUnit?.text,
    columnOf(table, "plannedAmount")?.heading,
  ];
  if (/^[天日]$/u.test(fields.measureUnit?.text.trim() ?? "")) return true;
  if (texts.some((text) => text !== undefined && NO_RUNNING_TOTAL.test(text))) return true;
  return planned !== null && actual !== null && /[%％]/u.test(`${fields.plannedAmount?.text ?? ""}${fields.measureUnit?.text ?? ""}`);
}

/** How a status and the figures of its row disagree. */
export interface AmountConflict {
  readonly kind: "not-finished" | "begun" | "behind" | "ahead";
  readonly standing: AmountStanding;
  /** Points behind the pace; negative where ahead of it. */
  readonly behind: number;
  /** Where it is behind: whether so far that the unit is asked, and not only shown. */
  readonly grave: boolean;
}

/** Beyond so many points behind the pace the status is asked about; up to there the figures may still catch up. */
const GRAVE = 30;
/** Beyond this many points ahead of the pace the status is worse than the figures. */
const AHEAD = 10;
const BETTER: readonly (Status | null)[] = ["on-track", "ahead", "mostly-on-track"];
const NOTHING = 1e-9;

/** In what a leaf's status disagrees with its own figures; null where it does not. */
export function amountConflict(table: ProgressTable, leaf: Leaf, pace: number | null, ratios: PaceRatios): AmountConflict | null {
  const { status } = leaf;
  if (status === null) return null;
  const standing = amountStanding(table, leaf);
  if (standing === null) return null;
  const { share } = standing;
  const behind = pace === null || !standing.paced ? 0 : (pace - share) * 100;
  const tell = (kind: AmountConflict["kind"], grave = true): AmountConflict => ({ kind, standing, behind, grave });
  if (status === "completed") return share < 1 - 0.0005 ? tell("not-finished") : null;
  if (status === "not-started") return share > NOTHING ? tell("begun") : null;
  if (pace === null || !standing.paced) return null;
  if (BETTER.includes(status)) return share < pace * ratios.red - NOTHING ? tell("behind", behind > GRAVE + NOTHING) : null;
  // a unit that says why it lags knows more than its figures
  const lags = status === "lagging" && (share >= 1 || behind <= -AHEAD);
  return lags && !hasReason(leaf) && isNothing(leaf.fields.obstacles?.text.trim() ?? "") ? tell("ahead") : null;
}
