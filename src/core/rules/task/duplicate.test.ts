import { found } from "../../../../test/fixtures/check-rule";
import { taskDuplicate } from "./duplicate";

const header = "| 序号 | 工作任务 | 二季度目标 | 责任单位 | 进展情况 |";
const row = (serial: number, task: string, unit = "交通所", target = "完成招标。"): string =>
  `| ${serial} | ${task} | ${target} | ${unit} | ${task}第${serial}次进展。 |`;
const others = [1, 2, 3, 4, 5, 6].map((serial) => row(serial, `修建第${serial}座人行天桥。`));

test("tasks that differ, one task for several units, the stages of one task in a row, a page break", () => {
  expect(found(taskDuplicate, [header, ...others].join("\n"))).toEqual([]);
  expect(found(taskDuplicate, [header, ...others, row(7, "修建第1座人行天桥。", "城建办")].join("\n"))).toEqual([]);
  expect(found(taskDuplicate, [header, ...others, row(7, "修建第6座人行天桥。", "交通所", "完成验收。")].join("\n"))).toEqual([]);
  expect(found(taskDuplicate, [header, ...others, row(6, "修建第6座人行天桥。")].join("\n"))).toEqual([]);
});

test("a table in which tasks recur by design", () => {
  expect(found(taskDuplicate, [header, ...[1, 2, 3, 4].map((serial) => row(serial, "做好日常巡查工作。"))].join("\n"))).toEqual([]);
});

test("the same task for the same unit, further down", () => {
  expect(found(taskDuplicate, [header, ...others, row(7, "修建第1座 人行天桥")].join("\n"))).toEqual([
    { cells: "B8", facts: { item: "第7项", earlier: "第1项", task: "修建第1座 人行天桥", whole: false, otherTarget: false } },
  ]);
});

test("the same task further down under another target", () => {
  expect(found(taskDuplicate, [header, ...others, row(7, "修建第1座人行天桥。", "交通所", "完成验收。")].join("\n"))).toMatchObject([
    { cells: "B8", facts: { earlier: "第1项", otherTarget: true } },
  ]);
});
