import fc from "fast-check";
import { readText } from "../../../test/fixtures/reading";
import type { ProgressTable } from "../table/progress-table";
import { itemKeys } from "./item-key";
import { matchTables } from "./match-tables";
import type { PairDecision } from "./comparison";

/** "序号 任务 牵头" a line; "# 板块" a section. */
function tableOf(lines: readonly string[]): ProgressTable {
  const rows = lines.map((line) => {
    if (line.startsWith("#")) return `| ${line.slice(1).trim()} | < | < | < |`;
    const [serial = "", task = "", lead = "交通局"] = line.split(" ");
    return `| ${serial === "-" ? "" : serial} | ${task} | ${lead} | 【顺利推进】正常。 |`;
  });
  return readText(["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...rows].join("\n"));
}

const BEFORE = [
  "1 修建桥东便民桥主体工程",
  "2 改造城北老旧供水管网20公里 住建局",
  "3 新建桥西中心小学教学楼 教育局",
  "4 完成东山水库除险加固 水利局",
  "5 创建省级卫生乡镇 卫健局",
];

const matched = (now: readonly string[], before: readonly string[] = BEFORE, decisions: readonly PairDecision[] = []) => {
  const [a, b] = [tableOf(now), tableOf(before)];
  const pairs = matchTables(a, b, decisions);
  return a.items.map(({ serial, task }, at) => {
    const pair = pairs.find((one) => one.now === at);
    return `${serial || task.slice(0, 4)}=${pair ? `${b.items[pair.before]?.serial ?? ""}${pair.doubtful ? "?" : ""}` : "新"}`;
  });
};

test.each<[string, readonly string[], readonly string[]]>([
  ["the same table", BEFORE, ["1=1", "2=2", "3=3", "4=4", "5=5"]],
  ["numbers given out anew", ["1 改造城北老旧供水管网20公里", "2 新建桥西中心小学教学楼", "3 创建省级卫生乡镇"], ["1=2", "2=3", "3=5"]],
  ["figures that change in a task", ["2 改造城北老旧供水管网35公里"], ["2=2"]],
  ["a task that was reworded in its place", ["1 修建桥东便民桥主体工程", "2 推进城北老旧管网更新改造", "3 新建桥西中心小学教学楼"], ["1=1", "2=2", "3=3"]],
  [
    "an item that is new, and one that is gone",
    ["1 修建桥东便民桥主体工程", "2 推广秸秆综合利用", "3 新建桥西中心小学教学楼", "4 完成东山水库除险加固"],
    ["1=1", "2=新", "3=3", "4=4"],
  ],
  ["an item that was moved", ["5 创建省级卫生乡镇", "1 修建桥东便民桥主体工程", "2 改造城北老旧供水管网20公里"], ["5=5", "1=1", "2=2"]],
  ["the same number, another task altogether", ["1 举办杨梅文化节"], ["1=新"]],
])("%s", (_, now, expected) => expect(matched(now)).toEqual(expected));

test("tasks alike but for one word are told apart by their order", () => {
  const before = ["1 创建省级卫生乡镇", "2 创建省级卫生村庄", "3 创建省级文明村庄"];
  expect(matched(["1 创建国家级卫生乡镇", "2 创建省级卫生村庄", "3 创建省级文明村镇"], before)).toEqual(["1=1", "2=2", "3=3"]);
});

test("a rewritten task with the same number and lead, alone on both sides, is a pair that a person should look at", () => {
  expect(matched(["4 推进水库除险和安全提升行动计划 水利局"])).toEqual(["4=4?"]);
});

describe("sections", () => {
  const two = (first: string, second: string, swap = false) => {
    const roads = [`# ${first}`, "1 修建桥东便民桥主体工程", "2 改造城北老旧供水管网20公里"];
    const schools = [`# ${second}`, "1 新建桥西中心小学教学楼", "2 完成东山水库除险加固"];
    return swap ? [...schools, ...roads] : [...roads, ...schools];
  };

  test("moved, renumbered and under other leaders they are still the same, by their tasks", () => {
    const before = two("一、甲同志分管工作", "二、乙同志分管工作");
    expect(matched(two("二、丙同志分管工作", "一、丁同志分管工作", true), before)).toEqual(["1=1", "2=2", "1=1", "2=2"]);
  });

  test("an item under another leader is found there", () => {
    const now = [
      "# 一、甲同志分管工作",
      "1 修建桥东便民桥主体工程",
      "# 二、乙同志分管工作",
      "1 改造城北老旧供水管网20公里",
      "2 新建桥西中心小学教学楼",
      "3 完成东山水库除险加固",
    ];
    expect(matched(now, two("一、甲同志分管工作", "二、乙同志分管工作"))).toEqual(["1=1", "1=2", "2=1", "3=2"]);
  });
});

describe("what a person decided", () => {
  const [now, before] = [tableOf(["1 举办杨梅文化节"]), tableOf(BEFORE)];
  const key = (table: ProgressTable, at: number) => itemKeys(table.items)[at] ?? "";

  test("joins two items that nothing joins", () => {
    expect(matched(["1 举办杨梅文化节"], BEFORE, [{ now: key(now, 0), before: key(before, 4) }])).toEqual(["1=5"]);
  });

  test("parts two that are one by their words, and the earlier is free for another", () => {
    expect(matched(["1 修建桥东便民桥主体工程"], BEFORE, [{ now: key(before, 0), before: null }])).toEqual(["1=新"]);
  });

  test("holds for the town that it was said of, where every town has the same tasks under the same numbers", () => {
    const towns = (...tasks: readonly string[]) =>
      ["东镇", "西镇", "南镇"].flatMap((town) => [`# ${town}`, ...tasks.map((task, at) => `${at + 1} ${task} ${town}`)]);
    const [mine, last] = [towns("整治农村人居环境", "举办采摘节"), towns("整治农村人居环境", "修建村史馆")];
    const [a, b] = [tableOf(mine), tableOf(last)];
    // 西镇
    expect(matched(mine, last, [{ now: key(a, 3), before: key(b, 3) }])).toEqual(["1=1", "2=新", "1=1", "2=2", "1=1", "2=新"]);
    expect(new Set(itemKeys(a.items)).size).toBe(a.items.length);
  });

  test("a decision about items that are no longer there changes nothing", () => {
    expect(matched(["1 修建桥东便民桥主体工程"], BEFORE, [{ now: "9|没有", before: "8|也没有" }])).toEqual(["1=1"]);
  });
});

describe("one task given to several units", () => {
  const before = [
    "1 开展安全生产检查 应急局",
    "2 开展安全生产检查 住建局",
    "3 开展安全生产检查 交通局",
    ...BEFORE.map((line, at) => line.replace(/^\d/u, String(at + 4))),
  ];

  test("goes to the unit, not to the place in the table", () => {
    expect(matched(["1 开展安全生产检查 交通局", "2 开展安全生产检查 应急局"], before)).toEqual(["1=3", "2=1"]);
  });

  test("where a unit is new to it, the pair is one that a person should look at", () => {
    expect(matched(["1 开展安全生产检查 公安局", "2 开展安全生产检查 应急局", "3 开展安全生产检查 交通局"], before)).toEqual(["1=2?", "2=1", "3=3"]);
  });

  test("tasks that differ by a figure alone are not given to several", () => {
    expect(matched(["1 新建1号便民桥主体工程 水利局", "2 新建2号便民桥主体工程"], ["1 新建1号便民桥主体工程", "2 新建2号便民桥主体工程"])).toEqual([
      "1=1",
      "2=2",
    ]);
  });

  test("a task of one unit alone that another takes over is the same for sure", () => {
    expect(matched(["1 修建桥东便民桥主体工程 水利局", "2 改造城北老旧供水管网20公里 住建局"])).toEqual(["1=1", "2=2"]);
  });
});

test("every pair holds items that are there, each once, and a table beside itself is paired row by row", () => {
  const words = fc.constantFrom("修建", "改造", "道路", "学校", "水库", "管网", "完成", "推进", "小区", "绿化", "医院", "桥梁");
  const tasks = fc.array(
    fc.array(words, { minLength: 2, maxLength: 6 }).map((parts) => parts.join("")),
    { minLength: 1, maxLength: 12 },
  );
  const table = tasks.map((list) => tableOf(list.map((task, at) => `${at + 1} ${task}`)));
  fc.assert(
    fc.property(table, table, (now, before) => {
      const pairs = matchTables(now, before);
      expect(new Set(pairs.map((pair) => pair.now)).size).toBe(pairs.length);
      expect(new Set(pairs.map((pair) => pair.before)).size).toBe(pairs.length);
      for (const pair of pairs) expect([now.items[pair.now], before.items[pair.before]]).not.toContain(undefined);
      expect(matchTables(now, now).map((pair) => [pair.now, pair.before])).toEqual(now.items.map((_, at) => [at, at]));
    }),
    { numRuns: 60 },
  );
});

test("tasks that differ by figures alone are told apart by them, and by their order where the figures changed", () => {
  const before = ["1 新建1号便民桥主体工程", "2 新建2号便民桥主体工程", "3 新建3号便民桥主体工程"];
  expect(matched(["1 新建3号便民桥主体工程", "2 新建1号便民桥主体工程"], before)).toEqual(["1=3", "2=1"]);
  expect(matched(["1 新建1号便民桥主体工程5公里", "2 新建2号便民桥主体工程6公里", "3 新建3号便民桥主体工程7公里"], before)).toEqual(["1=1", "2=2", "3=3"]);
});
