import { paceOn } from "../judgement/pace";
import { dateParts, plainDate, type PlainDate } from "../text/plain-date";
import { roundingOf } from "../text/target-rates";
import type { Figure, Indicator, IndicatorDoubt, IndicatorKind } from "./indicator";

/** An indicator before it is held against its target and the pace. */
export interface Measured extends Pick<
  Indicator,
  "item" | "leaf" | "name" | "kind" | "target" | "targetStands" | "actual" | "until" | "ownPeriod" | "evidence" | "parts"
> {
  readonly stated: { readonly value: number; readonly text: string; readonly places: number } | null;
  /** The target is one of a stage that ends with the figures (二季度目标): all of it is due. */
  readonly ofStage: boolean;
  readonly doubtful: readonly IndicatorDoubt[];
}

/** What the figures of an indicator come to: rate, pace, gap and what is left; a printed rate that they do not bear out is doubted. */
export function standingOf(one: Measured, curve: readonly number[] | null = null): Indicator {
  const { item, leaf, name, kind, target, targetStands, actual, until, ownPeriod, evidence, stated, parts } = one;
  const share = target !== null && actual !== null && target.unit !== "%" && kind !== "within" && target.value !== 0 ? actual.value / target.value : null;
  const wrong = share !== null && stated !== null && targetStands !== "implied" && roundingOf(share, stated.value, stated.places) === "wrong";
  const rate = targetStands === "implied" || share === null ? (kind === "total" || kind === "few" ? (stated?.value ?? null) : share) : share;
  const pace = kind !== "total" ? null : one.ofStage ? 1 : paceOf(until, curve);
  const difference = target !== null && actual !== null ? tidy(target.value - actual.value) : null;
  const percent = target?.unit === "%" && difference !== null;
  return {
    item,
    leaf,
    name,
    kind,
    target,
    targetStands,
    actual,
    until,
    ownPeriod,
    evidence,
    parts,
    statedRate: stated === null ? null : { value: stated.value, text: stated.text },
    rate,
    pace,
    gap: rate !== null && pace !== null ? tidy((rate - pace) * 100) : percent ? tidy(kind === "within" ? difference : -difference) : null,
    left: difference,
    doubtful: wrong ? [...one.doubtful, "rate-mismatch"] : one.doubtful,
  };
}

/** The pace of the year that a day lies in. */
function paceOf(until: PlainDate | null, curve: readonly number[] | null): number | null {
  if (until === null) return null;
  const { year } = dateParts(until);
  const [from, to] = [plainDate(year, 1, 1), plainDate(year, 12, 31)];
  return from === null || to === null ? null : paceOn(until, { label: "", from, to }, curve);
}

/** Sums and differences of decimals without what their binary forms add. */
const tidy = (value: number): number => Number(value.toPrecision(10));

const FEW = 20;
const MEASURED = /[元吨亩米里㎡³]|公顷|千瓦|小时/u;

/** Of hours, steps and accidents the fewer are the better. */
const FEWER_IS_BETTER = /办理时间|接电时间|办结时间|时限|时长|用时|耗时|(?:审批|办理|办事)环节|事故(?:起数|死亡)|死亡人数|失业率|死亡率|发案率/u;

/** The kind of a quantity that columns hold: by its unit and by what the task says of it. */
export function kindOfColumn(said: string, target: Figure): IndicatorKind {
  if (/控制在|不超过|以内|不高于|不大于|[≤＜<]/u.test(said) || FEWER_IS_BETTER.test(said)) return "within";
  if (target.unit === "%") return /增长|增速|增幅|涨幅/u.test(said) ? "growth" : "level";
  if (/总数|总量|存量|保有|覆盖/u.test(said)) return "level";
  return target.value < FEW && Number.isInteger(target.value) && !MEASURED.test(target.unit) && !/万|亿/u.test(target.unit) ? "few" : "total";
}
