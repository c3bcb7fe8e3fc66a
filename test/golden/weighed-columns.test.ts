/**
 * What a heading and the cells under it say for each field, in points (heading, cells and place apart): a weight that moves is a
 * diff of the file beside this one. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { HEADINGS, weighedUnder } from "../fixtures/cells-under-headings";
import { expectGolden } from "./expect-golden";

test("every heading over every kind of cells", () => {
  expectGolden("weighed-columns", `${HEADINGS.flatMap(weighedUnder).join("\n")}\n`);
});
