import fc from "fast-check";
import { planStatusColumn, planTags, type TagChoice } from "../../src/app/plan-tags";
import { withEdits } from "../../src/core/fixes/with-edits";
import type { Grid } from "../../src/core/grid/grid";
import type { Status } from "../../src/core/terms/status";
import type { ProgressTable } from "../../src/core/table/progress-table";
import { officeTables, taggedText, written, type OfficeItem, type OfficeTable } from "../fixtures/office-table";
import { readGrid } from "../fixtures/reading";
import type { CellEdit } from "../../src/core/grid/cell-edit";

const items = (table: OfficeTable): OfficeItem[] => table.sections.flatMap((section) => section.items);

const read = (table: ProgressTable): OfficeItem[] =>
  table.items.flatMap(({ task, leaves }) => leaves.map(({ units, progress, status }) => ({ task, units, progress, status })));

it("a table that an office writes is read as the office means it, in whatever form", () => {
  fc.assert(
    fc.property(officeTables, (office) => {
      const table = readGrid(written(office));
      expect(read(table)).toEqual(items(office));
      expect(table.sections.map(({ title }) => title)).toEqual(office.sections.map(({ title }) => title).filter((title) => title !== ""));
    }),
    { numRuns: 200 },
  );
});

/** What a person may choose for each item. */
const choices = fc.array(fc.option(fc.constantFrom<Status>("on-track", "mostly-on-track", "lagging")), { minLength: 15, maxLength: 15 });

/** The statuses that were chosen, item by item, and the table read again with them written. */
function tagged(
  office: OfficeTable,
  chosen: readonly (Status | null)[],
  plan: (table: ProgressTable, grid: Grid, choices: readonly TagChoice[]) => readonly CellEdit[],
): ProgressTable {
  const grid = written(office);
  const table = readGrid(grid);
  const wanted = table.items.flatMap((item, index) => {
    const [status, leaf] = [chosen[index] ?? null, item.leaves[0]];
    return status === null || !leaf ? [] : [{ leaf, status }];
  });
  return readGrid(withEdits(grid, plan(table, grid, wanted)));
}

/** The choices of statuses that the table has a word for: which word another would be given is not the office's to say. */
const ofTheTable = (office: OfficeTable, chosen: readonly (Status | null)[]): (Status | null)[] =>
  chosen.map((status) => (items(office).some((item) => item.status === status) ? status : null));

/** Two tags at least: fewer show no way of tagging that new ones could follow. */
const speaks = (office: OfficeTable): boolean => items(office).filter(({ status }) => status !== null).length >= 2;

it("statuses that are written are read again as they were chosen, and nothing else has changed", () => {
  fc.assert(
    fc.property(officeTables.filter(speaks), choices, (office, chosen) => {
      expect(read(tagged(office, chosen, planTags))).toEqual(items(office).map((item, index) => ({ ...item, status: chosen[index] ?? item.status })));
    }),
    { numRuns: 200 },
  );
});

it("so are those in a column of their own; a tag in the text stays there and says the same", () => {
  fc.assert(
    fc.property(officeTables.filter(speaks), choices, (office, wished) => {
      const chosen = ofTheTable(office, wished);
      const again = tagged(office, chosen, (table, grid, wanted) => planStatusColumn(table, grid, wanted, "状态"));
      expect(read(again)).toEqual(
        items(office).map((item, index) => {
          const status = chosen[index] ?? item.status;
          return { ...item, status, progress: taggedText(office, item.progress, item.status === null ? null : status) };
        }),
      );
    }),
    { numRuns: 200 },
  );
});
