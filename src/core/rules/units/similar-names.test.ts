import { found, fixedBy } from "../../../../test/fixtures/check-rule";
import { similarNames } from "./similar-names";

const table = (...units: string[]): string =>
  [
    "| 东河镇2024年重点工作进展情况表 | < | < | < |",
    "| 序号 | 工作任务 | 责任单位 | 进展情况 |",
    ...units.map((unit, index) => `| ${index + 1} | 修建第${index + 1}座桥。 | ${unit} | 已完成招标。 |`),
  ].join("\n");

test("names of two offices are two names, however near they look", () => {
  for (const [a, b] of [
    ["市税务局", "市商务局"],
    ["市教育局", "镇教育局"],
    ["各村（居）", "相关村（居）"],
    ["团委", "党委"],
    ["交通局", "交警大队"],
    ["应急管理局", "应急救援中心"],
    ["县科技局", "县科协"],
  ])
    expect(found(similarNames, table(a ?? "", a ?? "", b ?? ""))).toEqual([]);
});

test("two names that stand in one cell are two offices", () => {
  expect(found(similarNames, table("水利站", "镇水利站⏎水利站"))).toEqual([]);
});

test.each([
  ["镇土地房屋征收中心", "土地房屋征收中心"],
  ["东河镇水利管理站", "水利管理站"],
  ["农业和农村局", "农业农村局"],
  ["市场监管分局", "市场监督管理分局"],
  ["农业和农村工作局", "农业农村局"],
  ["县人社局", "县人力资源和社会保障局"],
  ["住房城乡建设局", "住建局"],
  ["市林草局（市绿委办）", "市林草局"],
])("%s is %s, and the fix writes the usual one", (rare, usual) => {
  const text = table(usual, usual, rare, usual);
  expect(found(similarNames, text)).toEqual([{ cells: "C5", facts: { rare, items: ["第3项"], usual, usualCount: 3 } }]);
  expect(fixedBy(similarNames, text)).toMatchObject({ changed: [`C5=${usual}`], left: [] });
});

test("names that the office has registered for one unit are settled", () => {
  const text = table("水利管理站", "水利管理站", "东河镇水利管理站", "土地房屋征收中心", "镇土地房屋征收中心", "土地房屋征收中心");
  const registered = new Set(["水利管理站", "东河镇水利管理站"]);
  expect(found(similarNames, text, { registeredAsOne: (one, other) => registered.has(one) && registered.has(other) })).toEqual([
    expect.objectContaining({ cells: "C7" }),
  ]);
});
