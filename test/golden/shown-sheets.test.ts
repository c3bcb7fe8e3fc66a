/**
 * What the file host has shown of a sheet: looks, sizes, printing, links and charts, from files written by hand and by us.
 * After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { shownSheets } from "../fixtures/shown-sheets";
import { expectGolden } from "./expect-golden";

test("sheets as they are shown", async () => {
  expectGolden("shown-sheets", `${(await shownSheets()).join("\n")}\n`);
});
