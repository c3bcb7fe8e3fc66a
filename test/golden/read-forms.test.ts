/**
 * How small forms are read: every form, and below it all that is said of it (columns with their points, sections, items, leaves
 * with their cells, what is beside, totals; of a sheet that is refused, why). After a change that is meant:
 * UPDATE_GOLDEN=1 npx jest test/golden
 */
import { FORMS } from "../fixtures/forms";
import { formsIn, saidOf } from "../fixtures/said-of-form";
import { expectGolden } from "./expect-golden";

test.each(Object.entries(FORMS))("%s", (name, text) => {
  expectGolden(`read-forms.${name}`, `${formsIn(text).map(saidOf).join("\n\n")}\n`);
});
