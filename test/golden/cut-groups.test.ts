/**
 * Where rows that belong together are cut into pages, with less and less room left on the first: a bound that moves is a diff of
 * the file beside this one. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { cutGroups, cutOf } from "../fixtures/cut-groups";
import { expectGolden } from "./expect-golden";

test("groups of rows, with more and with less room", () => {
  expectGolden(
    "cut-groups",
    `${Object.entries(cutGroups)
      .map(([name, group]) => `# ${name}\n${cutOf(group)}\n`)
      .join("\n")}`,
  );
});
