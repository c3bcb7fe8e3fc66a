/**
 * What the file host has shown of a sheet: looks, sizes, printing, links and charts, from files written by hand, by us and
 * of the old form. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { shownCharts } from "../fixtures/shown-charts";
import { shownLegacy } from "../fixtures/shown-legacy";
import { shownSheets } from "../fixtures/shown-sheets";
import { expectGolden } from "./expect-golden";

test.each([
  ["sheets", shownSheets],
  ["charts", shownCharts],
  ["legacy", shownLegacy],
] as const)("%s as they are shown", async (name, lines) => {
  expectGolden(`shown-${name}`, `${(await lines()).join("\n")}\n`);
});
