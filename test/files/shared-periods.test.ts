import { comparePeriods } from "../../src/core/compare/compare-tables";
import type { ComparedTable, LeafChange, PeriodComparison } from "../../src/core/compare/comparison";
import { matchTables } from "../../src/core/compare/match-tables";
import { readTable } from "../../src/core/reading/read-table";
import type { ProgressTable } from "../../src/core/table/progress-table";
import { readGrids } from "../../src/hosts/xlsx/read-grid";
import { describeShared, sharedBytes } from "../fixtures/shared-data";

async function load(name: string): Promise<ComparedTable> {
  const [grid] = await readGrids(sharedBytes(name));
  const result = grid && readTable(grid);
  if (!result?.ok) throw new Error("no table");
  return { source: name, sheet: result.table.sheet, period: result.table.period, table: result.table };
}

/** The earlier numbers of the items of which something holds. */
const numbers = (comparison: PeriodComparison, holds: (change: LeafChange) => boolean): string =>
  comparison.changes
    .flatMap((change) =>
      change.now && change.before && holds(change) ? [comparison.earlier[0]?.table.items[change.before.item]?.reference.replace(/\D/g, "") ?? ""] : [],
    )
    .join(" ");

describeShared("the township table a quarter on", () => {
  test("every pair is right, and all that is said of it", async () => {
    const [now, before] = await Promise.all([load("next/next-period.xlsx"), load("tanzhou-2019-h1.xlsx")]);
    const comparison = comparePeriods(now, [before]);
    const reference = ({ items }: ProgressTable, at: number) => items[at]?.serial;
    expect(comparison.pairs.every((pair) => reference(now.table, pair.now) !== undefined && !pair.doubtful)).toBe(true);
    expect(comparison.pairs).toHaveLength(87);
    expect(comparison.added.map((at) => reference(now.table, at))).toEqual(["39", "77"]);
    expect(comparison.dropped.map((at) => before.table.items[at]?.reference)).toEqual(["第38项", "第59项"]);
    expect(numbers(comparison, ({ change }) => change === "newly-behind")).toBe("37 52 69");
    expect(numbers(comparison, ({ change, periodsBehind }) => change === "still-behind" && periodsBehind === 2)).toBe("1 14 35 36 49 55 61");
    expect(numbers(comparison, ({ change }) => change === "recovered")).toBe("7 29 51 62 67 76");
    expect(numbers(comparison, ({ change }) => change === "still-paused")).toBe("56");
    expect(numbers(comparison, ({ task }) => task !== null)).toBe("6 16 53");
    expect(numbers(comparison, ({ lead }) => lead !== null)).toBe("22 47");
    expect(numbers(comparison, ({ sameness }) => sameness === "same")).toBe("4 10 30 49 63");
    expect(numbers(comparison, ({ sameness }) => sameness === "time-or-figures-only")).toBe("2 27 58");
  });

  test("beside itself: every item is its own, in the same words but for what is done", async () => {
    const table = await load("tanzhou-2019-h1.xlsx");
    const { pairs, changes } = comparePeriods(table, [table]);
    expect(pairs.every(({ now, before }) => now === before)).toBe(true);
    expect(changes.every(({ now, sameness }) => sameness === "same" || table.table.items[now?.item ?? -1]?.status === "completed")).toBe(true);
  });
});

describeShared("the municipal table with its sections in another order and other numbers", () => {
  test("all items are found", async () => {
    const { table } = await load("jiangmen-2018-q3.xlsx");
    const order = table.sections.map((_, at) => at).reverse();
    const moved = order.flatMap((section, at) =>
      table.items.filter((item) => item.section === section).map((item, index) => ({ ...item, section: at, serial: String(index + 100) })),
    );
    const pairs = matchTables({ ...table, sections: order.flatMap((at) => table.sections[at] ?? []), items: moved }, table);
    expect(pairs.filter((pair) => moved[pair.now]?.task === table.items[pair.before]?.task)).toHaveLength(247);
  });
});
