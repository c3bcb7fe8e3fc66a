import fc from "fast-check";
import type { CellRange } from "../../src/core/grid/cell-ref";
import type { CellValue } from "../../src/core/grid/cell-value";
import type { Grid } from "../../src/core/grid/grid";
import type { ProgressTable } from "../../src/core/table/progress-table";
import { readTable } from "../../src/core/reading/read-table";
import { isBlank } from "../../src/core/text/cell-text";
import { gridOf, insertRow, moveColumns, pasteLikeWord, setCell } from "../fixtures/grid-edits";
import { readGrid } from "../fixtures/reading";
import { textGrid } from "../fixtures/text-grid";

const EMPTY = textGrid("");

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      "序号",
      "工作任务",
      "责任单位",
      "进展情况",
      "二季度目标",
      "状态",
      "备注",
      "牵头单位",
      "一、总体",
      "（一）分项",
      "第一部分 总则",
      "共3项",
      "1",
      "２",
      "3.",
      "（4）",
      "（5）乙段",
      "合计",
      "注：说明",
      "填表人：某",
      "【顺利推进】\n甲",
      "按进度完成。\n乙",
      "▲未按进度完成。",
      "80%（滞后",
      "住建局",
      "住建局\n财政局",
      "农业\n服务中心",
      "/",
      " ",
      "\n",
      "是",
      "√",
      "6月底前",
      "修路。",
      "其中：甲",
      "附件1",
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 2, arbitrary: fc.oneof(fc.integer({ min: -2, max: 50_000 }), fc.double({ noNaN: true }), fc.boolean()) },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.record({ date: fc.double({ min: -10, max: 1e9, noNaN: true }) }), fc.record({ error: fc.constantFrom("#REF!", "#N/A") })),
  },
);

const merge: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(11), fc.nat(6), fc.nat(4), fc.nat(3))
  .map(([top, left, down, right]) => ({ top: top + 1, left: left + 1, bottom: top + 1 + down, right: left + 1 + right }));

/** Merges that overlap are possible in a broken file; those that do not are what hosts give. */
function apart(merges: readonly CellRange[]): CellRange[] {
  const kept: CellRange[] = [];
  for (const one of merges) {
    if (!kept.some((other) => one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right)) kept.push(one);
  }
  return kept;
}

const anyGrid = fc
  .record({
    width: fc.integer({ min: 1, max: 7 }),
    rows: fc.integer({ min: 0, max: 12 }),
    cells: fc.array(cell, { minLength: 84, maxLength: 84 }),
    merges: fc.array(merge, { maxLength: 5 }),
  })
  .map(({ width, rows, cells, merges }) => {
    const values = Array.from({ length: rows }, (_, r) => cells.slice(r * width, (r + 1) * width));
    return { values, merges };
  });

/** Covered cells of a merge are null, as the port says. */
function covered(values: readonly (readonly CellValue[])[], merges: readonly CellRange[]): Grid {
  const cleared = values.map((row, r) =>
    row.map((value, c) =>
      merges.some((one) => r + 1 >= one.top && r + 1 <= one.bottom && c + 1 >= one.left && c + 1 <= one.right && (r + 1 !== one.top || c + 1 !== one.left))
        ? null
        : value,
    ),
  );
  return gridOf(EMPTY, cleared, merges);
}

/** Where each filled cell below the header went; the serial and task that a page break repeats are the remnant's, unless the item lacked its own. */
function owners(table: ProgressTable): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (row: number, column: number, owner: string): void => {
    const key = `${String(row)}:${String(column)}`;
    found.set(key, [...(found.get(key) ?? []), owner]);
  };
  const width = 20;
  const itemRows = new Set(table.items.flatMap(({ rows }) => rows));
  const keys = table.columns.filter(({ field, role }) => role === "current" && (field === "serial" || field === "task")).map(({ column }) => column);
  table.items.forEach((item, index) => {
    const cells = new Set<string>();
    for (const leaf of item.leaves) {
      const texts = [...Object.values(leaf.fields), ...(leaf.others ?? []).map(({ text }) => text)];
      const own = texts.flatMap(({ pieces }) => pieces.map(({ cell: at }) => `${String(at.row)}:${String(at.column)}`));
      own.forEach((at) => cells.add(at));
    }
    for (const at of cells) {
      const [row = 0, column = 0] = at.split(":").map(Number);
      add(row, column, `item ${String(index)}`);
    }
  });
  const wholeRow = (row: number, owner: string): void => {
    for (let column = 1; column <= width; column++) add(row, column, owner);
  };
  for (const section of table.sections) if (!itemRows.has(section.row)) wholeRow(section.row, "section");
  for (const { kind, row, rows = [row] } of table.remnants) {
    if (kind === "page-break")
      keys
        .filter((column) => !found.has(`${String(row)}:${String(column)}`))
        .forEach((column) => {
          add(row, column, kind);
        });
    else if (kind !== "shifted-row" && kind !== "blank-row")
      rows.forEach((one) => {
        wholeRow(one, kind);
      });
  }
  return found;
}

function expectNothingLost(grid: Grid, table: ProgressTable): void {
  const found = owners(table);
  const [top = 0] = table.headerRows;
  grid.values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (r + 1 <= top || table.headerRows.includes(r + 1) || value === null || (typeof value === "string" && isBlank(value))) return;
      const at = found.get(`${String(r + 1)}:${String(c + 1)}`) ?? [];
      const merged = grid.merges.some((one) => one.top === r + 1 && one.left === c + 1 && one.bottom > one.top);
      if (at.length === 0) throw new Error(`lost: row ${String(r + 1)} column ${String(c + 1)} ${JSON.stringify(value)}`);
      if (at.length > 1 && !(merged && at.every((owner) => owner.startsWith("item")))) {
        throw new Error(`doubled: row ${String(r + 1)} column ${String(c + 1)} ${JSON.stringify(value)} in ${at.join(", ")}`);
      }
    });
  });
}

/** A table as an office keeps it, in small: sections, items, several units, a tag, paragraphs. */
const HEADINGS = ["序号", "工作任务", "二季度目标", "责任单位", "推进情况", "下一步工作计划"];
const units = fc.uniqueArray(fc.constantFrom("住建局", "财政局", "教育办", "水务所", "交通局", "城建服务中心", "各村（居）"), { minLength: 1, maxLength: 3 });
const words = fc.constantFrom("顺利推进", "进展滞后", "项目暂停");
const paragraphs = fc.array(fc.constantFrom("已完成招标。", "1.开工建设。", "因用地未批，尚未开工。", "完成年度目标的40%。", "正在编制方案。"), {
  minLength: 1,
  maxLength: 3,
});
const table = fc
  .array(fc.record({ section: fc.integer({ min: 0, max: 3 }), units, word: words, text: paragraphs, target: paragraphs, next: paragraphs }), {
    minLength: 4,
    maxLength: 12,
  })
  .map((items) => {
    const values: CellValue[][] = [["2024年某镇重点工作推进情况表", null, null, null, null, null], [...HEADINGS]];
    const merges: CellRange[] = [{ top: 1, left: 1, bottom: 1, right: 6 }];
    let sections = 0;
    items.forEach((item, index) => {
      if (item.section === 0) {
        sections++;
        values.push([`${"一二三四五六七八九十甲乙".charAt(sections - 1)}、板块`, null, null, null, null, null]);
        merges.push({ top: values.length, left: 1, bottom: values.length, right: 6 });
      }
      values.push([
        index + 1,
        `办好第${String(index + 1)}件实事`,
        item.target.join("\n"),
        item.units.join("\n"),
        [`【${item.word}】`, ...item.text].join("\n"),
        item.next.join("\n"),
      ]);
    });
    return gridOf(EMPTY, values, merges);
  });

function content(read: ProgressTable): unknown {
  return read.items.map((item) => ({
    ...{
      serial: item.serial,
      reference: item.reference,
      task: item.task,
      status: item.status,
      section: item.section === null ? null : read.sections[item.section]?.title,
    },
    leaves: item.leaves.map(({ units: names, leadUnits, progress, status, tag, fields }) => ({
      names,
      leadUnits,
      progress,
      status,
      word: tag?.text,
      target: fields.target?.text,
      next: fields.nextStep?.text,
    })),
  }));
}

describe("what holds for every sheet", () => {
  it("any grid reads without throwing, overlapping merges included", () => {
    fc.assert(
      fc.property(anyGrid, ({ values, merges }) => {
        readTable(gridOf(EMPTY, values, merges));
      }),
      { numRuns: 1000 },
    );
  });

  it("no text below the header is lost or read twice", () => {
    fc.assert(
      fc.property(anyGrid, fc.boolean(), ({ values, merges }, headed) => {
        const rows = headed ? [HEADINGS, ...values.map((row) => HEADINGS.map((_, c) => row[c] ?? null))] : values;
        const grid = covered(rows, apart(merges));
        const result = readTable(grid);
        if (result.ok) expectNothingLost(grid, result.table);
      }),
      { numRuns: 1000 },
    );
  });

  it("a person's header row and mapping are taken as given", () => {
    fc.assert(
      fc.property(table, (grid) => {
        const read = readGrid(grid, { headerRow: 2, mapping: { 3: "measures", 6: null } });
        expect(read.headerRows).toEqual([2]);
        expect(read.columns.map(({ field }) => field)).toEqual(["serial", "task", "measures", "units", "progress", null]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("what changes nothing", () => {
  it("empty rows between", () => {
    fc.assert(
      fc.property(table, fc.nat(), (grid, at) => {
        const row = 3 + (at % (grid.values.length - 1));
        expect(content(readGrid(insertRow(grid, row)))).toEqual(content(readGrid(grid)));
      }),
      { numRuns: 200 },
    );
  });

  it("columns in another order", () => {
    fc.assert(
      fc.property(table, fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 }), (grid, order) => {
        expect(content(readGrid(moveColumns(grid, order)))).toEqual(content(readGrid(grid)));
      }),
      { numRuns: 200 },
    );
  });

  it("other headings that mean the same", () => {
    const others: readonly (readonly string[])[] = [
      ["编号", "项次", "序　号", "No."],
      ["重点工作", "目标任务", "主要目标任务", "任务内容"],
      ["第二季度工作目标", "季度目标", "阶段目标", "目标要求"],
      ["承办单位", "责任⏎部门".replace("⏎", "\n"), "落实单位", "责任主体"],
      ["工作进展", "落实情况", "第二季度完成情况", "推进落实情况（4-6月）"],
      ["下步打算", "下一步工作安排", "下阶段工作计划", "下步计划"],
    ];
    fc.assert(
      fc.property(table, fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), (grid, picks) => {
        const renamed = picks.reduce((all, pick, index) => setCell(all, { row: 2, column: index + 1 }, others[index]?.[pick] ?? ""), grid);
        expect(content(readGrid(renamed))).toEqual(content(readGrid(grid)));
      }),
      { numRuns: 200 },
    );
  });

  it("paragraphs on rows of their own, the shorter cells merged downwards", () => {
    fc.assert(
      fc.property(table, (grid) => {
        expect(content(readGrid(pasteLikeWord(grid, 2)))).toEqual(content(readGrid(grid)));
      }),
      { numRuns: 200 },
    );
  });
});
