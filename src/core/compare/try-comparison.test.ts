import { readText } from "../../../test/fixtures/reading";
import type { ComparedTable } from "./comparison";
import { tryComparison } from "./try-comparison";

const TASKS = ["修建桥东便民桥", "改造城北供水管网", "新建桥西中心小学", "加固东山水库大坝", "创建省级卫生乡镇", "整治南溪河道"];
const OTHER = ["举办杨梅文化节", "推广秸秆综合利用", "修订村规民约", "开展普法宣传", "慰问困难群众", "组织征兵体检"];

function tableOf(label: string, tasks: readonly string[] = TASKS, title = `| 岚岭县2025年重点工作${label}进展情况表 | < | < |`): ComparedTable {
  const table = readText(
    [
      ...(title === "" ? [] : [title]),
      "| 序号 | 工作任务 | 进展情况 |",
      ...tasks.map((task, at) => `| ${at + 1} | ${task} | 【进展滞后】${label}正在推进。 |`),
    ].join("\n"),
  );
  return { source: `${label}.xlsx`, sheet: label, period: table.period, table };
}

const [first, half, third] = [tableOf("一季度"), tableOf("上半年"), tableOf("1-9月")];
const refusalOf = (now: ComparedTable, ...earlier: readonly ComparedTable[]) => {
  const result = tryComparison(now, earlier);
  return result.ok ? null : result.refusal;
};

test("earlier tables are put in the order of their periods, however they were given", () => {
  const result = tryComparison(third, [first, half]);
  expect(result.ok && result.comparison.earlier.map(({ sheet }) => sheet)).toEqual(["上半年", "一季度"]);
  expect(result.ok && result.comparison.changes.map(({ periodsBehind }) => periodsBehind)).toEqual([3, 3, 3, 3, 3, 3]);
});

test("without a period on every one of them they keep the order given", () => {
  const [old, older] = [tableOf("旧表", TASKS, ""), tableOf("更旧", TASKS, "")];
  const result = tryComparison(half, [older, old]);
  expect(result.ok && result.comparison.earlier.map(({ sheet }) => sheet)).toEqual(["更旧", "旧表"]);
});

test("the same period twice is refused, with its name, and so is a later one", () => {
  expect(refusalOf(half, tableOf("上半年"))).toEqual({ why: "same-period", period: "上半年", source: "上半年.xlsx", sheet: "上半年" });
  expect(refusalOf(third, half, tableOf("上半年"))).toMatchObject({ why: "same-period" });
  expect(refusalOf(first, half)).toEqual({ why: "later", period: "上半年", now: "一季度", source: "上半年.xlsx", sheet: "上半年" });
});

test("of tables that say no more of their time than the year neither is known to be later, nor the same", () => {
  const year = (sheet: string): ComparedTable => ({ ...tableOf(sheet, TASKS, "| 岚岭县2025年度重点工作进展情况表 | < | < |"), sheet });
  expect(refusalOf(year("旧表"), year("更旧"))).toBeNull();
  expect(refusalOf(first, year("旧表"))).toBeNull();
  const result = tryComparison(third, [first, year("旧表"), half]);
  expect(result.ok && result.comparison.earlier.map(({ sheet }) => sheet)).toEqual(["一季度", "旧表", "上半年"]);
  const [whole, again] = [tableOf("全年"), tableOf("全年")];
  expect(refusalOf(whole, again)).toMatchObject({ why: "same-period" });
  expect(refusalOf(third, whole)).toMatchObject({ why: "later" });
});

test("a table beside itself is refused, though it names no period", () => {
  const bare = { ...tableOf("旧表", TASKS, ""), here: true };
  expect(refusalOf(bare, bare)).toEqual({ why: "same-table", source: "旧表.xlsx", sheet: "旧表" });
  expect(refusalOf(bare, { ...tableOf("旧表", TASKS, ""), here: true })).toMatchObject({ why: "same-table" });
});

test("a table of another file, or on another sheet of this one, is none of itself", () => {
  const bare = { ...tableOf("旧表", TASKS, ""), here: true };
  expect(refusalOf(bare, tableOf("旧表", TASKS, ""))).toBeNull();
  expect(refusalOf(tableOf("旧表", TASKS, ""), bare)).toBeNull();
  expect(refusalOf(bare, { ...tableOf("更旧", TASKS, ""), here: true })).toBeNull();
  expect(refusalOf(half, { ...first, table: half.table })).toMatchObject({ why: "same-table", sheet: "一季度" });
});

test("another year is allowed", () => {
  expect(refusalOf(half, tableOf("上半年", TASKS, "| 岚岭县2024年重点工作上半年进展情况表 | < | < |"))).toBeNull();
});

test("tables of which under a third of the items match are another work", () => {
  expect(refusalOf(half, tableOf("一季度", [...TASKS.slice(0, 1), ...OTHER]))).toEqual({
    why: "few-pairs",
    matched: 1,
    items: 6,
    source: "一季度.xlsx",
    sheet: "一季度",
  });
  expect(refusalOf(half, tableOf("一季度", [...TASKS.slice(0, 2), ...OTHER]))).toBeNull();
  const seven = tableOf("上半年", [...TASKS, "推进殡葬改革"]);
  expect(refusalOf(seven, tableOf("一季度", [...TASKS.slice(0, 2), ...OTHER]))).toMatchObject({ why: "few-pairs", matched: 2, items: 7 });
  // an older one too
  expect(refusalOf(third, half, tableOf("一季度", OTHER))).toMatchObject({ why: "few-pairs", sheet: "一季度" });
});

test("a table without items is refused", () => {
  const none = { ...first, table: { ...first.table, items: [] } };
  expect(refusalOf(half, none)).toMatchObject({ why: "no-items", sheet: "一季度" });
});
