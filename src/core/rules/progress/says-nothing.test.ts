import { found } from "../../../../test/fixtures/check-rule";
import { saysNothing } from "./says-nothing";

const table = (...rows: [progress: string, status: string][]): string =>
  [
    "| 序号 | 工作任务 | 责任单位 | 进展情况 | 状态 |",
    ...rows.map(([progress, status], index) => `| ${index + 1} | 修建第${index + 1}座桥。 | 交通所 | ${progress} | ${status} |`),
  ].join("\n");
const full: [string, string][] = ["桥台已浇筑。", "已招标。", "已立项。"].map((text) => [text, "正常推进"]);

test.each<[string, string]>([
  ["已完成。", "已完成"],
  ["正在施工", "正常推进"],
  ["无", "长期坚持"],
  ["无", "未启动"],
  ["", "正常推进"],
  ["已签约3家", "正常推进"],
])("%s (%s)", (progress, status) => {
  expect(found(saysNothing, table(...full, [progress, status]))).toEqual([]);
});

test.each(["无", "同上", "正常", "正在推进", "正在有序推进中。", "按计划推进", "/"])("%s", (progress) => {
  expect(found(saysNothing, table(...full, [progress, "按序时推进"]))).toEqual([
    { cells: "D5", facts: { items: ["第4项"], heading: "进展情况", text: progress } },
  ]);
});

test("behind a tag; a tag alone is the status", () => {
  const tagged = (progress: string): string =>
    `| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | 交通所 | 【顺利推进】⏎已招标。 |\n| 2 | 修路。 | 交通所 | ${progress} |`;
  expect(found(saysNothing, tagged("【顺利推进】⏎同上"))).toMatchObject([{ cells: "D3" }]);
  expect(found(saysNothing, tagged("【顺利推进】"))).toEqual([]);
});

test("a column that is hardly used is one problem", () => {
  expect(found(saysNothing, table(...full, ...Array.from({ length: 4 }, (): [string, string] => ["正在推进", "按序时推进"])))).toMatchObject([
    { cells: "D5 D6 D7 D8", facts: { items: ["第4项", "第5项", "第6项", "第7项"] } },
  ]);
});

test("where the figures have a column of their own, they say how far it is", () => {
  const amounts = "| 序号 | 项目名称 | 年度目标 | 完成数 | 责任单位 | 进展情况 |\n| 1 | 植树 | 900 | 450 | 林业站 | 正在推进 |";
  expect(found(saysNothing, amounts)).toEqual([]);
});
