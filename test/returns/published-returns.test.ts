import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readReturns } from "../../src/app/read-returns";
import { readWorkbook } from "../../src/app/read-workbook";
import { carryOut, planEdits } from "../../src/app/write-plan";
import type { Workbook } from "../../src/app/workbook";
import { toA1 } from "../../src/core/grid/cell-ref";
import { sameCellValue } from "../../src/core/grid/cell-value";
import { cellAt } from "../../src/core/grid/grid";
import type { CellEdit } from "../../src/core/grid/cell-edit";
import { collectReturns } from "../../src/core/returns/collect";
import { NO_CHOICES, type Collection, type Master } from "../../src/core/returns/collection";
import { openFile } from "../../src/hosts/xlsx/open-file";
import { describeShared, sharedPath } from "../fixtures/shared-data";

const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

async function read(workbook: Workbook): Promise<Master> {
  const found = await readWorkbook(workbook, {}, null);
  if (!found.ok) throw new Error("no table");
  return found.reading;
}

/** The published table with its progress and next-step cells emptied, as it is before the returns are in. */
async function emptied() {
  const workbook = await openFile(bytes(sharedPath("tanzhou-2019-h1.xlsx")), "master.xlsx");
  const full = await read(workbook);
  const edits = full.table.items.flatMap((item) =>
    item.leaves.flatMap((leaf) =>
      (["progress", "nextStep"] as const).flatMap((field) =>
        (leaf.fields[field]?.pieces ?? []).map(({ cell }): CellEdit => ({ cell, expected: cellAt(full.grid, cell), value: null })),
      ),
    ),
  );
  await carryOut(workbook, planEdits(full.grid, edits));
  return { workbook, full, master: await read(workbook) };
}

async function collected(master: Master, choices = NO_CHOICES): Promise<Collection> {
  const folder = sharedPath("next/returned");
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .sort();
  const { returned, unread } = await readReturns(
    files.map((name) => ({ name, open: () => openFile(bytes(join(folder, name)), name) })),
    {},
  );
  return collectReturns(master, returned, unread, { choices, due: null });
}

const told = (master: Master, { issues }: Collection): readonly string[] =>
  issues.map((issue) => [issue.kind, "unit" in issue ? issue.unit : issue.file, "place" in issue ? String(issue.place.item + 1) : ""].join(" ").trim());

describeShared("returns of the published table", () => {
  test("every defect is told, and the rest lands letter for letter", async () => {
    const { workbook, full, master } = await emptied();
    const collection = await collected(master);
    expect(told(master, collection)).toEqual([
      "two-answers 发改局 1",
      "fixed-changed 人社分局 4",
      "item-missing 经信局 85",
      "extra-item 市场监管分局",
      "not-filled 交通分局 34",
    ]);
    expect(collection.units.filter(({ state }) => state !== "returned").map(({ unit, state }) => `${unit} ${state}`)).toEqual([
      "发改局 several",
      "经信局 partly",
      "交通分局 partly",
      "妇联 missing",
    ]);
    await carryOut(workbook, planEdits(master.grid, collection.edits));
    const after = await read(workbook);
    expect(differing(full, after)).toEqual([1, 34, 70, 85]);
    expect(otherCells(full, after)).toEqual([]);
  });

  test("a choice settles what two files say otherwise", async () => {
    const { workbook, full, master } = await emptied();
    const choices = { files: new Map([[0, "发改局（修改）.xlsx"]]), whose: new Map<string, string>() };
    const collection = await collected(master, choices);
    await carryOut(workbook, planEdits(master.grid, collection.edits));
    const after = await read(workbook);
    expect(collection.issues.some(({ kind }) => kind === "two-answers")).toBe(false);
    expect(after.table.items.filter(({ leaves }) => (leaves[0]?.fields.progress?.text ?? "") !== "")).toHaveLength(86);
    expect(differing(full, after).filter((item) => item !== 1)).toEqual([34, 70, 85]);
  });
});

/** Items, from 1, whose progress is another text. */
function differing(full: Master, after: Master): readonly number[] {
  const text = ({ table }: Master, at: number): string | undefined => table.items[at]?.leaves[0]?.fields.progress?.text;
  return full.table.items.flatMap((_, at) => (text(full, at) === text(after, at) ? [] : [at + 1]));
}

/** Cells outside of the columns that were filled in that are not as they were. */
function otherCells(full: Master, after: Master): readonly string[] {
  const columns = full.table.columns.filter(({ field }) => field === "progress" || field === "nextStep").map(({ column }) => column);
  return full.grid.values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const cell = { row: full.grid.origin.row + r, column: full.grid.origin.column + c };
      return columns.includes(cell.column) || sameCellValue(value, cellAt(after.grid, cell)) ? [] : [toA1(cell)];
    }),
  );
}
