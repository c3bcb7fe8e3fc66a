import { reportTexts as t } from "../messages/zh-CN/reports";
import { dateParts, lastOfMonth, type PlainDate } from "../text/plain-date";
import type { ProgressTable } from "../table/progress-table";
import { dayOfTable } from "../table/day-of-table";
import type { ReportInput } from "./report";

/** What a table calls itself, taken apart. */
export interface TableName {
  /** The title, else the sheet's name; claims in brackets off, ranges with the long dash. */
  readonly title: string;
  /** The title without the form of table at its end: …2019年…目标任务上半年. "" where neither a title nor the sheet names the work. */
  readonly base: string;
  /** The work alone, the period off too: …2019年…目标任务; 本表 where nothing names it. */
  readonly work: string;
  /** 进度情况 of 进度情况表. */
  readonly form: string;
  /** The source itself is called 汇总表. */
  readonly isSummary: boolean;
}

/** What was done on the day in a bracket: 2025年7月31日更新. As an alternation. */
const MADE_WORDS = "更新|统计|填报|报送|上报|汇总|整理|修订|调度|印发|制表?|数据";
const MADE = new RegExp(`(?:${MADE_WORDS})$`, "u");

/** The time of a table in brackets behind its title: 进度表（上半年）, 清单（2025.1.1—2025.5.31）, 周报（11月第2周）. */
const TIME_IN_BRACKETS = new RegExp(
  `[（(]((?:截[至止])?[^（）()]{0,12}(?:半年|季度[底末]?|月份?|月[底末]|全年|年度|\\d日)|(?=[^（）()]*\\d)(?:截[至止])?[\\d年度月日季第周上下半旬底末初.．/\\-—－–~～至到]+(?:${MADE_WORDS})?)[）)]$`,
  "u",
);

const YEAR = /20\d\d/u;

/** What the form of a table is called, at the end of its title. */
const TAIL =
  /(?:月度|逐月)?((?:推进|进展|进度|落实|完成|实施|办理|执行)*(?:情况|进度|进展)?)(?:一览|统计|汇总|明细|公示|通报|登记|跟踪|(?:一?周|旬|月)?调度|督办|图例|自评|简(?=表)|(?<!重点|目标|主要|工作|中心|重要|专项|改革|惠民|年度|攻坚)任务|分解|(?<=情况|进度|进展)(?:对照|自查))*(汇总)?(?:表|台账|清单|(?:周|旬|月|季|日|简|快)报表?)?$/u;
/** 分解与落实: what would be left ends in the middle. */
const IN_THE_MIDDLE = /[与和及、的]$/u;
/** What a table lists beside how it stands, at the end of what would be left: 推进计划及, 任务清单及, 任务分工及. */
const LISTED_BESIDE =
  /(?:(?:(?<!重点|主要)任务|(?<=重点任务|主要任务)|责任|职责)(?:分工|分解)|(?:推进|实施|落实|整改|工作)?(?:计划|方案)|(?:(?<!重点|主要)任务|问题|项目|责任|措施)?(?:清单|台账))[与和及、]$/u;

/** What programs call a new sheet. */
const UNNAMED = /^(?:sheet|工作表|表格?)\s*\d*(?:\s*\(\d+\))?$/iu;

/** Takes the table's own title apart, for the titles and sentences of its reports. */
export function tableNameOf(table: ProgressTable): TableName {
  const title = tidy(table.title ?? table.sheet) || table.sheet;
  // a sheet that nobody named is no name of a work
  if (table.title === null && UNNAMED.test(title)) return { title, base: "", work: t.thisTable, form: t.titles.form, isSummary: false };
  const bracket = TIME_IN_BRACKETS.exec(title);
  const said = bracket?.[1] ?? "";
  const label = table.period ? longDash(table.period.label.replace(/\s/gu, "")) : "";
  // a round of years in brackets (2023—2025年) is no period of the table: it stays in its name
  const isPeriod = bracket !== null && (label === "" || dated(said).includes(dated(label)));
  const named = bracket ? title.slice(0, bracket.index) : title;
  const isSummary = /汇总表?$/u.test(named);
  const match = TAIL.exec(named);
  const beside = match ? LISTED_BESIDE.exec(named.slice(0, match.index)) : null;
  const end = beside && beside.index > 0 ? beside.index : (match?.index ?? 0);
  const cut = match !== null && end > 0 && !IN_THE_MIDDLE.test(named.slice(0, end));
  const form = cut ? (match[1] ?? "") : "";
  const own = (cut ? named.slice(0, end) : named) + (bracket && !isPeriod ? bracket[0] : "");
  const inBracket = !isPeriod ? "" : MADE.test(said) ? untilThen(said.replace(MADE, "")) : said;
  // the period in brackets may say more than its label, the year or 截至: 截至2025年10月31日
  const inBrackets = label !== "" && isPeriod;
  const bare = own + inBracket;
  // a title that leaves the period to the sheet's name or to the headings
  const added = table.period === null || inBrackets || title.includes(label) ? "" : withYear(label, table.period.to, bare);
  const base = bare + added;
  const endsInTime = label !== "" && bare.endsWith(label) && bare.length > label.length;
  const work = inBrackets ? own : added === "" && endsInTime ? bare.slice(0, -label.length) : bare;
  return { title, base, work, form: form === "" ? t.titles.form : form, isSummary };
}

/** A period with its year, where neither it nor the title that stands before it has one. */
function withYear(label: string, to: PlainDate, before: string): string {
  if (YEAR.test(before) || YEAR.test(label)) return label;
  const [until = ""] = /^截[至止]/u.exec(label) ?? [];
  return `${until}${String(dateParts(to).year)}年${label.slice(until.length)}`;
}

const untilThen = (time: string): string => (/^截[至止]/u.test(time) ? time : `截至${time}`);

/** A time without its years and without 截至, to hold two against each other: 1.1—5.31. */
const dated = (time: string): string =>
  time
    .replace(/^截[至止]/u, "")
    .replace(/20\d\d(?:年度?|[.．/-])/gu, "")
    .replace(/[-~～－–至到]/gu, "—");

/** 2019年6月30日. */
export function longDate(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  return t.date(year, month, day);
}

function isMonthEnd(date: PlainDate): boolean {
  const { year, month } = dateParts(date);
  return lastOfMonth(year, month) === date;
}

/** 6月底 on the last day of a month, else 6月15日; with its year where what stands before it does not name that year. */
export function shortDate(date: PlainDate, before?: string): string {
  const { year, month, day } = dateParts(date);
  const end = isMonthEnd(date);
  if (before !== undefined && !before.includes(String(year))) return end ? t.yearMonthEnd(year, month) : t.date(year, month, day);
  return end ? t.monthEnd(month) : t.monthDay(month, day);
}

/** 数据来源：《…》，共89项，截至…，生成于…；本簿另有10张同样的表未计入. */
export function sourceLine({ table, asOf, madeOn, otherTables = 0 }: Pick<ReportInput, "table" | "asOf" | "madeOn" | "otherTables">): string {
  const ofTable = dayOfTable(table, madeOn);
  return t.source({
    title: tableNameOf(table).title,
    items: table.items.length,
    asOf: longDate(asOf),
    presumed: asOf === ofTable.day ? ofTable.by : null,
    madeOn: longDate(madeOn),
    otherTables,
  });
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
