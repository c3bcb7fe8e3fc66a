import { readTable } from "../core/reading/read-table";
import { textGrid } from "../../test/fixtures/text-grid";
import { DEFAULT_SETTINGS } from "./settings";
import { suggesting } from "./suggesting";

const judged = (title: string, today: "2025-10-08" | "2026-03-02", given: "2025-12-31" | null = null) => {
  const read = readTable(textGrid(`| ${title} | < | < | < |\n| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 1 | 修桥 | 交通局 | 已开工。 |`));
  if (!read.ok) throw new Error("not read");
  return suggesting(read.table, { asOf: given, today, settings: DEFAULT_SETTINGS });
};

test.each([
  ["云山县2025年重点工作台账", "2026-03-02", null, false],
  ["云山县2025年重点工作台账", "2026-03-02", "2025-12-31", true],
  ["云山县2025年重点工作台账", "2025-10-08", null, true],
  ["云山县2025年全年重点工作台账", "2026-03-02", null, true],
  ["云山县2025年重点工作台账（三季度）", "2026-03-02", null, true],
  ["云山县重点工作台账（三季度）", "2026-03-02", null, true],
  ["云山县重点工作台账", "2026-03-02", null, false],
] as const)("%s, seen on %s, given %s: can be held to its day: %s", (title, today, given, dated) => {
  expect(judged(title, today, given).dated).toBe(dated);
});

test("a time without its year has a pace, no time has none", () => {
  expect([judged("云山县重点工作台账（三季度）", "2026-03-02").pace, judged("云山县重点工作台账", "2026-03-02").pace]).toEqual([0.75, null]);
});

test("what a person says is the day, whatever the table says", () => {
  expect(judged("云山县2025年重点工作台账（三季度）", "2026-03-02", "2025-12-31").asOf).toBe("2025-12-31");
});
