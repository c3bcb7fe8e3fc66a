import { countTable } from "../../src/core/table/counts";
import type { ProgressTable } from "../../src/core/table/progress-table";
import { readTable } from "../../src/core/table/read-table";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { z } from "../../src/core/schema";
import { describeShared, sharedBytes, sharedJson } from "../fixtures/shared-data";

const Gold = z.object({
  title: z.string(),
  headerRow: z.number(),
  sections: z.array(z.object({ row: z.number(), title: z.string() })),
  statusCounts: z.record(z.string(), z.number()),
  items: z.array(
    z.object({
      row: z.number(),
      serial: z.string(),
      section: z.string(),
      task: z.string(),
      target: z.string(),
      units: z.array(z.string()),
      status: z.string(),
      progress: z.string(),
      nextStep: z.string(),
    }),
  ),
});

async function readShared(name: string): Promise<ProgressTable> {
  const [grid] = await readGrids(sharedBytes(name));
  if (!grid) throw new Error("no sheet");
  const result = readTable(grid);
  if (!result.ok) throw new Error("no header");
  return result.table;
}

describeShared("the township table as published", () => {
  const gold = Gold.parse(sharedJson("tanzhou-2019-h1.gold.json"));

  it("reads item by item as its gold file says", async () => {
    const table = await readShared("tanzhou-2019-h1.xlsx");
    const read = table.items.map((item) => {
      const [leaf] = item.leaves;
      return {
        row: item.rows[0],
        serial: item.serial,
        section: item.section === null ? null : table.sections[item.section]?.title,
        task: item.task,
        target: leaf?.fields.target?.text,
        units: leaf?.units,
        status: leaf?.tag?.text,
        progress: leaf?.progress,
        nextStep: leaf?.fields.nextStep?.text ?? "",
      };
    });
    expect(read).toEqual(gold.items);
    expect(table.title).toBe(gold.title);
    expect(table.headerRows).toEqual([gold.headerRow]);
    expect(table.sections.map(({ row, title }) => ({ row, title }))).toEqual(gold.sections);
    expect(table.remnants).toEqual([]);
  });

  it("counts its items by status and lead unit, and knows its period and its numbers", async () => {
    const table = await readShared("tanzhou-2019-h1.xlsx");
    const counts = countTable(table);
    expect(counts.itemsByStatus).toEqual({ "on-track": 74, lagging: 13, suspended: 2 });
    expect(counts).toMatchObject({ items: 89, leaves: 89, untagged: 0 });
    expect(counts.byLeadUnit).toHaveLength(32);
    expect(table.period).toEqual({ label: "上半年", from: "2019-01-01", to: "2019-06-30" });
    expect(table.items.map(({ reference }) => reference)).toEqual(table.items.map((_, index) => `第${String(index + 1)}项`));
    expect(table.dialect).toEqual({ form: "bracket", words: { "on-track": "顺利推进", lagging: "进展滞后", suspended: "项目暂停" } });
  });
});
