/**
 * What is asked of a table once it is read, of small ones put together by hand: serials, claims, lost items, tags, units, days and
 * cells, near each bound. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { cellsAsked } from "../fixtures/cells-asked";
import { tablesAsked } from "../fixtures/tables-asked";
import { tagsAsked } from "../fixtures/tags-asked";
import { unitsAsked } from "../fixtures/units-asked";
import { expectGolden } from "./expect-golden";

test("serials, claims, lost items, further and earlier tags, and how tags are written", () => {
  expectGolden("tables-asked", `${tablesAsked()}\n${tagsAsked()}\n`);
});

test("units, persons, days, columns, cells and counts", () => {
  expectGolden("cells-asked", `${unitsAsked()}\n${cellsAsked()}\n`);
});
