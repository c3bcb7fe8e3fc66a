import type { Grid } from "../../src/core/grid/grid";
import { readTable } from "../../src/core/reading/read-table";
import * as z from "../../src/core/schema";
import type { ProgressTable } from "../../src/core/table/progress-table";
import { readDocument } from "../../src/files/docx/read-document";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { describeShared, sharedBytes, sharedJson } from "../fixtures/shared-data";

const read = (name: string) => readDocument(name, sharedBytes(`next/${name}`), () => "Word表格");

function tableOf(grid: Grid | undefined): ProgressTable {
  if (!grid) throw new Error("no table");
  const result = readTable(grid);
  if (!result.ok) throw new Error("no header");
  return result.table;
}

/** All that an item says, rows aside. */
const said = (table: ProgressTable) =>
  table.items.map(({ serial, reference, task, status, section, leaves }) => ({
    serial,
    reference,
    task,
    status,
    section: section === null ? null : table.sections[section]?.title,
    leaves: leaves.map((leaf) => ({
      ...Object.fromEntries(Object.entries(leaf.fields).map(([field, text]) => [field, text.text])),
      leads: leaf.leadUnits,
      units: leaf.units,
      persons: leaf.persons,
      tag: leaf.tag?.text,
      status: leaf.status,
    })),
  }));

const Gold = z.object({ items: z.array(z.object({ task: z.string(), units: z.array(z.string()), status: z.string() })) });

describeShared("published tables as Word files", () => {
  test("the township table: its automatic numbers are back, and all else is as published", () => {
    const source = read("tanzhou.docx");
    const table = tableOf(source.grids[0]);
    const gold = Gold.parse(sharedJson("tanzhou-2019-h1.gold.json"));
    expect(source.notes[0]?.map(({ kind, count }) => [kind, count])).toEqual([["automatic-numbers", 23]]);
    expect(table.items.map(({ serial }) => serial)).toEqual(Array.from({ length: 89 }, (_, at) => String(at + 1)));
    const bare = (text: string) => text.replace(/\s+/g, "");
    expect(table.items.map(({ task }) => bare(task))).toEqual(gold.items.map(({ task }) => bare(task)));
    expect(table.items.map(({ leaves }) => leaves[0]?.units)).toEqual(gold.items.map(({ units }) => units));
    expect(table.items.map(({ leaves }) => leaves[0]?.tag?.text)).toEqual(gold.items.map(({ status }) => status));
  });

  test("the municipal table is what its workbook is", async () => {
    const [grid] = await readGrids(sharedBytes("jiangmen-2018-q3.xlsx"));
    expect(said(tableOf(read("jiangmen.docx").grids[0]))).toEqual(said(tableOf(grid)));
  });

  test("of tracked changes the last state is read", () => {
    const source = read("tracked.docx");
    const text = (source.grids[0]?.values.flat() ?? []).filter((value) => typeof value === "string").join("\n");
    for (const piece of ["1013余万元", "空岗信息500个", "城乡劳动力就业479个"]) expect(text).toContain(piece);
    expect(source.notes[0]).toEqual([expect.objectContaining({ kind: "tracked-changes", count: 6 })]);
  });
});
