import { found, fixedBy } from "../../../../test/fixtures/check-rule";
import { textPunctuation } from "./punctuation";

const table = (progress: string, unit = "交通所"): string => `| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | ${unit} | ${progress} |`;

test.each(["已开工，投资1,200万元；9:30开会（第2次）。", "长2.5公里(K3+000)，见表(1)。", "正在办理……", "已完成GB/T 9704,A4等标准。", "公告。。。"])(
  "%s",
  (progress) => {
    expect(found(textPunctuation, table(progress))).toEqual([]);
  },
);

test("names of units are not touched", () => {
  expect(found(textPunctuation, table("已开工。", "宣传办(文体局)"))).toEqual([]);
});

test("half-width and doubled punctuation in one problem, fixed in one pass", () => {
  const text = table("东段:已开工,西段(老街)已招标;;正在施工。。");
  expect(found(textPunctuation, text)).toEqual([{ cells: "D2", facts: { count: 1, example: "东段:已开工," } }]);
  expect(fixedBy(textPunctuation, text)).toMatchObject({ changed: ["D2=东段：已开工，西段（老街）已招标;;正在施工。"], left: [] });
});

test("a comma before a full stop goes", () => {
  expect(fixedBy(textPunctuation, table("东段已开工，。西段已招标；。"))).toMatchObject({ changed: ["D2=东段已开工。西段已招标。"], left: [] });
});
