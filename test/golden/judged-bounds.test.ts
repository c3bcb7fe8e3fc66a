/**
 * From which number to which the same is suggested, and what is suggested of the kinds of text at other times of their year: a
 * bound that moves is a diff of a file beside this one. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { kindsOverTheYear, sweptKinds } from "../fixtures/judged-sweeps";
import { expectGolden } from "./expect-golden";

test("numbers, one by one", () => {
  expectGolden("judged-bounds", `${sweptKinds()}\n`);
});

test("the same kinds early in the year and at its end", () => {
  expectGolden("judged-over-the-year", `${kindsOverTheYear()}\n`);
});
