import { titleLines, titlePieces } from "./title-lines";
import { counted, fixed } from "./pieces";

const MOST = 20;

test.each([
  ["督办通知单"],
  ["关于溪口镇重点工作进展情况的通报"],
  ["关于溪口镇2025年重点工作|上半年进展情况的通报"],
  ["关于补充完善溪口镇2025年|重点工作上半年进展情况的通知"],
  ["关于云溪县2025年政府工作报告|主要目标任务前三季度进展情况的通报"],
  ["关于补充完善云溪县第二轮生态环境保护|督察反馈问题整改落实情况的通知"],
  ["溪口镇城镇建设管理办公室|溪口镇2025年重点工作上半年工作总结"],
  ["关于临河经济开发区“百日攻坚”|专项行动1—9月推进情况的通报"],
])("a title ends its lines between words, evenly: %s", (told) => {
  const lines = told.split("|");
  expect(titleLines(lines.join(""), MOST)).toEqual(lines);
});

test("where no word ends in time the title stays as it is", () => {
  const name = "甲".repeat(30);
  expect(titleLines(name, MOST)).toEqual([name]);
});

test("a line that ends within a piece parts it, and nothing is lost", () => {
  const quoted = { kind: "quoted", text: "溪口镇2025年重点工作上半年", from: { cell: { row: 1, column: 1 }, start: 2, end: 17 } } as const;
  expect(titlePieces([fixed("关于补充完善"), quoted, fixed("进展情况的通知")], MOST)).toEqual([
    [fixed("关于补充完善"), { ...quoted, text: "溪口镇2025年", from: { ...quoted.from, end: 10 } }],
    [{ ...quoted, text: "重点工作上半年", from: { ...quoted.from, start: 10 } }, fixed("进展情况的通知")],
  ]);
  expect(titlePieces([fixed("督办"), counted("通知单")], MOST)).toEqual([[fixed("督办"), counted("通知单")]]);
});
