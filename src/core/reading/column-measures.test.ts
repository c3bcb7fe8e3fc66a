import { unitAbove } from "./column-measures";

test.each([
  ["单位：万元", "万元"],
  ["填报日期：2025年10月15日                    单位：万元", "万元"],
  ["投资单位：亿元", "亿元"],
  ["计量单位: 人次", "人次"],
  ["单位：人民币万元", "万元"],
  ["填报单位：县供电公司", undefined],
  ["责任单位：亩产办", undefined],
  ["单位：元宝镇", undefined],
])("above a table %s says that amounts are in %s", (line, unit) => {
  expect(unitAbove(["云溪县进度表", line])).toBe(unit);
});
