import { countTable } from "../../src/core/table/counts";
import type { ProgressTable } from "../../src/core/table/progress-table";
import { readTable } from "../../src/core/reading/read-table";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import * as z from "../../src/core/schema";
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

const MunicipalGold = z.object({
  headerRows: z.array(z.number()),
  claimedTotal: z.number(),
  items: z.number(),
  leafStatusCounts: z.record(z.string(), z.number()),
  sections: z.array(
    z.object({
      title: z.string(),
      claimed: z.number(),
      lostText: z.array(z.string()),
      items: z.array(
        z.object({
          serial: z.string(),
          task: z.string(),
          leaves: z.array(z.object({ subtask: z.nullable(z.string()), units: z.string(), persons: z.string(), progress: z.string(), status: z.string() })),
        }),
      ),
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

describeShared("the municipal table as published", () => {
  const gold = MunicipalGold.parse(sharedJson("jiangmen-2018-q3.gold.json"));

  it("reads section by section as its gold file says", async () => {
    const table = await readShared("jiangmen-2018-q3.xlsx");
    const words: { readonly [status: string]: string | undefined } = table.dialect?.words ?? {};
    const read = table.sections.map((section, index) => {
      const below = table.sections[index + 1]?.row ?? Infinity;
      return {
        title: section.title,
        claimed: section.claimedCount,
        lostText: table.remnants.filter(({ kind, row }) => kind === "lost-item" && row > section.row && row < below).map(({ text }) => text),
        items: table.items
          .filter((item) => item.section === index)
          .map((item) => ({
            serial: item.serial,
            task: item.task,
            leaves: item.leaves.map((leaf, at) => {
              const cell = leaf.fields.progress?.pieces[0]?.cell.row;
              const shared = at > 0 && cell === item.leaves[at - 1]?.fields.progress?.pieces[0]?.cell.row;
              return {
                subtask: leaf.fields.subtask?.text ?? null,
                units: leaf.fields.units?.text,
                persons: leaf.fields.persons?.text,
                progress: shared ? "" : leaf.progress,
                status: leaf.status === null ? null : words[leaf.status],
              };
            }),
          })),
      };
    });
    expect(read).toEqual(gold.sections);
    expect(table.claimedCount).toBe(gold.claimedTotal);
    expect(table.items).toHaveLength(gold.items);
    expect(table.headerRows).toEqual(gold.headerRows);
    expect(table.remnants.some(({ kind }) => kind === "unreadable" || kind === "second-table" || kind === "shifted-row")).toBe(false);
  });

  it("splits every cell of units into the names that its lines make up", async () => {
    const table = await readShared("jiangmen-2018-q3.xlsx");
    for (const leaf of table.items.flatMap(({ leaves }) => leaves)) {
      expect(leaf.units.join("")).toBe((leaf.fields.units?.text ?? "").replace(/\s/g, ""));
    }
    const names = new Set(table.items.flatMap(({ leaves }) => leaves.flatMap(({ units }) => units)));
    expect([...names].filter((name) => /^(?:成员单位|职责部门|及|工作领导)/.test(name) || /工作$/.test(name))).toEqual([]);
  });

  it("counts items, sub-tasks and leads, and names items by section and number", async () => {
    const table = await readShared("jiangmen-2018-q3.xlsx");
    const counts = countTable(table);
    expect(counts).toMatchObject({ items: 247, leaves: 281, untagged: 0 });
    expect(counts.leavesByStatus).toEqual({ "on-track": 251, completed: 16, "mostly-on-track": 10, adjusted: 1, lagging: 3 });
    expect(counts.itemsByStatus).toEqual({ completed: 15, "on-track": 222, "mostly-on-track": 6, lagging: 3, adjusted: 1 });
    expect(counts.byLeadUnit).toHaveLength(57);
    expect(table.period).toEqual({ label: "1-9月", from: "2018-01-01", to: "2018-09-30" });
    expect(table.items.filter(({ status }) => status === "lagging").map(({ reference }) => reference)).toEqual(["七—26", "九—14", "十一—11"]);
  });
});
