import { textGrid } from "../../../../test/fixtures/text-grid";
import { readTable } from "../../reading/read-table";
import { suggestStatus } from "../suggest";
import { suggestionContext } from "../suggestion-context";

const suggested = (target: string, progress: string): string | undefined => {
  const read = readTable(
    textGrid(`| 2024年重点任务推进表 | < | < | < |\n| 序号 | 工作任务 | 三季度目标 | 进展情况 |\n| 1 | 事项一 | ${target} | ${progress} |`),
  );
  const leaf = read.ok ? read.table.items[0]?.leaves[0] : undefined;
  if (!read.ok || leaf === undefined) throw new Error("not read");
  return suggestStatus(leaf, suggestionContext(read.table, { asOf: "2024-09-30", pace: 0.75 }))?.status;
};

test.each([
  ["食堂封顶", "食堂主体已封顶，转入砌筑。", "completed"],
  ["系统上线运行", "系统已上线，接入泊位1800个。", "completed"],
  ["锅炉点火", "锅炉已点火，日耗煤40吨。", "completed"],
  ["出台管理办法", "办法经常务会审议后印发。", "completed"],
  // not there, or not all of it
  ["食堂封顶", "食堂未封顶，施工至三层。", "not-completed"],
  ["锅炉点火", "锅炉预计10月点火。", "not-completed"],
  ["系统上线运行", "系统基本具备上线条件。", "not-completed"],
  ["出台管理办法", "办法已起草，正在征求意见。", "not-completed"],
  // more than one thing was wanted
  ["食堂封顶，宿舍楼完成基础，操场完成招标", "食堂已封顶。", "not-completed"],
])("%s, %s: %s", (target, progress, expected) => {
  expect(suggested(target, progress) === "completed" ? "completed" : "not-completed").toBe(expected);
});
