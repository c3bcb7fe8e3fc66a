import { readText } from "../../../test/fixtures/reading";
import { ownPlace, unitAliases, unitCore } from "./unit-aliases";

test.each([
  ["水利局", "水利局"],
  ["县水利局", "水利局"],
  ["云岭县水利局", "水利局"],
  ["云岭水利局", "水利局"],
  // three characters of a name must be left of it
  ["云岭县招商办", "招商办"],
  ["云岭中学", "云岭中学"],
  ["水利局（河长办）", "水利局"],
  ["水利和湖泊局", "水利湖泊局"],
  ["水 利 局", "水利局"],
  ["县供销社办公室", "供销社办"],
  // words of their own
  ["市场监督局", "市场监督局"],
  ["市政管理处", "市政管理处"],
  ["市场局", "市场局"],
  ["县政府", "县政府"],
])("the core of %j is %j", (name, core) => {
  expect(unitCore(name, ["云岭县", "云岭"])).toBe(core);
});

const aliases = (title: string, ...units: readonly string[]): readonly string[] =>
  unitAliases(
    readText(
      [
        ...(title === "" ? [] : [`| ${title} | < | < | < |`]),
        "| 序号 | 工作任务 | 责任单位 | 进展情况 |",
        ...units.map((unit, at) => `| ${String(at + 1)} | 整治第${String(at + 1)}条沟渠 | ${unit} | 正在清淤。 |`),
      ].join("\n"),
    ),
  ).map(({ rare, usual, rareCount, usualCount }) => `${rare} ${String(rareCount)} for ${usual} ${String(usualCount)}`);

test.each<[string, readonly string[], readonly string[]]>([
  ["one with its level and without", ["水利站", "水利站", "镇水利站"], ["镇水利站 1 for 水利站 2"]],
  ["of as many the shorter is the usual one", ["镇水利站", "水利站"], ["镇水利站 1 for 水利站 1"]],
  ["not two offices of two levels", ["县水利局", "市水利局"], []],
  ["not two that stand in one cell", ["水利站、镇水利站", "水利站"], []],
  ["not another name", ["水利站", "农技站"], []],
  ["not what stands for many", ["各镇街", "各街"], []],
])("aliases: %s", (_, units, expected) => {
  expect(aliases("", ...units)).toEqual(expected);
});

test("the place of a table may stand before a name or not", () => {
  expect(aliases("云岭县2024年重点工作进展情况表", "水利局", "水利局", "云岭县水利局")).toEqual(["云岭县水利局 1 for 水利局 2"]);
  const place = (title: string): readonly string[] =>
    ownPlace(readText([`| ${title} | < | < |`, "| 序号 | 工作任务 | 进展情况 |", "| 1 | 修路。 | 正在施工。 |"].join("\n")));
  expect([place("云岭县2024年重点工作进展情况表"), place("2024年重点工作进展情况表")]).toEqual([["云岭县", "云岭"], []]);
});
