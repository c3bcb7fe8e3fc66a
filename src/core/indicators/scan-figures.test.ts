import { inUnitOf, scanFigures } from "./scan-figures";

const read = (text: string): readonly string[] =>
  scanFigures(text).map(({ start, end, value, unit, measure, scale, approximate, range, depth }) =>
    [text.slice(start, end), value, unit, measure, scale, approximate && "about", range && "range", depth > 0 && `depth ${String(depth)}`]
      .filter((part) => part !== false)
      .join(" "),
  );

test.each([
  ["造林200亩", ["200亩 200 亩 亩 1"]],
  ["投资1.2亿元", ["1.2亿元 1.2 亿元 元 100000000"]],
  ["投资3,200万元", ["3,200万元 3200 万元 元 10000"]],
  ["投资2千万元", ["2千万元 2 千万元 元 10000000"]],
  ["惠及3百户", ["3百户 3 百户 户 100"]],
  ["铺管3千米", ["3千米 3 千米 米 1000"]],
  ["装机5千千瓦", ["5千千瓦 5 千千瓦 千瓦 1000"]],
  ["拆违3公顷", ["3公顷 3 公顷 亩 15"]],
  ["增长6.5%", ["6.5% 6.5 % % 1"]],
  ["约120人", ["120人 120 人 人 1 about"]],
  ["120余人", ["120余人 120 人 人 1 about"]],
  ["2万余人", ["2万余人 2 万人 人 10000 about"]],
  ["1-2家", ["1-2家 1 家 个 1 range"]],
  ["完成XX万元", ["XX万元  万元 元 10000"]],
  ["累计投资3.5亿，", ["3.5亿 3.5 亿  100000000"]],
  // what is counted is no measure that we know
  ["12万羽毛球", []],
  ["（含新建3座）2座", ["3座 3 座 座 1 depth 1", "2座 2 座 座 1"]],
  ["（甲（乙3座）丙4座）5座", ["3座 3 座 座 1 depth 2", "4座 4 座 座 1 depth 1", "5座 5 座 座 1"]],
  // a bracket that nobody closes ends with its line
  ["（含3座\n2座", ["3座 3 座 座 1 depth 1", "2座 2 座 座 1"]],
  ["）3座", ["3座 3 座 座 1"]],
  ["2025年6月30日", []],
  ["第3批次", []],
  ["3号楼", []],
])("%j holds %j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [4.5, 10_000, 1, 45_000],
  [25_000_000, 1, 100_000_000, 0.25],
  [0.1, 3, 1, 0.3],
  [7, 15, 15, 7],
])("%j in units of %j is %4$j in units of %j", (value, from, to, expected) => {
  expect(inUnitOf(value, { scale: from }, { scale: to })).toBe(expected);
});

test.each([
  ["3人次", "人次", 1],
  ["3名", "人", 1],
  ["3场次", "次", 1],
  ["3期", "次", 1],
  ["3幢", "栋", 1],
  ["3辆", "台", 1],
  ["3份", "份", 1],
  ["3张", "张", 1],
  ["3门", "门", 1],
  ["3头", "头", 1],
  ["3m³", "立方米", 1],
  ["3m²", "平方米", 1],
  ["3km", "米", 1000],
  ["3标箱", "标箱", 1],
  ["3千瓦", "千瓦", 1],
  ["3小时", "小时", 1],
  ["3天", "天", 1],
  ["3村", "村", 1],
  ["3支", "支", 1],
  ["3只", "只", 1],
  ["3尾", "尾", 1],
  ["3本", "册", 1],
  ["3箱", "箱", 1],
  ["3枚", "枚", 1],
  ["3对", "对", 1],
  ["3公斤", "吨", 0.001],
  ["3斤", "吨", 0.0005],
  ["3美元", "美元", 1],
  ["3港币", "港元", 1],
  ["3欧元", "欧元", 1],
  ["3日元", "日元", 1],
])("%s is of the measure %s, %d of its base", (text, measure, scale) => {
  expect(scanFigures(`完成${text}。`)).toMatchObject([{ value: 3, measure, scale, start: 2, end: 2 + text.length, range: false, depth: 0 }]);
});
