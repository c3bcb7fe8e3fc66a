import { found } from "../../../../test/fixtures/check-rule";
import { unknownColumn } from "./unknown-column";

test("known headings, however they are spaced", () => {
  expect(found(unknownColumn, "| 序　号 | 工作⏎任务 | 责任单位 | 进展情况 |\n| 1 | 修建东渠。 | 水利站 | 已开工。 |")).toEqual([]);
});

test("headings that no field knows are one problem", () => {
  const table = "| 序号 | 工作任务 | 责任单位 | 邮政编码 | 进展情况 | 颜色 |\n| 1 | 修建东渠。 | 水利站 | 000000 | 已开工。 | 蓝 |";
  expect(found(unknownColumn, table)).toEqual([{ cells: "D1 F1", facts: { headings: ["邮政编码", "颜色"] } }]);
});

test("what such tables often have beside is not unknown", () => {
  const table = "| 序号 | 工作任务 | 检查日期 | 责任单位 | 进展情况 | 同比 | 验收人 |\n| 1 | 修建东渠。 | 3月2日 | 水利站 | 已开工。 | 5% | 王力 |";
  expect(found(unknownColumn, table)).toEqual([]);
});

test("columns of figures, of ticks and of places are no riddle", () => {
  const table =
    "| 序号 | 工作任务 | 建设地点 | 户数 | 立项 | 责任单位 | 进展情况 |\n| 1 | 修建东渠。 | 东村 | 120 | √ | 水利站 | 已开工。 |\n| 2 | 修建西渠。 | 西村 | 96 | √ | 水利站 | 已招标。 |";
  expect(found(unknownColumn, table)).toEqual([]);
});

test("whose a thing is, by which code it goes, and what others thought of it are no riddle", () => {
  const table =
    "| 序号 | 企业名称 | 点位码 | 整改事项 | 责任单位 | 整改情况 | 企业评价 |\n| 1 | 禾丰米业 | S-1 | 通道堆物 | 应急站 | 已清走。 | 较好 |\n| 2 | 远帆纸业 | S-2 | 台账不全 | 应急站 | 正在补记。 | 一般 |";
  expect(found(unknownColumn, table)).toEqual([]);
});

test("a column that names the rows beside the one that was read is told", () => {
  const table =
    "| 序号 | 河道名称 | 问题描述 | 责任单位 | 整改情况 |\n| 1 | 柳河 | 北岸堆放渣土 | 水利站 | 已清运。 |\n| 2 | 东溪 | 排口两处混流 | 环保所 | 正在改管。 |\n| 3 | 石塘 | 围堤种菜 | 东村 | 已清除。 |";
  const [problem] = found(unknownColumn, table);
  expect(problem?.facts.headings).toHaveLength(1);
});
