import { readText } from "../../../test/fixtures/reading";

/** Whether nobody need be asked what a column of no field is. */
const none = (heading: string, ...cells: readonly string[]): boolean => {
  const table = readText(
    [
      `| 序号 | 工作任务 | ${heading} | 责任单位 | 进展情况 |`,
      ...cells.map((cell, at) => `| ${String(at + 1)} | 修第${String(at + 1)}座桥 | ${cell} | 交通所 | 已开工。 |`),
    ].join("\n"),
  );
  return table.columns[2]?.field === null && table.columns[2].why?.none === true;
};
const long = (length: number): string => "东岸第一网格南侧旧街后巷西头的三号岗亭".slice(0, length);

test.each<[string, boolean, string, readonly string[]]>([
  ["short names under a heading of places", true, "所在网格", [long(16), long(16)]],
  ["longer texts", false, "所在网格", [long(17), long(17)]],
  ["one cell", false, "所在网格", [long(9), ""]],
])("%s: nobody is asked about it: %s", (_, expected, heading, cells) => {
  expect(none(heading, ...cells)).toBe(expected);
});
