import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readReturns } from "../../src/app/read-returns";
import { readWorkbook } from "../../src/app/read-workbook";
import { carryOut, planEdits } from "../../src/app/write-plan";
import type { Workbook } from "../../src/app/workbook";
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
  const edits = full.table.items.flatMap((item) => item.leaves.flatMap((leaf) => (["progress", "nextStep"] as const).flatMap((field) => (leaf.fields[field]?.pieces ?? []).map(({ cell }): CellEdit => ({ cell, expected: cellAt(full.grid, cell), value: null })))));
  await carryOut(workbook, planEdits(full.grid, edits));
  return { workbook, full, master: await read(workbook) };
}

async function collected(master: Master, choices = NO_CHOICES): Promise<Collection> {
  const folder = sharedPath("next/returned");
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx")).sort();
  const { returned, unread } = await readReturns(files.map((name) => ({ name, open: () => openFile(bytes(join(folder, name)), name) })), {});
  return collectReturns(master, returned, unread, { choices, due: null });
}

describeShared("returns of the published table", () => {
test("the published returns: every defect is told, and the rest lands letter for letter", async () => {
  const { workbook, full, master } = await emptied();
  const collection = await collected(master);
  const told = collection.issues.map((issue) => [issue.kind, "unit" in issue ? issue.unit : issue.file, "place" in issue ? (master.table.items[issue.place.item]?.serial ?? "") : ""].join(" "));
  console.log(told.join("\n"), collection.edits.length, collection.units.filter(({ state }) => state !== "returned").map(({ unit, state }) => `${unit} ${state}`).join("\n"));
  await carryOut(workbook, planEdits(master.grid, collection.edits));
  const after = await read(workbook);
  const equal = full.table.items.filter((item, at) => item.leaves[0]?.fields.progress?.text === after.table.items[at]?.leaves[0]?.fields.progress?.text);
  console.log(equal.length, full.table.items.filter((item) => !equal.includes(item)).map(({ serial }) => serial).join());
});
});
