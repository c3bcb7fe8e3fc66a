import { found } from "../../../../test/fixtures/check-rule";
import { textGrid } from "../../../../test/fixtures/text-grid";
import { damagedFile } from "./damaged-file";

const table = "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥。 | 交通所 | 已开工。 |";

test("each kind of damage is one problem, at its cells; a whole file has none", () => {
  const damage = [
    {
      kind: "lost-text" as const,
      cells: [
        { row: 2, column: 3 },
        { row: 2, column: 4 },
      ],
    },
    { kind: "repeated-row" as const, cells: [{ row: 2, column: 1 }] },
  ];
  expect(found(damagedFile, { ...textGrid(table), damage })).toEqual([
    { cells: "A2", facts: { kind: "repeated-row", count: 1 } },
    { cells: "C2 D2", facts: { kind: "lost-text", count: 2 } },
  ]);
  expect(found(damagedFile, table)).toEqual([]);
});
