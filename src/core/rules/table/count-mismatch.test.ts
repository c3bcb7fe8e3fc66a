import { found } from "../../../../test/fixtures/check-rule";
import { sectionCountMismatch } from "../section/count-mismatch";
import { serialGap } from "../serial/gap";
import { countMismatch } from "./count-mismatch";

const table = (title: string, one: string): string => `
  | ${title} | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  | ${one} | < | < | < |
  | 1 | 修建东渠。 | 水利站 | 已开工。 |
  | 2 | 修建西坝。 | 水利站 | 已开工。 |
  | 4 | 修建南桥。 | 交通所 | 已开工。 |
  | 二、民生事业（共2项） | < | < | < |
  | 1 | 新建书屋。 | 文化站 | 已开工。 |
  | 2 | 新建球场。 | 文化站 | 已开工。 |
`;

test("claims that hold", () => {
  const right = table("东河镇2024年重点工作进展情况表（共5项）", "一、基础设施（共3项）");
  expect(found(countMismatch, right)).toEqual([]);
  expect(found(sectionCountMismatch, right)).toEqual([]);
  expect(found(countMismatch, table("东河镇2024年重点工作进展情况表", "一、基础设施"))).toEqual([]);
});

test("claims that do not hold name what the serials skip, and the gap is silent then", () => {
  const wrong = table("东河镇2024年重点工作进展情况表（共6项）", "一、基础设施（共4项）");
  expect(found(countMismatch, wrong)).toEqual([{ cells: "A1", facts: { claimed: 6, actual: 5, missing: ["一—3"] } }]);
  expect(found(sectionCountMismatch, wrong)).toEqual([{ cells: "A3", facts: { section: "一、基础设施", claimed: 4, actual: 3, missing: "3" } }]);
  expect(found(serialGap, wrong)).toEqual([]);
});

test("what the serials do not tell is not guessed", () => {
  const facts = found(sectionCountMismatch, table("东河镇2024年重点工作进展情况表（共5项）", "一、基础设施（共9项）"))[0]?.facts;
  expect(facts).toMatchObject({ claimed: 9, actual: 3, missing: "3、5—9" });
  expect(found(sectionCountMismatch, table("东河镇2024年重点工作进展情况表（共5项）", "一、基础设施（共2项）"))[0]?.facts).toMatchObject({ claimed: 2, actual: 3, missing: "" });
});
