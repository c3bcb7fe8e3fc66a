import fc from "fast-check";
import type { CellValue } from "../../src/core/grid/cell-value";
import type { Grid } from "../../src/core/grid/grid";
import type { ProgressTable } from "../../src/core/table/progress-table";
import { readTable } from "../../src/core/reading/read-table";
import { gridOf, moveColumns } from "../fixtures/grid-edits";
import { readGrid } from "../fixtures/reading";
import { textGrid } from "../fixtures/text-grid";

const EMPTY = textGrid("");

/** A column of any kind that offices keep: a heading, and what may stand under it. */
interface Kind {
  readonly headings: readonly string[];
  readonly cell: fc.Arbitrary<CellValue>;
}

const amount = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }),
  fc.constantFrom<CellValue>("约1,200", "3.5万元", "800\n600", "12 15", "11月底完成1所", "-", "—", "/", "未开工", null, "已完成20户", "2所"),
);
const rate = fc.oneof(
  fc.integer({ min: 0, max: 130 }),
  fc.double({ min: 0, max: 1.4, noNaN: true }).map((value) => Number(value.toFixed(3))),
  fc.constantFrom<CellValue>("98.5%", "50％", "约30%", "-", null),
);
const words = fc.constantFrom<CellValue>("已完成招标。", "主体封顶，装修三成。", "因用地未批，尚未开工。", null, "完成年度目标的40%。");
const KINDS: readonly Kind[] = [
  { headings: ["计划投资", "年度计划投资", "目标数", "总投资", "任务数（亩）", "应发金额", "合计"], cell: amount },
  { headings: ["完成投资", "累计完成投资", "本月完成投资", "开工以来累计完成投资", "完成数", "已发金额", "截至2023年底累计完成"], cell: amount },
  { headings: ["完成率", "完成率（%）", "占比", "完成度", "占计划"], cell: rate },
  { headings: ["进展情况", "形象进度", "处理情况", "3月", "目前进展", "核查情况"], cell: words },
  { headings: ["责任单位", "承办单位", "配合单位", "备注"], cell: fc.constantFrom<CellValue>("城建办", "水利站、财政所", null, "/") },
  { headings: ["完成时限", "开工时间", "反馈时限"], cell: fc.constantFrom<CellValue>("2024.6.30", "6月底前", "2024年", "长期", null) },
  { headings: ["颜色", "甲列", "附属工程"], cell: fc.constantFrom<CellValue>("蓝", 7, null, "3处") },
];

const kinds = fc.array(
  fc
    .constantFrom(...KINDS)
    .chain(({ headings, cell }) => fc.record({ heading: fc.constantFrom(...headings), cells: fc.array(cell, { minLength: 6, maxLength: 6 }) })),
  { minLength: 1, maxLength: 7 },
);
const randomTable = fc.record({ columns: kinds, rows: fc.integer({ min: 1, max: 6 }) }).map(({ columns, rows }) => {
  const head: CellValue[] = ["序号", "项目名称", ...columns.map(({ heading }) => heading)];
  const body = Array.from({ length: rows }, (_, row): CellValue[] => [
    row + 1,
    `第${"甲乙丙丁戊己".charAt(row)}渠`,
    ...columns.map(({ cells }) => cells[row] ?? null),
  ]);
  return gridOf(EMPTY, [["2024年项目进度表", ...head.slice(1).map(() => null)], head, ...body], []);
});

/** The numbers that one cell shows: its digits, times its scale, and as a share. */
function shown(grid: Grid): ReadonlySet<number> {
  const found = new Set<number>();
  for (const value of grid.values.slice(2).flat()) {
    const texts = typeof value === "number" ? [String(value)] : typeof value === "string" ? (value.replace(/，|,/gu, "").match(/\d+(?:\.\d+)?/gu) ?? []) : [];
    for (const text of texts) for (const times of [1, 0.01, 1e4]) found.add(Number((Number(text) * times).toPrecision(12)));
  }
  return found;
}

const same = (numbers: ReadonlySet<number>, value: number): boolean => numbers.has(Number(value.toPrecision(12)));

describe("numbers of items", () => {
  it("are numbers that one cell shows, whatever columns contend", () => {
    fc.assert(
      fc.property(randomTable, (grid) => {
        const read = readTable(grid);
        if (!read.ok) return;
        const numbers = shown(grid);
        for (const { leaves } of read.table.items) {
          for (const { planned, actual, rate: share } of leaves) {
            for (const value of [planned, actual, share]) if (value !== null && !same(numbers, value)) throw new Error(`${String(value)} stands in no cell`);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("stand in one column a field, and never together with another column's text", () => {
    fc.assert(
      fc.property(randomTable, (grid) => {
        const read = readTable(grid);
        if (!read.ok) return;
        for (const field of ["plannedAmount", "actualAmount", "completionRate", "deadline", "progress", "task", "serial"] as const) {
          expect(read.table.columns.filter((column) => column.field === field && column.role === "current").length).toBeLessThanOrEqual(1);
        }
        for (const { leaves } of read.table.items)
          for (const { fields } of leaves)
            for (const text of [fields.plannedAmount, fields.actualAmount, fields.completionRate, fields.progress])
              expect(new Set(text?.pieces.map(({ cell }) => cell.column)).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});

/** A table whose headings leave no doubt. */
const SURE: readonly (readonly string[])[] = [
  ["序号", "项次", "编号"],
  ["项目名称", "工作任务", "重点工作"],
  ["责任单位", "承办单位", "责任部门"],
  ["年度计划投资", "年度计划数", "年度目标数"],
  ["累计完成投资", "累计完成数", "年度累计完成"],
  ["完成率", "完成比例", "投资完成率"],
  ["进展情况", "工作进展", "推进情况"],
];
const sureTable = fc
  .array(
    fc.record({
      planned: fc.integer({ min: 100, max: 900 }),
      part: fc.integer({ min: 1, max: 9 }),
      unit: fc.constantFrom("城建办", "水利站", "交管所"),
      text: fc.constantFrom("已完成招标。", "正在施工。", "因用地未批，尚未开工。"),
    }),
    { minLength: 3, maxLength: 6 },
  )
  .map((rows) =>
    gridOf(
      EMPTY,
      [
        SURE.map(([heading]) => heading ?? ""),
        ...rows.map(({ planned, part, unit, text }, row): CellValue[] => [
          row + 1,
          `修好第${"甲乙丙丁戊己".charAt(row)}渠`,
          unit,
          planned * 10,
          planned * part,
          part / 10,
          text,
        ]),
      ],
      [],
    ),
  );

function content(table: ProgressTable): unknown {
  return table.items.map(({ serial, task, leaves }) => [
    serial,
    task,
    leaves.map(({ units, planned, actual, rate: share, progress }) => [units, planned, actual, share, progress]),
  ]);
}

function withColumn(grid: Grid, at: number, values: readonly CellValue[]): Grid {
  return gridOf(
    EMPTY,
    grid.values.map((row, r) => [...row.slice(0, at), values[r] ?? null, ...row.slice(at)]),
    [],
  );
}

describe("what changes no item", () => {
  it("columns in another order", () => {
    fc.assert(
      fc.property(sureTable, fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 7 }), (grid, order) => {
        expect(content(readGrid(moveColumns(grid, order)))).toEqual(content(readGrid(grid)));
      }),
      { numRuns: 200 },
    );
  });

  it("headings that mean the same", () => {
    fc.assert(
      fc.property(sureTable, fc.array(fc.nat(2), { minLength: 7, maxLength: 7 }), (grid, picks) => {
        const renamed = gridOf(EMPTY, [SURE.map((headings, column) => headings[picks[column] ?? 0] ?? ""), ...grid.values.slice(1)], []);
        expect(content(readGrid(renamed))).toEqual(content(readGrid(grid)));
      }),
      { numRuns: 200 },
    );
  });

  it("a column that nobody knows, and an empty one", () => {
    const more = fc.record({
      heading: fc.constantFrom("颜色", "甲列", "信息来源", "邮政编码", "责任科室", "完成时限", "备注", ""),
      filled: fc.boolean(),
      at: fc.nat(7),
    });
    fc.assert(
      fc.property(sureTable, more, (grid, { heading, filled, at }) => {
        const known = /科室|时限|备注/u.test(heading);
        if (heading === "" && filled) return;
        const values: CellValue[] = [heading, ...grid.values.slice(1).map((_, row) => (filled && !known ? `第${String(row % 2)}类` : null))];
        expect(content(readGrid(withColumn(grid, at, values)))).toEqual(content(readGrid(grid)));
      }),
      { numRuns: 300 },
    );
  });
});
