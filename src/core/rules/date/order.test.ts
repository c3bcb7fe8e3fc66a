import { found } from "../../../../test/fixtures/check-rule";
import { dateOrder } from "./order";
import { dateOverdue } from "./overdue";

const TITLE = "| 东河镇2024年重点工作上半年进展情况表 | < | < | < | < | < | < |";
const table = (...rows: [start: string, deadline: string, status: string][]): string =>
  [
    TITLE,
    "| 序号 | 工作任务 | 责任单位 | 开始时间 | 完成时限 | 进展情况 | 状态 |",
    ...rows.map(([start, deadline, status], index) => `| ${index + 1} | 修建第${index + 1}座桥。 | 交通所 | ${start} | ${deadline} | 已招标。 | ${status} |`),
  ].join("\n");

const right: [string, string, string][] = ["3月底", "6月底", "9月底", "10月底", "11月底"].map((deadline) => ["2024年1月1日", deadline, "正常推进"]);

test("days in order, equal days, no start, phrases", () => {
  expect(found(dateOrder, table(...right, ["2024-05-01", "2024-05-01", "正常推进"], ["", "2024年12月", "正常推进"], ["长期", "长期", "正常推进"]))).toEqual([]);
});

test("a start after its deadline is a slip, and no lateness", () => {
  const rows = table(...right.slice(1), ["2024-06-01", "2024-03-01", "正常推进"]);
  expect(found(dateOrder, rows)).toEqual([
    {
      cells: "E7",
      facts: { item: "第5项", heading: "完成时限", deadline: "2024-03-01", fault: "start", startHeading: "开始时间", start: "2024-06-01", year: 0 },
    },
  ]);
  expect(found(dateOverdue, rows)).toEqual([]);
});

test("one deadline of an earlier year is a slip; completed work, and a table of old matters, may have it", () => {
  expect(found(dateOrder, table(...right, ["", "2023年12月31日", "正常推进"]))).toMatchObject([{ cells: "E8", facts: { fault: "year", year: 2024 } }]);
  expect(found(dateOrder, table(...right, ["", "2023年12月31日", "已完成"]))).toEqual([]);
  expect(found(dateOrder, table(...right, ["", "2023年12月31日", "正常推进"], ["", "2023年6月", "正常推进"]))).toEqual([]);
});
