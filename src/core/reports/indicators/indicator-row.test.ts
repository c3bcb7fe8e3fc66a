import type { Figure, Indicator, IndicatorKind } from "../../indicators/indicator";
import { defaultReportOptions } from "../options";
import { proseIndicatorReport } from "./indicator-report";
import { againstTarget, isLeftOut, indicatorRow, plain, points } from "./indicator-row";
import { indicatorSentence, isReached, oneDecimal } from "./indicator-sentence";
import { cellsOfProse, indicatorsInOrder } from "./indicator-table";
import { proseSource } from "./indicator-report";
import { printedText } from "../layout/cell-content";

const figure = (value: number, unit: string, more: Partial<Figure> = {}): Figure => ({
  text: `${String(value)}${unit}`,
  value,
  unit,
  approximate: false,
  at: { field: "progress", start: 0, end: 1 },
  ...more,
});
/** An indicator with a target of ten and so much left of it. */
const one = (kind: IndicatorKind, left: number | null, unit = "家", more: Partial<Indicator> = {}): Indicator => ({
  item: 0,
  leaf: 0,
  name: "书院",
  kind,
  target: figure(10, unit),
  targetStands: "task",
  actual: left === null ? null : figure(10 - left, unit),
  statedRate: null,
  until: "2032-09-30",
  ownPeriod: false,
  rate: null,
  pace: null,
  gap: null,
  left,
  doubtful: [],
  parts: [],
  evidence: "",
  ...more,
});

test.each([
  ["level", 2, "家", "差2家"],
  ["level", 0, "家", "与目标持平"],
  ["level", -0.5, "家", "多0.5家"],
  ["within", 2, "家", "少2家"],
  ["within", 0, "家", "与目标持平"],
  ["within", -2, "家", "多2家"],
  ["growth", 1, "家", "差1家"],
  ["level", 0.456, "%", "低0.46个百分点"],
  ["level", 0, "%", "与目标持平"],
  ["within", -1.5, "%", "高1.5个百分点"],
  ["total", 2, "家", ""],
  ["few", 2, "家", ""],
  ["level", null, "家", ""],
] as const)("%s with %s%s left: %#", (kind, left, unit, said) => {
  expect(againstTarget(one(kind, left, unit))).toBe(said);
});

test("the unit of either, where one of two columns leaves it out", () => {
  const half = { actual: figure(8, ""), target: figure(10, "家") };
  expect(againstTarget(one("level", 2, "家", half))).toBe("差2家");
  expect(againstTarget(one("level", 2, "家", { target: figure(10, ""), actual: figure(8, "座") }))).toBe("差2座");
  expect(againstTarget(one("level", 2, "家", { target: null }))).toBe("");
});

test("by gap: what has a pace by it, else by how much of the target is over or lacking; what is held against nothing last", () => {
  const named = (name: string, indicator: Indicator): Indicator => ({ ...indicator, name });
  const all = [
    named("held against nothing", one("level", null)),
    named("a target of nought", one("level", 1, "家", { target: figure(0, "家") })),
    named("three over a limit of ten", one("within", -3)),
    named("two below a limit of ten", one("within", 2)),
    named("one short of ten", one("level", 1)),
    named("two more than ten", one("growth", -2)),
    named("fifteen points behind", one("total", 4, "家", { gap: -15 })),
    named("five points ahead", one("total", 1, "家", { gap: 5 })),
    named("at its pace", one("total", 1, "家", { gap: 0 })),
  ];
  expect(indicatorsInOrder(all, "gap").map(({ name }) => name)).toEqual([
    "three over a limit of ten",
    "fifteen points behind",
    "one short of ten",
    "at its pace",
    "five points ahead",
    "two below a limit of ten",
    "two more than ten",
    "held against nothing",
    "a target of nought",
  ]);
  expect(indicatorsInOrder(all, "table")).toBe(all);
});

test.each([
  [0.1 + 0.2, "0.3"],
  [1234567890.12, "1234567890"],
  [12345.678901, "12345.6789"],
])("%s is written %s, with ten digits at most", (value, written) => {
  expect(plain(value)).toBe(written);
});

test.each([
  [-20.844, "20.84"],
  [1.005, "1"],
  [1.5, "1.5"],
])("%s points are %s", (value, written) => {
  expect(points(value)).toBe(written);
});

test.each([
  [0.7495, "75.0%"],
  [0.74949, "74.9%"],
  [0.0005, "0.1%"],
])("a share of %s is %s", (share, written) => {
  expect(oneDecimal(share)).toBe(written);
});

test.each([
  [0.75, 0.75, true],
  [0.75 - 1e-10, 0.75, true],
  [0.7499, 0.75, false],
  [null, 0.75, false],
  [0.75, null, false],
] as const)("a rate of %s reaches a pace of %s: %s", (rate, pace, reached) => {
  expect(isReached(one("total", 1, "家", { rate, pace }))).toBe(reached);
});

test("what leaves an indicator out: no figure, or a doubt other than that data are of an earlier month", () => {
  expect(isLeftOut(one("level", 1))).toBe(false);
  expect(isLeftOut(one("level", null))).toBe(true);
  expect(isLeftOut(one("level", null, "家", { rate: 0.5 }))).toBe(false);
  expect(isLeftOut(one("level", 1, "家", { doubtful: ["older-data"] }))).toBe(false);
  expect(isLeftOut(one("level", 1, "家", { doubtful: ["older-data", "unclear"] }))).toBe(true);
});

const remarks = (more: Partial<Indicator>): string =>
  indicatorRow(one("total", 4, "家", more), proseSource(one("total", 4)), 1)
    .cells.map(printedText)
    .at(-1) ?? "";

test.each([
  [{ targetStands: "implied", target: figure(10, "家", { approximate: true }), statedRate: { value: 0.6, text: "60%" } }, "目标按完成率推算"],
  [{ actual: figure(6, "家", { approximate: true }) }, "约数，按所写数字计算"],
  [{ target: figure(10, "家", { approximate: true }) }, "约数，按所写数字计算"],
  [{ pace: 1 }, "为阶段目标"],
  [{ pace: 0.75 }, ""],
] as const)("the remark on %j is %s", (more, said) => {
  expect(remarks(more)).toBe(said);
});

test("indicators of prose name their paragraphs, and have the cells of the table's columns but without leads", () => {
  const document = proseIndicatorReport([one("total", 4, "家", { item: 2, rate: 0.6, pace: 0.75, gap: -15 })], {
    title: "柳坪县三季度情况",
    asOf: "2032-09-30",
    madeOn: "2032-10-08",
    options: defaultReportOptions,
  });
  expect(document.blocks.map((block) => ("text" in block ? block.text : block.kind === "subtitle" ? block.left : block.kind))).toEqual([
    "柳坪县三季度情况指标完成情况表",
    "统计截止：2032年9月30日　序时进度：75.0%",
    "可以量化的指标1项。累计指标1项，截至9月底应达75.0%，未达到序时进度：书院完成6家，为目标的60.0%，低15个百分点。",
    "table",
    "数据来源：《柳坪县三季度情况》，截至2032年9月30日，生成于2032年10月8日。",
  ]);
  const cells = cellsOfProse(one("total", 4, "家", { item: 2 }), proseSource(one("total", 4, "家", { item: 2 })));
  expect([...cells].map(([id, cell]) => `${id} ${printedText(cell)}`)).toEqual([
    "serial 0",
    "original 第3段",
    "name 书院",
    "unit 家",
    "target 10",
    "actual 6",
    "rate —",
    "pace —",
    "gap —",
    "left 4",
    "until 9月底",
    "lead —",
    "status —",
    "evidence ",
    "remarks ",
  ]);
});

test("of levels and limits it is said how many are held; nothing of those without anything to hold them against", () => {
  const all = [one("level", 2), one("level", -1), one("level", null, "家", { rate: 0.5 }), one("within", 0), one("within", -3), one("growth", 0)];
  expect(indicatorSentence(all, "2032-09-30", () => "")).toBe(
    "可以量化的指标6项。水平指标2项，达到目标1项，未达到1项：书院为8家，差2家。控制指标2项，达到目标1项，未达到1项：书院为13家，多3家。增速指标1项，已达到目标。",
  );
});
