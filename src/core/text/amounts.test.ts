import { isPercentColumn, rateOfRemark, readAmount, readRate } from "./amounts";

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

  it("takes bare numbers for percentages where the column says so or holds such numbers", () => {
    expect(isPercentColumn("完成率（%）", [])).toBe(true);
    expect(isPercentColumn("完成率", ["56", "100", "0.5"])).toBe(true);
    expect(isPercentColumn("完成率", ["0.56", "1", "1.2"])).toBe(false);
  });

  it("reads the percentage before a remark, and not one inside prose", () => {
    expect(rateOfRemark("80%（东岸未开工，进度滞后）")).toBe(0.8);
    expect(rateOfRemark("50%(东岸未开工")).toBe(0.5);
    expect(rateOfRemark("100％")).toBe(1);
    expect(rateOfRemark("80%的村已完成。")).toBeNull();
  });
});
