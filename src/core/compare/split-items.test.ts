import { readText } from "../../../test/fixtures/reading";
import { comparePeriods } from "./compare-tables";
import type { ComparedTable } from "./comparison";

function tableOf(...tasks: readonly string[]): ComparedTable {
  const rows = tasks.map((task, at) => `| ${at + 1} | ${task} | 交通局 | 【顺利推进】正常。 |`);
  const table = readText(["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...rows].join("\n"));
  return { source: "", sheet: "", period: null, table };
}

const BRIDGE = "修建便民桥三座，年内建成通车";
const HOMES = "推进老旧小区改造四个";
const SCHOOL = "新建桥西中心小学，增加学位一千个";
const RIVER = "整治南溪河道，清淤十公里";

/** "2<1": this table's item 2 may come from last period's item 1; "1>2": last period's 1 may have gone into 2. */
const parts = (now: ComparedTable, before: ComparedTable): readonly string[] => {
  const { split, merged } = comparePeriods(now, [before]);
  return [...split.map(({ item, of }) => `${item + 1}<${of + 1}`), ...merged.map(({ item, of }) => `${item + 1}>${of + 1}`)];
};

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ["a task that was split by place", [BRIDGE, "推进老旧小区改造：东街小区", "推进老旧小区改造：西街、南街、北街小区", RIVER], [BRIDGE, HOMES, RIVER], ["3<2"]],
  ["two tasks that became one, each with words of its own left out", ["修建便民桥三座，新建桥西中心小学", RIVER], [BRIDGE, SCHOOL, RIVER], ["1>1"]],
  ["a task beside one that stands as it was", [BRIDGE, HOMES, "推进老旧小区改造加装电梯二十部"], [BRIDGE, HOMES], []],
  ["a new task with other words beside one that was reworded", [BRIDGE, "推进老旧小区改造六个，完善配套", "建成农贸市场两处"], [BRIDGE, HOMES], []],
  ["a part that is as long as the whole", ["推进老旧小区改造", "推进老旧小区改造五类"], ["推进老旧小区改造四类"], []],
  ["a part that is shorter by one", ["推进老旧小区改造", "老旧小区改造四"], ["推进老旧小区改造四类"], ["2<1"]],
  ["a part of too few words", ["推进老旧小区改造和加装电梯", "小区四类"], ["推进老旧小区四类改造"], []],
  [
    "a task far from the one that was reworded",
    ["推进老旧小区改造：东街小区", BRIDGE, SCHOOL, RIVER, "建成农贸市场两处", "推进老旧小区改造配套停车位"],
    [HOMES, BRIDGE, SCHOOL, RIVER, "建成农贸市场两处"],
    [],
  ],
])("%s", (_, now, before, expected) => expect(parts(tableOf(...now), tableOf(...before))).toEqual(expected));
