/**
 * What the readers of texts say of small ones, near what parts one kind from another: a bound or a word that moves is a diff of the
 * file beside this one. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { readAll } from "../fixtures/texts-read";
import { expectGolden } from "./expect-golden";

test("every reader, with what it says of each text", () => {
  expectGolden("texts-read", `${readAll()}\n`);
});
