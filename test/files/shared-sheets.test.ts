import { readTable } from "../../src/core/reading/read-table";
import { partsBeside, type TablePart } from "../../src/core/sources/same-form";
import { combineParts } from "../../src/core/sources/table-set";
import { countTable } from "../../src/core/table/counts";
import type { ProgressTable } from "../../src/core/table/progress-table";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { describeShared, sharedBytes } from "../fixtures/shared-data";

async function partsOf(name: string): Promise<readonly TablePart[]> {
  return (await readGrids(sharedBytes(name))).flatMap((grid): TablePart[] => {
    const result = readTable(grid);
    return result.ok ? [{ sheet: grid.sheet.name, grid, table: result.table }] : [];
  });
}

const said = ({ items, sections }: ProgressTable) =>
  items.map(({ serial, reference, task, section, leaves }) => [
    serial,
    reference,
    task,
    section === null ? null : sections[section]?.title,
    leaves.map(({ fields, leadUnits, units, persons, status }) => [Object.entries(fields).map(([field, { text }]) => [field, text]), leadUnits, units, persons, status]),
  ]);

describeShared("the municipal table cut into one sheet a leader", () => {
  test("is, sheets taken together, the table in one sheet", async () => {
    const [first, ...others] = await partsOf("next/core/eleven.xlsx");
    const [single] = await partsOf("jiangmen-2018-q3.xlsx");
    if (!first || !single) throw new Error("no table");
    const beside = partsBeside(first, others);
    const set = combineParts([first, ...beside.parts]);
    expect([beside.parts.length, beside.leftOut]).toEqual([10, []]);
    expect(countTable(set?.whole ?? first.table)).toEqual(countTable(single.table));
    expect(set?.whole.sections.map(({ title, claimedCount }) => [title, claimedCount])).toEqual(single.table.sections.map(({ title, claimedCount }) => [title, claimedCount]));
    expect(set && said(set.whole)).toEqual(said(single.table));
  });
});
