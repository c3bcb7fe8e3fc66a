import { textGrid } from "../../../../test/fixtures/text-grid";
import { readTable } from "../../reading/read-table";
import { paceOn, yearOf } from "../pace";
import { evidenceOf } from "../suggest";
import { suggestionContext } from "../suggestion-context";

/** What the amounts of the first of two rows speak for, under a column of planned amounts, on 31 October. */
function spokenBy(heading: string, planned: string, progress: string): string {
  const read = readTable(
    textGrid(
      `| 桐江县2024年政府投资项目支付表 | < | < | < |\n| 序号 | 项目 | ${heading} | 进展情况 |\n| 1 | 水厂 | ${planned} | ${progress} |\n| 2 | 桥 | 1250 | 正在施工。 |`,
    ),
  );
  const leaf = read.ok ? read.table.items[0]?.leaves[0] : undefined;
  if (!read.ok || leaf === undefined) throw new Error("not read");
  const context = suggestionContext(read.table, { asOf: "2024-10-31", pace: paceOn("2024-10-31", yearOf("2024-10-31")) });
  return evidenceOf(leaf, context)
    .filter(({ kind }) => kind === "amount")
    .map(({ speaksFor }) => speaksFor)
    .join();
}

test.each([
  ["年度计划（万元）", "7400", "累计支付2160万元。", "lagging"],
  ["年度计划（万元）", "7400", "累计支付6380万元。", "on-track"],
  ["年度任务（户）", "640", "已改造118户。", "lagging"],
  // in what the plan counts is not said, or the text counts another thing
  ["年度计划", "7400", "累计支付2160万元。", ""],
  ["年度任务（户）", "640", "已培训118人。", ""],
  // a month's
  ["年度计划（万元）", "7400", "本月支付510万元。", ""],
])("%s %s, %s: %s", (heading, planned, progress, expected) => {
  expect(spokenBy(heading, planned, progress)).toBe(expected);
});
