/**
 * What each action of the file host changes in the parts of a workbook: elements that come and go are lines of the files
 * beside this one. After a change that is meant: UPDATE_GOLDEN=1 npx jest test/golden
 */
import { cellsWritten } from "../fixtures/cells-written";
import { countedOn } from "../fixtures/counted-on";
import { placesOfElements } from "../fixtures/places-of-elements";
import { sheetsWritten } from "../fixtures/sheets-written";
import { takenBackLater } from "../fixtures/taken-back-later";
import { expectGolden } from "./expect-golden";

test.each([
  ["cells", cellsWritten],
  ["sheets", sheetsWritten],
  ["taken-back", takenBackLater],
] as const)("%s", async (name, lines) => {
  expectGolden(`written-parts.${name}`, `${(await lines()).join("\n")}\n`);
});

test("formulas that count on a cell that is written", () => {
  expectGolden("written-parts.counted-on", `${countedOn().join("\n")}\n`);
});

test("where what is added comes to stand", () => {
  expectGolden("written-parts.places", `${placesOfElements().join("\n")}\n`);
});
