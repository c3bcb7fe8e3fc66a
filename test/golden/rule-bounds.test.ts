/**
 * All that the rules say of small tables just below and just above their bounds: a bound that moves is a diff of the file
 * beside this one. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { ruleBounds } from "../fixtures/rule-bounds/small-tables";
import { expectGolden } from "./expect-golden";

test("small tables near the bounds of each rule", () => {
  expectGolden("rule-bounds", `${ruleBounds()}\n`);
});
