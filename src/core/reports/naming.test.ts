import { textGrid } from "../../../test/fixtures/text-grid";
import { readTable } from "../reading/read-table";
import { tableNameOf, shortDate, sourceLine, type TableName } from "./naming";

const HEADER = "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥 | 交通局 | 【顺利推进】已开工。 |\n| 2 | 修路 | 交通局 | 【顺利推进】已开工。 |";
function named(title: string, sheet = "Sheet1"): TableName {
  const read = readTable(textGrid(`| ${title} | < | < | < |\n${HEADER}`, { sheet: { name: sheet } }));
  if (!read.ok) throw new Error("no table");
  return tableNameOf(read.table);
}

test.each([
  ["云山县2025年重点工作上半年进度情况表", "云山县2025年重点工作上半年", "进度情况"],
  ["云山县2025年重点工作推进情况表（上半年）", "云山县2025年重点工作上半年", "推进情况"],
  ["云山县2025年重点工作半年推进情况表", "云山县2025年重点工作半年", "推进情况"],
  ["云山县2025年重点工作推进情况表（半年）", "云山县2025年重点工作半年", "推进情况"],
  ["云山县重点工作进展情况（2025年1-9月）", "云山县重点工作2025年1—9月", "进展情况"],
  ["云山县2025年重点工作推进情况表（截至6月底）", "云山县2025年重点工作截至6月底", "推进情况"],
  ["云山县重点工作推进情况表（截至2025年10月31日）", "云山县重点工作截至2025年10月31日", "推进情况"],
  ["云山县安全检查情况汇总（2025年10月31日）", "云山县安全检查2025年10月31日", "情况"],
  ["云山县企业诉求办理清单（2025.1.1—2025.5.31）", "云山县企业诉求2025.1.1—2025.5.31", "办理"],
  ["云山县课题执行情况简表（2025年1月—2025年6月）", "云山县课题2025年1月—2025年6月", "执行情况"],
  ["云山县2025年农田建设进度周报（11月第2周）", "云山县2025年农田建设11月第2周", "进度"],
  ["云山县2025年1-9月支出执行情况（单位：万元）", "云山县2025年1—9月支出", "执行情况"],
  ["云山县林场改革任务推进图例表（2025年三季度）", "云山县林场改革任务2025年三季度", "推进"],
  ["云山县2025年党建任务完成情况自查表", "云山县2025年党建任务", "完成情况"],
  // what would be left ends in the middle of its words
  ["云山县2025年重点工作分解与落实", "云山县2025年重点工作分解与落实", "进展情况"],
  ["云山县2025年重点任务台账", "云山县2025年重点任务", "进展情况"],
  ["云山县平台建设计划与实际对照", "云山县平台建设计划与实际对照", "进展情况"],
  ["云山县常务会议定事项督办台账（2025年7月31日更新）", "云山县常务会议定事项截至2025年7月31日", "进展情况"],
  ["云山县2025年惠民项目推进计划及进展", "云山县2025年惠民项目", "进展"],
  ["云山县供销社巡察整改任务清单及落实情况（2025年5月）", "云山县供销社巡察整改2025年5月", "落实情况"],
  ["云山县2025年招商项目履约跟踪表（三季度末）", "云山县2025年招商项目履约三季度末", "进展情况"],
  ["云山街道重点工作周调度表（2025年11月10日—11月16日）", "云山街道重点工作2025年11月10日—11月16日", "进展情况"],
  ["云山街道重点任务一周调度（2025年11月10日—11月16日）", "云山街道重点任务2025年11月10日—11月16日", "进展情况"],
  ["云山市政务服务提质任务分工及落实情况（2025年9月）", "云山市政务服务提质2025年9月", "落实情况"],
  ["云山经开区主要指标月度完成情况（2025年8月）", "云山经开区主要指标2025年8月", "完成情况"],
  ["云山交投集团2025年重点任务三季度自评表", "云山交投集团2025年重点任务三季度", "进展情况"],
  // 重点任务 is what the work is called, whatever is listed of it
  ["云山县2025年重点任务分解与落实情况表", "云山县2025年重点任务", "落实情况"],
  ["云山县2025年重点任务清单及完成情况表", "云山县2025年重点任务", "完成情况"],
  // a bracket that is no time stays
  ["云山县2025年上半年重点工作台账（县直部门）", "云山县2025年上半年重点工作台账（县直部门）", "进展情况"],
])("%s keeps its period", (title, base, form) => {
  expect(named(title)).toMatchObject({ base, form });
});

test("the work alone is without its period, in brackets or not", () => {
  expect(named("云山县2025年办学条件项目进展一览（截至2025年8月20日）").work).toBe("云山县2025年办学条件项目");
  expect(named("云山县办学条件项目进展一览（截至2025年8月20日）").work).toBe("云山县办学条件项目");
  expect(named("云山县专业群建设任务完成情况表（2023—2025年）", "6月")).toMatchObject({
    base: "云山县专业群建设任务（2023—2025年）6月",
    work: "云山县专业群建设任务（2023—2025年）",
  });
});

test.each([["Sheet1"], ["工作表2"], ["表1"]])("a sheet that nobody named names no work: %s", (sheet) => {
  const read = readTable(textGrid(HEADER, { sheet: { name: sheet } }));
  expect(read.ok && tableNameOf(read.table)).toMatchObject({ title: sheet, base: "", work: "本表" });
});

test("a sheet that somebody named does", () => {
  const read = readTable(textGrid(HEADER, { sheet: { name: "重点工作" } }));
  expect(read.ok && tableNameOf(read.table)).toMatchObject({ base: "重点工作", work: "重点工作" });
});

test("a sentence of a work without a year says the year with the day", () => {
  expect([
    shortDate("2025-06-30", "云山县重点工作"),
    shortDate("2025-06-15", "云山县重点工作"),
    shortDate("2025-06-30", "云山县2025年重点工作"),
    shortDate("2025-06-30"),
  ]).toEqual(["2025年6月底", "2025年6月15日", "6月底", "6月底"]);
});

test.each([
  ["云山县2025年重点工作台账", "2025-12-31", "2026-03-02", "（原表未写明截止日期，按年底推定）"],
  ["云山县2025年重点工作台账", "2025-10-08", "2025-10-08", "（原表未写明截止日期，按生成当日推定）"],
  ["云山县2025年重点工作台账", "2025-09-30", "2025-10-08", ""],
  ["云山县2025年重点工作台账（三季度）", "2025-09-30", "2025-10-08", ""],
  ["云山县重点工作台账（三季度）", "2025-09-30", "2025-10-08", "（原表未写明年份，年份系推定）"],
  ["云山县重点工作台账（三季度）", "2025-10-08", "2025-10-08", ""],
  ["云山县重点工作台账", "2025-10-08", "2025-10-08", "（原表未写明截止日期，按生成当日推定）"],
  ["《云山县报告》重点工作台账（2025年9月）", "2025-09-30", "2025-10-08", ""],
] as const)("the source of %s on %s, made on %s, says what is presumed", (title, asOf, madeOn, presumed) => {
  const read = readTable(textGrid(`| ${title} | < | < | < |\n${HEADER}`));
  if (!read.ok) throw new Error("no table");
  const line = sourceLine({ table: read.table, asOf, madeOn });
  expect(line).toMatch(new RegExp(`^数据来源：《[^《》]+》，共2项，截至2025年\\d+月\\d+日${presumed}，生成于`, "u"));
});

test("a title that leaves the period to the sheet's name gets it from there", () => {
  expect(named("云山县2025年重点工作进度情况表", "三季度").base).toBe("云山县2025年重点工作三季度");
});

test("a time that stands elsewhere brings its year, where the title has none", () => {
  const read = readTable(textGrid(`| 云山市政务服务提质落实情况 | < | < | < |\n| （2025年第三季度） | < | < | < |\n${HEADER}`));
  expect(read.ok && tableNameOf(read.table)).toMatchObject({ base: "云山市政务服务提质2025年第三季度", work: "云山市政务服务提质" });
});

test("a day of another year than the title's is said with its year", () => {
  expect(shortDate("2026-08-31", "云山县2025年度审计整改")).toBe("2026年8月底");
  expect(shortDate("2025-08-31", "云山县2025年度审计整改")).toBe("8月底");
});
