/**
 * How wide texts are, where their lines break and where they are cut; what columns of such texts get, and what goes on one
 * page. A bound that moves is a diff of the files beside this one. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { measuredColumns } from "../fixtures/measured-columns";
import { measuredPages } from "../fixtures/measured-pages";
import { measuredTexts } from "../fixtures/measured-texts";
import { expectGolden } from "./expect-golden";

test.each([
  ["measured-texts", measuredTexts],
  ["measured-columns", measuredColumns],
  ["measured-pages", measuredPages],
] as const)("%s", (name, lines) => {
  expectGolden(name, `${lines().join("\n")}\n`);
});
