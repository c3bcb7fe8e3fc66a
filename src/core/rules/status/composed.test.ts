import { found } from "../../../../test/fixtures/check-rule";
import { statusComposed } from "./composed";
import { statusUnknown } from "./unknown";

const table = (...statuses: string[]): string =>
  [
    "| 序号 | 交办事项 | 责任单位 | 办理情况 | 办理状态 |",
    ...statuses.map((status, index) => `| ${index + 1} | 修补第${index + 1}处路面。 | 市政所 | 已派人察看。 | ${status} |`),
  ].join("\n");

test("words that are read by their parts are said once, and are not unknown", () => {
  const text = table("阶段性办结", "已办结", "待办理", "阶段性办结");
  expect(found(statusComposed, text)).toEqual([
    { cells: "E2 E4 E5", facts: { written: ["阶段性办结", "待办理"], statuses: ["mostly-on-track", "not-started"] } },
  ]);
  expect(found(statusUnknown, text)).toEqual([]);
});

test("words of the list are nothing to say, nor are words that nobody understands", () => {
  expect(found(statusComposed, table("已办结", "正在办理", "如火如荼"))).toEqual([]);
});

test("an answer to its heading needs no note", () => {
  expect(found(statusComposed, table("是", "否", "是", "阶段性办结").replace("办理状态", "完成与否"))).toMatchObject([
    { cells: "E5", facts: { written: ["阶段性办结"] } },
  ]);
});

test("words that say themselves what they are counted as need no note", () => {
  expect(found(statusComposed, table("已落实到位", "正常施工", "尚未进场", "逾期未办毕"))).toEqual([]);
});
