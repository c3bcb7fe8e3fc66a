import { percentages } from "./percentages";

test.each<[string, readonly number[]]>([
  ["完成29.77%", [29.77]],
  ["完成２９．７％", [29.7]],
  ["完成80﹪", [80]],
  ["完成 80 %", [80]],
  ["增长1,024.5%", [1024.5]],
  // a list of numbers has no thousands
  ["分别为5,60%", [60]],
  ["分别为354,1841%", [1841]],
  ["50%-60%", [50, 60]],
  ["第.5%", [5]],
  ["1.2.3%", []],
  ["约%", []],
  ["完成0.12345678901234567%", [Number("0.12345678901234567")]],
  ["百分之八十", [80]],
  ["百分之12.5", [12.5]],
  ["百分之三点零五", [3.05]],
  ["四分之三", [75]],
  ["近八成", [80]],
  ["已超九成", [90]],
  ["约七成五", [75]],
  ["完成五成半，", [55]],
  ["达两成以上", [20]],
  ["统一成立", []],
  ["近三成员", []],
  ["成", []],
  ["分之", []],
  ["没有比例", []],
])("%j holds %j", (text, expected) => {
  expect(percentages(text).map(({ value }) => value)).toEqual(expected);
});

test.each([
  ["完成29.77%，其中", "29.77%"],
  ["完成 80 %。", "80 %"],
  ["已近八成，", "八成"],
  ["约七成五。", "七成五"],
  ["达到百分之八十。", "百分之八十"],
])("of %j it stands at %j", (text, expected) => {
  expect(percentages(text).map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
});

test("they come in the order of the text, however they are written", () => {
  expect(percentages("百分之十，近八成，30%").map(({ value }) => value)).toEqual([10, 80, 30]);
});
