import { reportTexts as t } from "../messages/zh-CN/reports";
import { dateParts, lastOfMonth, type PlainDate } from "../text/plain-date";
import type { ProgressTable } from "../table/progress-table";
import type { ReportInput } from "./report";

/** What a table calls itself, taken apart. */
export interface TableName {
  /** The title, else the sheet's name; claims in brackets off, ranges with the long dash. */
  readonly title: string;
  /** The title without the form of table at its end: …2019年…目标任务上半年. */
  readonly base: string;
  /** The work alone, the period off too: …2019年…目标任务. */
  readonly work: string;
  /** 进度情况 of 进度情况表. */
  readonly form: string;
  /** The source itself is called 汇总表. */
  readonly isSummary: boolean;
}

/** The time of a table in brackets behind its title: 进度表（上半年）. */
const TIME_IN_BRACKETS = /[（(]((?:截[至止])?[^（）()]{0,12}(?:半年|季度|月份?|月[底末]|全年|年度|\d日))[）)]$/u;

const YEAR = /20\d\d年度?/u;

const TAIL =
  /((?:推进|进展|进度|落实|完成|实施|办理|执行)*(?:情况|进度|进展)?)(?:一览|统计|汇总|明细|公示|通报|登记|跟踪|调度|督办|任务|分解)*(汇总)?(?:表|台账|清单)?$/u;

/** Takes the table's own title apart, for the titles and sentences of its reports. */
export function nameOf(table: ProgressTable): TableName {
  const title = tidy(table.title ?? table.sheet) || table.sheet;
  const bracket = TIME_IN_BRACKETS.exec(title);
  const named = bracket ? title.slice(0, bracket.index) : title;
  const isSummary = /汇总表?$/u.test(named);
  const match = TAIL.exec(named);
  const form = match?.[1] ?? "";
  const label = table.period ? longDash(table.period.label.replace(/\s/gu, "")) : "";
  const own = match && match.index > 0 ? named.slice(0, match.index) : named;
  const said = bracket?.[1] ?? "";
  // the period in brackets with its year: 截至2025年10月31日
  const year = label !== "" && !said.includes(label) && said.replace(YEAR, "") === label ? (YEAR.exec(said)?.[0] ?? "") : null;
  const bare = own + said;
  // a title that leaves the period to the sheet's name or to the headings
  const base = label === "" || year !== null || title.includes(label) ? bare : bare + label;
  const work = year !== null ? own + year : label !== "" && base.endsWith(label) && base.length > label.length ? base.slice(0, -label.length) : base;
  return { title, base, work, form: form === "" ? t.titles.form : form, isSummary };
}

/** 2019年6月30日. */
export function longDate(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  return t.date(year, month, day);
}

/** 6月底 on the last day of a month, else 6月15日. */
export function shortDate(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  return lastOfMonth(year, month) === date ? t.monthEnd(month) : t.monthDay(month, day);
}

/** 数据来源：《…》，共89项，截至…，生成于…；本簿另有10张同样的表未计入. */
export function sourceLine({ table, asOf, madeOn, otherTables = 0 }: Pick<ReportInput, "table" | "asOf" | "madeOn" | "otherTables">): string {
  return t.source({ title: nameOf(table).title, items: table.items.length, asOf: longDate(asOf), madeOn: longDate(madeOn), otherTables });
}

function tidy(title: string): string {
  return longDash(
    title
      .replace(/\s/gu, "")
      .replace(/^附(?:件|表)[0-9０-９一二三四五六七八九十]*[：:]?/u, "")
      .replace(/[（(]共?[0-9０-９]+项?[)）]$/u, ""),
  );
}

/** 1-9月 becomes 1—9月. */
function longDash(text: string): string {
  return text.replace(/(\d)[-~～－–](?=\d+\s*(?:月|日|季度))/gu, "$1—");
}
