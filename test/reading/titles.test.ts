import { readTable } from "../../src/core/reading/read-table";
import type { ProgressTable } from "../../src/core/table/progress-table";
import { textGrid } from "../fixtures/text-grid";

const BODY = `| 序号 | 工作任务 | 责任单位 | 进展情况 |
| 1 | 修桥 | 交通局 | 已开工。 |
| 2 | 修路 | 交通局 | 路基完成。 |`;
function read(...lines: readonly string[]): ProgressTable {
  const result = readTable(textGrid(`${lines.map((line) => `| ${line} | < | < | < |\n`).join("")}${BODY}`));
  if (!result.ok) throw new Error("not read");
  return result.table;
}

test.each([
  [
    "a legend below it, however long",
    ["云山县“健康云山”任务推进图（2025年10月）", "图例：●完成　◐正在推进　○未启动　▲进度滞后，由牵头单位自评"],
    "云山县“健康云山”任务推进图（2025年10月）",
  ],
  [
    "a report of the month",
    ["云山县农网改造建设月报（2025年9月）", "填报口径以县供电公司生产管理系统当月月末数据为准，次月五日前更新"],
    "云山县农网改造建设月报（2025年9月）",
  ],
])("the title stands over %s", (_name, lines, title) => {
  expect(read(...lines).title).toBe(title);
});

test.each([
  [["云山街道第38周重点工作推进表（9月15日—9月21日）"], { month: 9, day: 21 }],
  [["云山镇重点工作推进表（三季度）"], { month: 9, day: null }],
  [["云山镇重点工作推进表", "截至8月20日"], { month: 8, day: 20 }],
])("a time without a year: %j", (lines, endsOn) => {
  expect(read(...lines)).toMatchObject({ period: null, endsOn });
});

test.each([[["云山镇重点工作推进表"]], [["云山镇2025年重点工作推进表（三季度）"]], [["云山镇重点工作推进表（三季度）", "填报日期：2025年10月9日"]]])(
  "no such end where none is named, or a year is: %j",
  (lines) => {
    expect(read(...lines)).not.toHaveProperty("endsOn");
  },
);

test("tables of one form, one under the other, are sections of what their titles share", () => {
  const text = `| 云山县重点项目（在建）情况表 | < | < | < |\n${BODY}\n| | | | |\n| 云山县重点项目（未开工）情况表 | < | < | < |\n| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修渠 | 水利局 | 施工图审查。 |`;
  const result = readTable(textGrid(text));
  if (!result.ok) throw new Error("not read");
  const { title, sections, items } = result.table;
  expect(title).toBe("云山县重点项目情况表");
  expect(items.map(({ task, section }) => [task, section === null ? null : sections[section]?.title])).toEqual([
    ["修桥", "云山县重点项目（在建）情况表"],
    ["修路", "云山县重点项目（在建）情况表"],
    ["修渠", "云山县重点项目（未开工）情况表"],
  ]);
});
