import { draftInput, lines, made } from "../../../test/fixtures/draft-lines";
import { TOWN } from "../../../test/fixtures/report-input";

const summary = (text: string, unit: string | null = null): readonly string[] => lines(made("work-summary", draftInput(text, { unit }))[0]);

const FIGURES = `
  | 石桥镇2025年重点工作上半年进展情况表 | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  | 1 | 自来水普及率达到92%。 | 水务站 | 【顺利推进】自来水普及率达90.5%。 |
  | 2 | 新增就业500人。 | 人社所 | 【进展滞后】尚在摸底。 |
  | 3 | 造林300亩。 | 农业办 | 【顺利推进】已造林100亩。 |
`;

test("the indicators come first, a share without a rate among them, one without a figure left out; with their leads, for one unit without", () => {
  const all = summary(FIGURES);
  expect(all[1]).toBe("一、主要指标完成情况");
  expect(all[2]).toMatch(/自来水普及率（水务站）为90\.5%/u);
  expect(all[2]).toMatch(/造林（农业办）/u);
  expect(all[2]).not.toMatch(/新增就业/u);
  expect(summary(FIGURES, "农业办")[2]).toMatch(/造林(?!（农业办）)/u);
  expect(summary(FIGURES, "人社所")).not.toContain("一、主要指标完成情况");
});

test("what is done stands by section with a number each; in a section what is completed first", () => {
  const rows = TOWN.replace("【顺利推进】新增96个。", "【已完成】新增96个。");
  const text = summary(rows);
  expect(text.filter((line) => line.startsWith("（"))).toEqual(["（一）产业发展", "（二）城镇建设", "（三）民生保障"]);
  const town = text.slice(text.indexOf("（二）城镇建设") + 1, text.indexOf("（三）民生保障"));
  expect(town).toEqual(["新增96个。", "已铺设1.2公里。", "设计已完成。"]);
});

test("a status that no order names comes behind those that one does", () => {
  const rows = `
    | 石桥镇2025年重点工作上半年进展情况表 | < | < | < |
    | 序号 | 工作任务 | 责任单位 | 进展情况 |
    | 1 | 修桥。 | 交通办 | 【进展滞后】桥墩完工两座。 |
    | 2 | 修路。 | 交通办 | 【已完成】路面通车。 |
    | 3 | 修渠。 | 水务站 | 【顺利推进】渠道清淤完毕。 |
  `;
  const text = summary(rows);
  expect(text.slice(text.indexOf("一、工作完成情况") + 1, text.indexOf("二、存在的问题"))).toEqual(["路面通车。", "渠道清淤完毕。", "桥墩完工两座。"]);
});

test("one cell of progress for two sub-tasks is told once", () => {
  const rows = `
    | 石桥镇2025年重点工作上半年进展情况表 | < | < | < | < |
    | 序号 | 工作任务 | 子任务 | 责任单位 | 进展情况 |
    | 1 | 修桥。 | 东桥 | 交通办 | 【顺利推进】两桥桥墩完工。 |
    | ^ | ^ | 西桥 | 交通办 | ^ |
    | 2 | 修路。 | 东路 | 交通办 | 【顺利推进】路面通车。 |
    | ^ | ^ | 西路 | 交通办 | 【顺利推进】路基压实。 |
  `;
  expect(summary(rows).filter((line) => /完工|通车|压实/u.test(line))).toEqual(["两桥桥墩完工。", "路面通车。路基压实。"]);
});
