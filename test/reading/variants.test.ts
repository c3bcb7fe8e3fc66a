import type { CellRange } from "../../src/core/grid/cell-ref";
import type { CellValue } from "../../src/core/grid/cell-value";
import type { Grid } from "../../src/core/grid/grid";
import type { ProgressTable } from "../../src/core/table/progress-table";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { readGrid } from "../fixtures/reading";
import { describeShared, sharedBytes } from "../fixtures/shared-data";
import { gridOf, insertColumn, insertRow, moveColumns, pasteLikeWord, setCell } from "../fixtures/grid-edits";

/** What must stay the same however the table is laid out. */
function content(table: ProgressTable): unknown {
  return {
    title: table.title,
    period: table.period,
    sections: table.sections.map(({ title, level, claimedCount, numeral }) => ({ title, level, claimedCount, numeral })),
    items: table.items.map((item) => ({
      serial: item.serial,
      reference: item.reference,
      section: item.section,
      task: item.task,
      status: item.status,
      leaves: item.leaves.map((leaf) => ({
        target: leaf.fields.target?.text.trim(),
        leadUnits: leaf.leadUnits,
        units: leaf.units,
        progress: leaf.progress,
        status: leaf.status,
        word: leaf.tag?.text,
        nextStep: leaf.fields.nextStep?.text.trim(),
      })),
    })),
  };
}

/** The first column of the township table is 1 and its header is in row 2. */
const HEADER = 2;

describeShared("the township table, laid out in other ways", () => {
  let grid: Grid;
  let expected: unknown;

  beforeAll(async () => {
    const [first] = await readGrids(sharedBytes("tanzhou-2019-h1.xlsx"));
    if (!first) throw new Error("no sheet");
    grid = first;
    expected = content(readGrid(grid));
  });

  it("pasted as Word pastes: every paragraph on a row of its own, the shorter cells merged down", () => {
    expect(content(readGrid(pasteLikeWord(grid, HEADER)))).toEqual(expected);
  });

  it("its columns in another order and under other names", () => {
    const moved = moveColumns(grid, [4, 1, 6, 2, 3, 5]);
    const named = ["承办部门", "编号", "下步打算", "重点工作任务", "第二季度工作目标", "工作进展情况"].reduce<Grid>(
      (all, heading, index) => setCell(all, { row: HEADER, column: index + 1 }, heading),
      moved,
    );
    expect(content(readGrid(named))).toEqual(expected);
  });

  it("with its tags in a status column", () => {
    const table = readGrid(grid);
    let wide = insertColumn(grid, 5);
    wide = setCell(wide, { row: HEADER, column: 5 }, "进度状态");
    for (const item of table.items) {
      const [leaf] = item.leaves;
      if (!leaf?.tag) continue;
      wide = setCell(wide, { row: leaf.row, column: 5 }, leaf.tag.text);
      wide = setCell(wide, { row: leaf.row, column: 6 }, leaf.progress);
    }
    const read = readGrid(wide);
    expect(read.dialect?.form).toBe("cell");
    expect(content(read)).toEqual(expected);
  });

  it("with a header of two rows", () => {
    const tall = insertRow(grid, HEADER);
    const headings: readonly [number, CellValue, CellValue][] = [
      [1, "序号", null],
      [2, "工作内容", null],
      [3, "目标与责任", "二季度目标"],
      [4, null, "责任单位"],
      [5, "推进情况", "工作进展"],
      [6, null, "下一步工作打算"],
    ];
    let two = tall;
    for (const [column, first, second] of headings) {
      two = setCell(two, { row: HEADER, column }, first);
      two = setCell(two, { row: HEADER + 1, column }, second);
    }
    const merges: CellRange[] = [
      { top: 2, left: 1, bottom: 3, right: 1 },
      { top: 2, left: 2, bottom: 3, right: 2 },
      { top: 2, left: 3, bottom: 2, right: 4 },
      { top: 2, left: 5, bottom: 2, right: 6 },
    ];
    const read = readGrid(gridOf(two, two.values, [...two.merges, ...merges]));
    expect(read.headerRows).toEqual([2, 3]);
    expect(content(read)).toEqual(expected);
  });

  it("with a title that says more, a line under it, notes below and empty rows between", () => {
    let more = insertRow(grid, HEADER);
    more = setCell(more, { row: 2, column: 1 }, "填报单位：党政综合办公室");
    more = insertRow(more, 20);
    more = insertRow(more, 50);
    const last = more.values.length + 1;
    more = insertRow(more, last);
    more = setCell(more, { row: last, column: 1 }, "注：本表数据由各单位提供。");
    const read = readGrid(more);
    expect(content(read)).toEqual(expected);
    expect(read.remnants.map(({ kind, row }) => [kind, row])).toEqual([
      ["blank-row", 20],
      ["blank-row", 50],
      ["note", last],
    ]);
  });
});
