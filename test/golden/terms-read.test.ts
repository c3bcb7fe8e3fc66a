/**
 * What headings, tags, words and signs are read as, near what parts one from another: a bound, a weight or a word that moves is a
 * diff of the files beside this one. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { headingsRead } from "../fixtures/headings-read";
import { tagsRead } from "../fixtures/tags-read";
import { expectGolden } from "./expect-golden";

test("headings by themselves and under groups", () => {
  expectGolden("headings-read", `${headingsRead()}\n`);
});

test("tags, status cells, words, legends and what a table's tags come to", () => {
  expectGolden("tags-read", `${tagsRead()}\n`);
});
