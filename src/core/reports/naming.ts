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

/** The time of a table in brackets behind its title: 进度表（上半年）, 清单（2025.1.1—2025.5.31）, 周报（11月第2周）. */
const TIME_IN_BRACKETS = /[（(]((?:截[至止])?[^（）()]{0,12}(?:半年|季度|月份?|月[底末]|全年|年度|\d日)|(?=[^（）()]*\d)(?:截[至止])?[\d年度月日季第周上下半旬底末初.．/\-—－–~～至到]+)[）)]$/u;

const YEAR = /20\d\d年度?/u;

/** What the form of a table is called, at the end of its title. */
const TAIL =
  /((?:推进|进展|进度|落实|完成|实施|办理|执行)*(?:情况|进度|进展)?)(?:一览|统计|汇总|明细|公示|通报|登记|跟踪|调度|督办|图例|简(?=表)|(?<!重点|目标|主要|工作|中心|重要|专项|改革|惠民|年度|攻坚)任务|分解|(?<=情况|进度|进展)(?:对照|自查))*(汇总)?(?:表|台账|清单|(?:周|旬|月|季|日|简|快)报表?)?$/u;
/** 分解与落实: what would be left ends in the middle. */
const IN_THE_MIDDLE = /[与和及、的]$/u;

/** Takes the table's own title apart, for the titles and sentences of its reports. */
export function nameOf(table: ProgressTable): TableName {
  const title = tidy(table.title ?? table.sheet) || table.sheet;
  const bracket = TIME_IN_BRACKETS.exec(title);
  const said = bracket?.[1] ?? "";
  const label = table.period ? longDash(table.period.label.replace(/\s/gu, "")) : "";
  // a round of years in brackets (2023—2025年) is no period of the table: it stays in its name
  const isPeriod = bracket !== null && (label === "" || dated(said).includes(dated(label)));
  const named = bracket ? title.slice(0, bracket.index) : title;
  const isSummary = /汇总表?$/u.test(named);
  const match = TAIL.exec(named);
  const cut = match && match.index > 0 && !IN_THE_MIDDLE.test(named.slice(0, match.index));
  const form = cut === false ? "" : (match?.[1] ?? "");
  const own = (cut ? named.slice(0, match.index) : named) + (bracket && !isPeriod ? bracket[0] : "");
  const inBracket = isPeriod ? said : "";
  // the period in brackets with its year: 截至2025年10月31日
  const year = label !== "" && isPeriod && !said.includes(label) ? (YEAR.test(own) ? "" : (YEAR.exec(said)?.[0] ?? "")) : null;
  const bare = own + inBracket;
  // a title that leaves the period to the sheet's name or to the headings
  const base = label === "" || year !== null || title.includes(label) ? bare : bare + label;
  const work = year !== null ? own + year : label !== "" && base.endsWith(label) && base.length > label.length ? base.slice(0, -label.length) : base;
  return { title, base, work, form: form === "" ? t.titles.form : form, isSummary };
}

/** A time without its years and without 截至, to hold two against each other: 1.1—5.31. */
const dated = (time: string): string => time.replace(/^截[至止]/u, "").replace(/20\d\d(?:年度?|[.．/-])/gu, "").replace(/[-~～－–至到]/gu, "—");

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
      .replace(/[（(](?:共?[0-9０-９]+项?|(?:计量|金额)?单位[：:][^（()）]{1,8})[)）]$/u, ""),
  );
}

/** 1-9月 becomes 1—9月. */
function longDash(text: string): string {
  return text.replace(/(\d)[-~～－–](?=\d+\s*(?:月|日|季度))/gu, "$1—");
}
