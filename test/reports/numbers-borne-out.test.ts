import fc from "fast-check";
import type { CellValue } from "../../src/core/grid/cell-value";
import type { Grid } from "../../src/core/grid/grid";
import { REPORT_IDS } from "../../src/core/grid/report-id";
import { readTable } from "../../src/core/reading/read-table";
import type { ReportCell, ReportDocument } from "../../src/core/reports/document";
import { makeReport } from "../../src/core/reports/every-report";
import { countTable } from "../../src/core/table/counts";
import type { ProgressTable } from "../../src/core/table/progress-table";
import { gridOf } from "../fixtures/grid-edits";
import { reportInput } from "../fixtures/report-input";
import { textGrid } from "../fixtures/text-grid";

const EMPTY = textGrid("");
const amount = fc.oneof(
  fc.integer({ min: 1, max: 9999 }),
  fc.constantFrom<CellValue>("约1,200", "3.5万元", "1.2亿元", "800\n600", "已完成20户", "已支付320万元", "-", "未开工", null),
);
const COLUMNS: readonly { readonly headings: readonly string[]; readonly cell: fc.Arbitrary<CellValue> }[] = [
  { headings: ["年度计划投资（万元）", "计划投资", "目标数", "任务数（户）", "计划投资（亿元）"], cell: amount },
  { headings: ["累计完成投资（万元）", "完成投资", "完成数", "本月完成", "未完成数"], cell: amount },
  { headings: ["完成率", "完成率（%）", "占比"], cell: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constantFrom<CellValue>(0.45, "98.5%", "约30%", null)) },
  { headings: ["状态", "是否完成", "进度评价"], cell: fc.constantFrom<CellValue>("已完成", "滞后", "正常推进", "未启动", "否", "暂停", "五彩", null) },
  { headings: ["责任单位", "牵头单位"], cell: fc.constantFrom<CellValue>("城建办", "水利站、财政所", "城建办\n水利站", null) },
  {
    headings: ["进展情况", "目前进展"],
    cell: fc.constantFrom<CellValue>("已完成招标。", "因用地未批，尚未开工。", "完成年度目标的40%。", "完成12处，占60%。", null),
  },
  { headings: ["完成时限"], cell: fc.constantFrom<CellValue>("2024.6.30", "6月底前", "12月底", null) },
];
const tables = fc
  .record({
    columns: fc
      .subarray([...COLUMNS], { minLength: 3 })
      .chain((some) =>
        fc.tuple(
          ...some.map(({ headings, cell }) => fc.record({ heading: fc.constantFrom(...headings), cells: fc.array(cell, { minLength: 6, maxLength: 6 }) })),
        ),
      ),
    rows: fc.integer({ min: 2, max: 6 }),
  })
  .map(({ columns, rows }) => {
    const head: CellValue[] = ["序号", "项目名称", ...columns.map(({ heading }) => heading)];
    const body = Array.from({ length: rows }, (_, row): CellValue[] => [
      row + 1,
      `修好第${"甲乙丙丁戊己".charAt(row)}渠`,
      ...columns.map(({ cells }) => cells[row] ?? null),
    ]);
    return gridOf(EMPTY, [["2024年重点项目进度表", ...head.slice(1).map(() => null)], head, ...body], []);
  });

/** The numbers that single cells show: their digits, with a scale, as a share. */
function shown(grid: Grid): readonly number[] {
  return grid.values
    .slice(2)
    .flat()
    .flatMap((value) => {
      const digits =
        typeof value === "number" ? [String(value)] : typeof value === "string" ? (value.replace(/[，,]/gu, "").match(/\d+(?:\.\d+)?/gu) ?? []) : [];
      return digits.flatMap((one) => [1, 0.01, 1e4, 1e8, 1e-4].map((times) => Number(one) * times));
    });
}

/** 指标表 measures besides: its columns of amounts are held below; 对比表 needs an earlier table. */
const OF_COUNTS = REPORT_IDS.filter((id) => id !== "indicators" && id !== "comparison");

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

function cellsOf(document: ReportDocument): readonly ReportCell[] {
  return document.blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.flatMap(({ cells }) => cells) : block.kind === "facts" ? block.rows.map(([, cell]) => cell) : [],
  );
}

/** What may be counted of a table: its items, leaves, problems, sections, days and units, or fewer. */
function most(table: ProgressTable, problems: number): number {
  const leaves = table.items.reduce((sum, { leaves: own }) => sum + own.length * Math.max(1, ...own.map(({ leadUnits }) => leadUnits.length)), 0);
  return Math.max(leaves, problems, table.items.length);
}

describe("every number of counts and reports", () => {
  it("counts each leaf once in all statuses together, and no more leaves than the sheet has cells", () => {
    fc.assert(
      fc.property(tables, (grid) => {
        const read = readTable(grid);
        if (!read.ok) return;
        const counts = countTable(read.table);
        const sum = (of: { readonly [status: string]: number | undefined }): number => Object.values(of).reduce<number>((all, one) => all + (one ?? 0), 0);
        expect(sum(counts.leavesByStatus) + counts.untagged).toBe(counts.leaves);
        expect(counts.leaves).toBe(read.table.items.reduce((all, { leaves }) => all + leaves.length, 0));
        expect(counts.items).toBeLessThanOrEqual(grid.values.length - 2);
        for (const unit of counts.byLeadUnit) {
          expect(sum(unit.byStatus)).toBeLessThanOrEqual(unit.leaves);
          expect(unit.leaves).toBe(read.table.items.flatMap(({ leaves }) => leaves).filter(({ leadUnits }) => leadUnits.includes(unit.unit)).length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is one that a cell shows, a count, a quotient of counts, or of the two amounts of a row, in every report", () => {
    fc.assert(
      fc.property(tables, (grid) => {
        if (!readTable(grid).ok) return;
        const input = reportInput(grid);
        const figures = shown(grid);
        const counted = most(input.table, input.problems.length);
        const quotients = input.table.items.flatMap(({ leaves }) =>
          leaves.flatMap(({ planned, actual, amountRatio = 1 }) =>
            planned && actual !== null && amountRatio !== null ? [(actual * amountRatio) / planned] : [],
          ),
        );
        const borne = (value: number): boolean =>
          (Number.isInteger(value) && value >= 0 && value <= counted) || [...figures, ...quotients].some((one) => near(value, one));
        for (const id of OF_COUNTS) {
          for (const cell of cellsOf(makeReport(id, input))) {
            if (cell.kind === "integer" && cell.value !== null && !borne(cell.value)) throw new Error(`${id}: ${String(cell.value)}`);
            if (cell.kind === "percent" && cell.value !== null && !borne(cell.value) && !borne(Number((cell.value * cell.of).toPrecision(12))))
              throw new Error(`${id}: share ${String(cell.value)} of ${String(cell.of)}`);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("in the columns of amounts of 指标表 stands in the cells of its row", () => {
    fc.assert(
      fc.property(tables, (grid) => {
        if (!readTable(grid).ok) return;
        const figures = shown(grid);
        for (const block of makeReport("indicators", reportInput(grid)).blocks) {
          if (block.kind !== "table") continue;
          const at = ["target", "actual"].flatMap((id) => block.columns.flatMap((column, index) => (column.id === id ? [index] : [])));
          for (const { cells } of block.rows) {
            for (const index of at) {
              const cell = cells[index];
              const digits = cell?.kind === "text" ? (cell.text.replace(/[，,]/gu, "").match(/\d+(?:\.\d+)?/gu) ?? []) : [];
              for (const one of digits) if (!figures.some((figure) => near(Number(one), figure))) throw new Error(`${one} stands in no cell`);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
