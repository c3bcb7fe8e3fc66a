import { found, fixedBy } from "../../../../test/fixtures/check-rule";
import { sectionNumbering } from "./numbering";

const table = (...titles: string[]): string =>
  [
    "| 序号 | 工作任务 | 责任单位 | 进展情况 |",
    ...titles.map((title, index) => `| ${title} | < | < | < |\n| ${index + 1} | 修建第${index + 1}座桥。 | 交通所 | 已开工。 |`),
  ].join("\n");

test("in order, beginning again, and without numbers", () => {
  expect(found(sectionNumbering, table("一、农业", "二、工业", "三、教育"))).toEqual([]);
  expect(found(sectionNumbering, table("一、农业", "二、工业", "一、教育", "二、卫生"))).toEqual([]);
  expect(found(sectionNumbering, table("农业方面", "工业方面"))).toEqual([]);
});

test("a number is skipped at the end: the fix closes it", () => {
  const text = table("一、农业", "二、工业", "四、教育");
  expect(found(sectionNumbering, text)).toEqual([{ cells: "A6", facts: { section: "四、教育", before: "二", expected: "三", doubled: false } }]);
  expect(fixedBy(sectionNumbering, text)).toMatchObject({ changed: ["A6=三、教育"], left: [] });
});

test("a number is doubled where the next one fits; where the later ones go on from the slip, nobody can tell which is wrong", () => {
  expect(fixedBy(sectionNumbering, table("一、农业", "二、工业", "二、教育", "四、卫生"))).toMatchObject({ changed: ["A6=三、教育"], left: [] });
  expect(fixedBy(sectionNumbering, table("一、农业", "三、工业", "四、教育")).changed).toEqual([]);
});
