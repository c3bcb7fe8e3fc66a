import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGrid } from "../fixtures/reading";
import { officeForm, readingAs } from "../fixtures/office-form";

const folder = join(__dirname, "../../samples/forms");

test.each(readdirSync(folder).map((name) => [name]))("%s reads as it says", (name) => {
  const { grid, wanted } = officeForm(readFileSync(join(folder, name), "utf8"));
  expect(wanted.length).toBeGreaterThan(1);
  expect(readingAs(readGrid(grid), wanted)).toEqual(wanted);
});
