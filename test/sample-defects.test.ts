import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../src/app/analyse";
import { DEFAULT_SETTINGS } from "../src/app/settings";
import { readTable } from "../src/core/reading/read-table";
import { readGrids } from "../src/hosts/xlsx/read-grid";

const samples = join(__dirname, "../samples");
const README = readFileSync(join(samples, "README.md"), "utf8");
/** What a text speaks for is judged, and judged anew with every rule of judgement: only what is listed is demanded. */
const JUDGED = /^status\/contradicts-evidence /;

/** "amount/rate-mismatch 41" of each row of the table under a workbook's name. */
function listed(workbook: string): readonly string[] {
  const [part = ""] = README.slice(README.indexOf(`### ${workbook}`)).split("\n##");
  return part.split("\n").flatMap((line) => {
    const [, item, rule] = /^\| (\S+) \| `([^`]+)` \|/.exec(line) ?? [];
    return item === undefined || rule === undefined ? [] : [`${rule} ${item}`];
  });
}

async function found(workbook: string): Promise<readonly string[]> {
  const [grid] = await readGrids(new Uint8Array(readFileSync(join(samples, workbook))));
  const result = grid && readTable(grid);
  if (!grid || !result?.ok) throw new Error(`no table in ${workbook}`);
  const { table } = result;
  const whole = /^(?:table\/|section\/|units\/format)/;
  return analyse(table, grid, { asOf: null, today: "2025-10-09", settings: DEFAULT_SETTINGS })
    .problems()
    .map(
      ({ rule, items: [first] }) =>
        `${rule} ${(whole.test(rule) && rule !== "table/hidden-rows") || first === undefined ? "—" : (/\d+/.exec(table.items[first]?.reference ?? "")?.[0] ?? "—")}`,
    );
}

describe.each(["zehe-2025-h1.xlsx", "lanping-livelihood-2025-09.xlsx"])("%s", (workbook) => {
  test("each defect that samples/README.md lists is found where it stands", async () => {
    const problems = await found(workbook);
    expect(listed(workbook).length).toBeGreaterThan(5);
    expect(listed(workbook).filter((defect) => !problems.includes(defect))).toEqual([]);
  });

  test("nothing else is found", async () => {
    const defects = listed(workbook);
    expect((await found(workbook)).filter((problem) => !defects.includes(problem) && !JUDGED.test(problem))).toEqual([]);
  });
});
