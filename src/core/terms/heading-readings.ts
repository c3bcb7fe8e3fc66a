import { FIELD_TRAITS, isDoneNumber } from "./field-traits";
import { timeAt } from "../text/times";
import type { Field } from "./field";
import { headingPeriod, normalizeHeading, type HeadingMeaning, type HeadingReader } from "./headings";
import { AGAINST, AMOUNT_HEADINGS, HEADING_POINTS, PREFERENCES, QUIET_LABEL } from "./heading-weights";

/** A heading of one column, as it stands over it. */
export interface StandingHeading {
  /** The lowest text: what names the column. */
  readonly label: string;
  /** What stands over the label and its neighbours too; "" for none. */
  readonly group: string;
  /** All of it. */
  readonly heading: string;
}

/** What a heading says of its column, before its cells are looked at. */
export interface HeadingReadings {
  /** Points by field; only fields that something in the heading speaks for. */
  readonly points: ReadonlyMap<Field, number>;
  /** Further points by field, where another heading of the field must be told from this one. */
  readonly preferences: ReadonlyMap<Field, number>;
  readonly period: string | null;
  /** 责任单位及责任人: the second field of the same cells, or of the second of two columns. */
  readonly also: Field | null;
  /** Only the group over the label speaks. */
  readonly underGroup: boolean;
  /** The label is nothing but a time: 3月. */
  readonly bareTime: boolean;
  /** The words are of what is no part of a progress table. */
  readonly none: boolean;
  /** It is of what such tables often have beside, or the day on which something was done, beside the one that was planned. */
  readonly aside: boolean;
}

/** What a heading says for each field: the label, else with the group over it, else the group alone. */
export function readHeading({ label, group, heading }: StandingHeading, headings: HeadingReader): HeadingReadings {
  const points = new Map<Field, number>();
  const add = (field: Field, value: number): void => {
    points.set(field, Math.max(points.get(field) ?? 0, value));
  };
  const bare = normalizeHeading(label);
  const over = group === "" ? null : headings.meaning(group.replaceAll("\n", ""));
  const none = headings.isNone(label);
  const bareTime = bare !== "" && headingPeriod(label) === bare;
  const own = bareTime ? null : headings.meaning(label);
  const whole = group === "" || none ? null : headings.meaning(heading.replaceAll("\n", ""));
  let also: Field | null = null;
  const take = (meaning: HeadingMeaning): void => {
    add(meaning.field, HEADING_POINTS[POINTS_OF[meaning.certainty]]);
    also ??= meaning.also;
  };
  const end = group === "" || !SPAN.test(normalizeHeading(group.replaceAll("\n", ""))) ? undefined : ENDS.find(([, words]) => words.test(bare));
  const underGroup = own === null && over !== null && end === undefined;
  const planned = PLANNED.test(bare);
  const wanted = DONE.test(bare) && WANTED.test(normalizeHeading(group.replaceAll("\n", "")));
  // 计划 over 完成: the day or the number, as the cells say
  if (wanted) add("plannedAmount", HEADING_POINTS.part);
  if (end) add(end[0], HEADING_POINTS.phrase);
  else if (wanted) add("target", HEADING_POINTS.part);
  else if (over !== null && FIELD_TRAITS[over.field].day === true && (planned || REAL.test(bare)))
    add(over.field, HEADING_POINTS.group[over.certainty] - (planned ? 0 : HEADING_POINTS.real));
  else if (planned && own !== null && group !== "") add(own.field, EARLY.test(group) ? 0 : HEADING_POINTS.part);
  else if (own?.field === "task" && over?.field === "obstacles") add("obstacles", HEADING_POINTS.part);
  else if (own && (own.certainty > 1 || !over)) take(own);
  else if (whole && own && whole.certainty > own.certainty) take(whole);
  else if (own) take(own);
  else if (over) add(over.field, none ? 0 : HEADING_POINTS.group[over.certainty]);
  const inner = own === null || own.certainty === 3 ? null : headings.inner(label);
  if (inner !== null && inner !== own?.field) add(inner, HEADING_POINTS.inner);
  if (bareTime && over === null) add("progress", HEADING_POINTS.bareTime);
  if (none) for (const [field, value] of points) points.set(field, value - AGAINST);
  const preferences = new Map<Field, number>();
  const named = group === "" ? bare : `${normalizeHeading(group.replaceAll("\n", ""))} ${bare}`;
  // of amounts the group says which part they are: 开工 | 完工 over 面积
  for (const { field, words, points: value } of PREFERENCES)
    if (words.test(isDoneNumber(field) ? named : bare)) preferences.set(field, (preferences.get(field) ?? 0) + value);
  return {
    points,
    preferences,
    period: headingPeriod(label) ?? headingPeriod(group),
    also,
    underGroup,
    bareTime,
    none,
    aside: headings.isAside(label) || (over !== null && REAL.test(bare)),
  };
}

/** A time from when to when that is planned, or of which nothing else is said: 计划时间, 起止时间. */
const SPAN =
  /^(?:原?计划|预计|拟定?|原定|合同|要求|目标|节点计划|节点|工作|建设|实施|施工|任务)?(?:起止|起讫)?(?:时间|日期|工期|年限|期限)$|^(?:原?计划|节点计划)$/u;
/** Its two ends, where they are named by a word that says nothing by itself, or something else: 完成 alone tells of what was done. */
const ENDS: readonly (readonly [Field, RegExp])[] = [
  ["startDate", /^(?:起|始|自|从|开始|起始)$/u],
  ["deadline", /^(?:止|讫|终|至|到|完成|结束|截止)$/u],
];

/** Under a group that names what is to happen (开工时间, 竣工, 立项): when it shall, and when it did. */
const PLANNED = /^(?:原?计划|预计|拟|拟定|原定|合同|目标|批复|要求|预期|应)(?:时间|日期|节点)?$/u;
/** Stages before the work itself: the day planned for one of them is not when the work is due. */
const EARLY = /立项|审批|报批|招标|招投标|设计|勘察|可研|环评|用地|征地|拿地|供地|签约|备案|核准|前期|规划/u;
const REAL = /^(?:实际|现实|真实)(?:时间|日期|完成|完成时间)?$/u;

const POINTS_OF = { 3: "phrase", 2: "part", 1: "tail" } as const;

/** What is counted up over a time. */
const SUM =
  /^(?:实际|累计|的)?(?:产值|总产值|投资|投资额|工程量|支付|支付金额|支付资金|支出|拨付|拨付资金|到位资金|收入|税收|销售额|营业收入|营收|发放|资金|入库|入库税收|增加值)$/u;

/** 目标 over 完成: so many are to be done. */
const DONE = /^(?:完成|完工|竣工|建成|办结|交付|投用)$/u;
const WANTED = /^(?:年度|全年|本年度?|今年)?(?:目标|任务|计划|目标任务|工作目标|任务目标)(?:数|量)?$/u;

/** What a heading says where numbers stand under it: 资金规模 | 合计 is what was to be spent, 已支付资金 what was. Null for none. */
export function amountOfHeading({ label, group }: StandingHeading): Field | null {
  const whole = normalizeHeading(label);
  const period = headingPeriod(label) ?? "";
  // 2025年计划产值 says what 计划产值 says
  const bare = period !== "" && whole.startsWith(period) && whole !== period ? whole.slice(period.length) : whole;
  // 1至8月产值: what a part of the year brought
  if (bare !== whole && SUM.test(bare) && timeAt(period, 0)?.unit !== "year") return "actualAmount";
  if (bare === whole && DONE.test(bare) && WANTED.test(normalizeHeading(group.replaceAll("\n", "")))) return "plannedAmount";
  const named = QUIET_LABEL.test(bare) && group !== "" ? normalizeHeading(group.replaceAll("\n", "")) : bare;
  const found = AMOUNT_HEADINGS.find(([, words]) => words.test(named)) ?? AMOUNT_HEADINGS.find(([, words]) => words.test(bare));
  return found?.[0] ?? null;
}
