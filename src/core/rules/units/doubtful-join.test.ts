import { found } from "../../../../test/fixtures/check-rule";
import { doubtfulJoin } from "./doubtful-join";

const table = (...units: string[]): string =>
  ["| 序号 | 工作任务 | 责任单位 | 进展情况 |", ...units.map((unit, at) => `| ${String(at + 1)} | 任务${String(at + 1)} | ${unit} | 推进中 |`)].join("\n");

test("lines that may be one name or two are told once, with how they were read", () => {
  expect(found(doubtfulJoin, table("渔政渔港⏎监督站", "渔政渔港⏎监督站", "监督站"))).toEqual([
    { cells: "C2", facts: { lines: "渔政渔港⏎监督站", joined: false } },
  ]);
});

test.each([
  ["a wrapped name", ["渔政渔港⏎监督站"]],
  ["what is written whole elsewhere", ["渔政渔港⏎监督站", "渔政渔港监督站"]],
  ["two names", ["农业局⏎水利局", "县一中⏎县教育局"]],
  ["a name with its tail", ["城市更新⏎服务中心", "产业园⏎（西区）⏎管理中心"]],
])("%s is no doubt", (_name, units) => {
  expect(found(doubtfulJoin, table(...units))).toEqual([]);
});
