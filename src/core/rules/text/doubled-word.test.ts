import { found } from "../../../../test/fixtures/check-rule";
import { textDoubledWord } from "./doubled-word";

const table = (progress: string): string => `| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | 交通所 | ${progress} |`;

test.each(["按月统计完成完成率。", "召开推进推进会。", "改造工程工程量大。", "责任单位单位负责人。", "方方面面，常常检查。"])("%s", (progress) => {
  expect(found(textDoubledWord, table(progress))).toEqual([]);
});

test("names are written as they are", () => {
  expect(found(textDoubledWord, "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | 进行进行公司 | 已开工。 |")).toEqual([]);
});

test("a word typed twice", () => {
  expect(found(textDoubledWord, table("目前正在进行进行施工招标。"))).toEqual([
    { cells: "D2", facts: { written: "进行进行", context: "目前正在进行进行施工招标。" } },
  ]);
  expect(found(textDoubledWord, table("桥墩已已完成。"))).toHaveLength(1);
});
