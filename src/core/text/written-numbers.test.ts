import { exactly, writtenNumbers } from "./written-numbers";

/** Each number as it is written, the value of its digits, its places, its scale, and what is told of it. */
const read = (text: string): readonly string[] =>
  writtenNumbers(text).map(({ start, digitsEnd, end, value, places, scale, rough, range }) =>
    [text.slice(start, digitsEnd), value, places > 0 && `${String(places)} places`, scale, rough && "about", range && "range", `then ${text.charAt(end)}`]
      .filter((part) => part !== false && part !== "")
      .join(" "),
  );

test.each([
  ["造林200亩", ["200 200 then 亩"]],
  ["投资13.18亿元", ["13.18 13.18 2 places 亿 then 元"]],
  ["投资 5 千万 元", ["5 5 千万 then 元"]],
  ["铺管3千米", ["3 3 then 千"]],
  ["完成80％", ["80 80 then ％"]],
  ["甲12座、乙3处", ["12 12 then 座", "3 3 then 处"]],
  // a comma parts groups of three
  ["收入1,234,567元", ["1,234,567 1234567 then 元"]],
  ["收入3，200万元", ["3，200 3200 万 then 元"]],
  ["收入1,234.5元", ["1,234.5 1234.5 1 places then 元"]],
  // and nobody knows what another one between digits means
  ["占1,0%", ["1 1 then ,"]],
  ["查处12,34宗", ["12 12 then ,"]],
  ["查处1,2345宗", ["1 1 then ,"]],
  ["查处1234,567宗", ["1234 1234 then ,"]],
  ["甲800，乙70，丙5处", ["800 800 then ，", "70 70 then ，", "5 5 then 处"]],
  // not exact
  ["约120人", ["120 120 about then 人"]],
  ["近120人", ["120 120 about then 人"]],
  ["超过120人", ["120 120 about then 人"]],
  ["逾120人", ["120 120 about then 人"]],
  ["过120人", ["120 120 then 人"]],
  ["120余人", ["120 120 about then 人"]],
  ["2万多人", ["2 2 万 about then 人"]],
  ["120余万元", ["120 120 万 about then 元"]],
  // of a range the lower end; the upper one is no number of its own
  ["招聘13-15名", ["13 13 range then 名"]],
  ["招聘13至15名、20～30人", ["13 13 range then 名", "20 20 range then 人"]],
  ["投资1.5 — 2亿元", ["1.5 1.5 1 places 亿 range then 元"]],
  // blanked out
  ["完成XX万元", ["XX  万 then 元"]],
  ["完成×××座", ["×××  then 座"]],
  ["完成X座", []],
  // of a name, of another number, of an order
  ["K3+200米", []],
  ["A3纸", []],
  ["第3批", []],
  ["3.5.7版", ["3.5 3.5 1 places then ."]],
  ["2025年6月", ["2025 2025 then 年", "6 6 then 月"]],
  ["已完成[2户]", ["2 2 then 户"]],
  ["", []],
])("%j has %j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [13.18, 10_000, 131_800],
  [1.1, 100_000_000, 110_000_000],
  [18.74, 100_000_000, 1_874_000_000],
  [0.1 + 0.2, 1, 0.1 + 0.2],
])("%j times %j is %j", (value, times, expected) => {
  expect(exactly(value, times)).toBe(expected);
});
