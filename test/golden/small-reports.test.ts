/**
 * Reports of small tables as data: which columns, rows, sentences and notes there are, near the bounds of each. After a change
 * that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { comparedPeriods } from "../fixtures/compared-periods";
import { smallReport, smallReports } from "../fixtures/small-reports";
import { namedTitles, quotedStretches } from "../fixtures/titles-and-quotes";
import { expectGolden } from "./expect-golden";

test("of one table", () => {
  expectGolden("small-reports", smallReports.map(smallReport).join("\n"));
});

test("of tables of several periods", () => {
  expectGolden("compared-periods", comparedPeriods().join("\n"));
});

test("titles taken apart, and what is quoted of long texts", () => {
  expectGolden("titles-and-quotes", `${[...namedTitles(), "", ...quotedStretches()].join("\n")}\n`);
});
