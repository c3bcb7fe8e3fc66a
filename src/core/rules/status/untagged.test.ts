import { found } from "../../../../test/fixtures/check-rule";
import { statusMissing } from "./missing";
import { statusUntagged } from "./untagged";

test("a table that tags, and one that nobody has filled in", () => {
  expect(
    found(statusUntagged, "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | 交通所 | 【顺利推进】⏎已开工。 |\n| 2 | 修路。 | 交通所 | 已完成招标。 |"),
  ).toEqual([]);
  expect(found(statusUntagged, "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | 交通所 | |")).toEqual([]);
});

test("a table without any status says so once, and its rows are not called incomplete", () => {
  const table = "| 序号 | 工作任务 | 责任单位 | 进展情况 | 状态 |\n| 1 | 修桥。 | 交通所 | 已完成招标。 | |\n| 2 | 修路。 | 交通所 | 已完成招标。 | |";
  expect(found(statusUntagged, table)).toEqual([{ cells: "E1", facts: { leaves: 2 } }]);
  expect(found(statusMissing, table)).toEqual([]);
});

test("a form of no kind that tags may state none; an empty status column says so", () => {
  expect(found(statusUntagged, "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | 交通所 | 已完成招标。 |")).toEqual([]);
  expect(found(statusUntagged, "| 课题 | 目前进展 |\n| 水稻选育 | 获新品系2个 |\n| 尾水治理 | 示范320亩 |")).toEqual([]);
  expect(found(statusUntagged, "| 课题 | 目前进展 | 状态 |\n| 水稻选育 | 获新品系2个 | |\n| 尾水治理 | 示范320亩 | |")).toEqual([
    { cells: "C1", facts: { leaves: 2 } },
  ]);
});
