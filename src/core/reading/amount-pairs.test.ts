import { columns, readText } from "../../../test/fixtures/reading";

/** The fields of a table with two amounts of buildings, a pair of figures a row. */
const read = (...rows: readonly (readonly [number, number])[]): string =>
  columns(
    readText(
      [
        "| 序号 | 项目名称 | 改造楼栋（栋） | 累计完成（栋） | 责任单位 |",
        ...rows.map(([all, done], at) => `| ${String(at + 1)} | 第${String(at + 1)}小区改造 | ${String(all)} | ${String(done)} | 城建办 |`),
      ].join("\n"),
    ),
  );
const PLANNED = "serial, task, plannedAmount, actualAmount, units";

test.each<[string, readonly (readonly [number, number])[], boolean]>([
  ["never less than what is done, and more once", [[12, 9] as const, [8, 8] as const], true],
  ["the same throughout", [[12, 12] as const, [8, 8] as const], false],
  ["less once", [[12, 9] as const, [8, 9] as const], false],
  ["told in one row alone", [[12, 9] as const], false],
])("an amount that is %s: what was planned is %s", (_, rows, planned) => {
  expect(read(...rows) === PLANNED).toBe(planned);
});
