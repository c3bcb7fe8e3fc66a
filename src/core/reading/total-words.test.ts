import { totalName, totalsPart } from "./total-words";

test.each<[string, ReturnType<typeof totalName>]>([
  ["合计", "total"],
  ["小 计：", "total"],
  ["总计（8项）", "total"],
  ["总和", "total"],
  ["全镇合计", "named"],
  ["基础设施小计（2个）", "named"],
  ["合计得分：3项", "named"],
  ["完成投资合计12.5万元", "named"],
  ["东片三村小结", "whole"],
  ["全县", "whole"],
  ["全街道汇总", "whole"],
  ["全镇平均值", "mean"],
  ["平均", "mean"],
  ["", null],
  ["合计完成改造", null],
  ["全县改造", null],
  ["平均进度", null],
  ["三项工作，合计", null],
  ["小结", "whole"],
  ["撰写小结并上报", null],
  // twelve characters before the word, not thirteen; and forty in all
  [`${"渠".repeat(12)}合计`, "named"],
  [`${"渠".repeat(13)}合计`, null],
  [`合计（${"渠".repeat(36)}）`, "total"],
  [`合计（${"渠".repeat(37)}）`, null],
])("%s: %s", (name, expected) => {
  expect(totalName(name)).toBe(expected);
});

test("a part's total says so, also with a blank in it", () => {
  expect(["东片小计", "小 计", "合计"].map(totalsPart)).toEqual([true, true, false]);
});
