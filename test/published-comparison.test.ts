import { readFileSync } from "node:fs";
import { readWorkbook } from "../src/app/read-workbook";
import { comparedTable } from "../src/app/last-period";
import { comparePeriods } from "../src/core/compare/compare-tables";
import type { ComparedTable } from "../src/core/compare/comparison";
import { tryComparison } from "../src/core/compare/try-comparison";
import { changeMarks, changeWords } from "../src/core/reports/comparison/change-words";
import * as z from "../src/core/schema";
import { openFile } from "../src/hosts/xlsx/open-file";
import { seeded } from "./fixtures/next-period";
import { describeShared, sharedJson, sharedPath } from "./fixtures/shared-data";

async function load(name: string): Promise<ComparedTable> {
  const reading = await readWorkbook(await openFile(new Uint8Array(readFileSync(sharedPath(name))), name));
  if (!reading.ok) throw new Error(`${name} holds no table`);
  return comparedTable(reading.reading, name, false);
}

const Expected = z.object({
  items: z.array(z.object({ this: z.nullable(z.string()), last: z.nullable(z.string()), change: z.string(), marks: z.optional(z.array(z.string())) })),
});

describeShared("the published tables beside another period", () => {
  test("every item of the next period is paired, and said of, as its maker listed it", async () => {
    const [now, last] = [await load("next/next-period.xlsx"), await load("tanzhou-2019-h1.xlsx")];
    const result = tryComparison(now, [last]);
    if (!result.ok) throw new Error(result.refusal.why);
    const { comparison } = result;
    const found = comparison.changes.map((change) => {
      const leaf = change.now && now.table.items[change.now.item]?.leaves[change.now.leaf];
      const words = changeWords(now.table, change, leaf?.status ?? null);
      return {
        this: change.now && (now.table.items[change.now.item]?.reference ?? ""),
        last: change.before && (last.table.items[change.before.item]?.reference ?? ""),
        change: words === "不变" ? "—" : words,
        marks: changeMarks(change).filter((mark) => mark !== "高度相似"),
      };
    });
    const key = (one: { readonly this: string | null; readonly last: string | null }): string => `${one.this ?? ""} ${one.last ?? ""}`;
    const byPair = <T extends { readonly this: string | null; readonly last: string | null }>(all: readonly T[]): readonly T[] =>
      [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const { items } = Expected.parse(sharedJson("next/next-period.expected.json"));
    expect(byPair(found)).toEqual(
      byPair(items.map((one) => ({ ...one, marks: one.marks ?? [] }))).map(
        (one) => expect.objectContaining({ this: one.this, last: one.last, change: one.change, marks: one.marks }) as unknown,
      ),
    );
    expect([comparison.pairs.length, comparison.added.length, comparison.dropped.length, comparison.split, comparison.merged]).toEqual([87, 2, 2, [], []]);
    expect(comparison.pairs.filter(({ doubtful }) => doubtful)).toEqual([]);
  });

  test("a table beside itself: every item paired, every text the same, no status changed", async () => {
    const table = await load("tanzhou-2019-h1.xlsx");
    const { pairs, changes } = comparePeriods(table, [table]);
    expect([pairs.length, changes.length, changes.filter(({ sameness }) => sameness === "same").length]).toEqual([89, 89, 89]);
    expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(["unchanged", "still-behind", "still-paused"]));
  });

  test("sections in another order and all numbers off: every item is found", async () => {
    const table = await load("jiangmen-2018-q3.xlsx");
    const random = seeded(7);
    for (let round = 0; round < 5; round++) {
      const order = table.table.sections.map((_, at) => at).sort(() => random() - 0.5);
      const items = order.flatMap((section, place) =>
        table.table.items.filter((item) => item.section === section).map((item) => ({ ...item, section: place, serial: "", of: item })),
      );
      const now: ComparedTable = { ...table, table: { ...table.table, sections: order.flatMap((section) => table.table.sections[section] ?? []), items } };
      const { pairs, added, dropped } = comparePeriods(now, [table]);
      expect([pairs.length, added.length, dropped.length]).toEqual([247, 0, 0]);
      expect(pairs.filter((pair) => table.table.items[pair.before] !== items[pair.now]?.of)).toEqual([]);
    }
  });
});
