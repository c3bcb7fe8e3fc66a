import { holdsPercentages, measureIn, measureOfHeading, measureRatio, rateOfRemark, readAmount, readRate, type CellInMeasure } from "./amounts";

describe("amounts", () => {
  it.each([
    ["8950人", 8950],
    ["11.2公里", 11.2],
    ["约1,200", 1200],
    ["１，２００户", 1200],
    ["3.5万人", 35000],
    ["2.6亿元", 260000000],
    ["≥95", 95],
    ["/", null],
    ["若干", null],
    ["已完成3200万元", 32_000_000],
    ["不少于20户", 20],
    ["1 200", 1200],
    ["300元/人", 300],
    ["56.5公里（双向）", 56.5],
    ["800\n600", null],
    ["12 15", null],
    ["11月底完工1所", null],
    ["11月", null],
    ["第3批", null],
    ["完成3所，在建2所", null],
    ["-", null],
    ["—", null],
  ])("reads %s", (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });
});

describe("rates", () => {
  it("reads a share of the whole", () => {
    expect(readRate("98.5%", false)).toBe(0.985);
    expect(readRate("约98.5％", false)).toBe(0.985);
    expect(readRate("0.985", false)).toBe(0.985);
    expect(readRate("98.5", true)).toBe(0.985);
    expect(readRate("118.2%", true)).toBe(1.182);
    expect(readRate("过半", true)).toBeNull();
  });

  const column = (heading: string, texts: readonly string[], quotients: readonly number[] = []): boolean =>
    holdsPercentages({ heading, cells: texts.map((text, at) => ({ text, quotient: quotients[at] ?? null })) });

  it("takes bare numbers for percentages where they are such numbers, or the heading says so of what may be both", () => {
    expect(column("完成率", ["56", "100", "0.5"])).toBe(true);
    expect(column("完成率", ["0.56", "1", "1.2"])).toBe(false);
    expect(column("完成率（%）", ["0.8", "0.9", "56", "2.1"])).toBe(true);
  });

  it("takes shares for shares though the heading says %", () => {
    expect(column("完成率（%）", ["0.65", "0.3", "1"])).toBe(false);
  });

  it("asks the amounts before the heading", () => {
    expect(column("完成率（%）", ["2", "4", "0.5"], [2, 4, 0.5])).toBe(false);
    expect(column("完成率", ["0.9", "0.4"], [0.009, 0.004])).toBe(true);
  });

  it("reads the percentage before a remark, and not one inside prose", () => {
    expect(rateOfRemark("80%（东岸未开工，进度滞后）")).toBe(0.8);
    expect(rateOfRemark("50%(东岸未开工")).toBe(0.5);
    expect(rateOfRemark("100％")).toBe(1);
    expect(rateOfRemark("80%的村已完成。")).toBeNull();
  });
});

describe("what one amount is measured against another by", () => {
  const cell = (text: string, heading = ""): CellInMeasure => ({ text, heading: measureIn(heading), measure: measureOfHeading(heading) });
  it.each([
    ["8600", "完成投资（万元）", "1.2", "计划投资（亿元）", 0.0001],
    ["8600", "完成投资（万元）", "9000", "计划投资（万元）", 1],
    ["12000", "已培训（人）", "3.5", "计划培训（万人）", 0.0001],
    ["40", "完成面积（亩）", "3", "计划投资（万元）", 1],
    ["8600万元", "", "1.2", "计划投资（亿元）", 1e-8],
    ["8600", "", "1.2亿元", "", null],
    ["8600", "完成投资（万元）", "1.2亿元", "", 10000],
    ["12000", "", "3.5万人", "", 1],
    ["50", "", "60", "", 1],
  ])("%s under %s beside %s under %s", (part, over, whole, above, ratio) => {
    expect(measureRatio(cell(part, over), cell(whole, above))).toBe(ratio);
  });
});
