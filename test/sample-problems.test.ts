import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../src/app/analyse";
import { DEFAULT_SETTINGS } from "../src/app/settings";
import type { Grid } from "../src/core/grid/grid";
import { readTable } from "../src/core/reading/read-table";
import { readGrids } from "../src/hosts/xlsx/read-grid";
import { places, sow, type Defect } from "./fixtures/sown-defects";

/** A progress that holds nothing for another rule to speak of. */
const SAID = "项目已纳入民生实事专班每周调度，现场管理人员和施工班组均已到位。";

/** What is said of a table with amounts and deadlines at the end of September. */
function placesIn(grid: Grid): ReadonlySet<string> {
  const result = readTable(grid);
  if (!result.ok) throw new Error("no table");
  return places(analyse(result.table, grid, { asOf: "2025-09-30", today: "2025-10-09", settings: DEFAULT_SETTINGS }).problems());
}

describe("the sample with amounts and deadlines", () => {
  let grid: Grid;
  let before: ReadonlySet<string>;
  beforeAll(async () => {
    const [first] = await readGrids(new Uint8Array(readFileSync(join(__dirname, "../samples/lanping-livelihood-2025-09.xlsx"))));
    if (!first) throw new Error("no sheet");
    grid = first;
    before = placesIn(grid);
  });

  test.each<Defect>([
    { rule: "amount/rate-mismatch", at: "G9", write: { G9: 0.9 } },
    { rule: "date/invalid", at: "H9", write: { H9: "2025年6月31日" } },
    { rule: "date/overdue", at: "H9", write: { H9: { date: 45_800 } } },
    { rule: "status/unknown", at: "L9", write: { L9: "如火如荼" } },
    { rule: "status/missing", at: "L9", write: { L9: null } },
    { rule: "progress/repeats-other-item", at: "K19", write: { K7: SAID, K19: SAID } },
    { rule: "cell/formula-error", at: "F9", write: { F9: { error: "#N/A" } } },
  ])("sown in: $rule", (defect) => {
    expect([...placesIn(sow(grid, defect))].filter((place) => !before.has(place))).toEqual([`${defect.rule} ${defect.at}`]);
  });
});
