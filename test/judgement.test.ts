import { contradictionsOf, countFound, judgeWithoutTags, NOT_ON_TRACK } from "../bench/judge-table";
import type { Status } from "../src/core/terms/status";
import { readGrids } from "../src/hosts/xlsx/read-grid";
import { describeShared, sharedBytes } from "./fixtures/shared-data";

describeShared("the published tables without their tags", () => {
  const grid = async (file: string, sheet: string) => {
    const found = (await readGrids(sharedBytes(file))).find((one) => one.sheet.name === sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return found;
  };

  test("坦洲: at least 12 of the 15 not on track are found, at most 6 false alarms", async () => {
    const { wanted, found, falseAlarms } = countFound(judgeWithoutTags(await grid("tanzhou-2019-h1.xlsx", "上半年进度情况表")), NOT_ON_TRACK);
    expect(wanted).toBe(15);
    expect(found).toBeGreaterThanOrEqual(12);
    expect(falseAlarms).toBeLessThanOrEqual(6);
  });

  test("江门: all 3 that lag are found, at most 16 false alarms", async () => {
    const { wanted, found, falseAlarms } = countFound(judgeWithoutTags(await grid("jiangmen-2018-q3.xlsx", "1-9月进展情况")), new Set<Status>(["lagging"]));
    expect([wanted, found]).toEqual([3, 3]);
    expect(falseAlarms).toBeLessThanOrEqual(16);
  });

  test("坦洲: at most 9 tags contradict their text, item 52 among them", async () => {
    const items = contradictionsOf(await grid("tanzhou-2019-h1.xlsx", "上半年进度情况表"));
    expect(items.length).toBeLessThanOrEqual(9);
    expect(items).toContain("第52项");
  });

  test("江门: at most 20, and what its own text contradicts is among them", async () => {
    const items = contradictionsOf(await grid("jiangmen-2018-q3.xlsx", "1-9月进展情况"));
    expect(items.length).toBeLessThanOrEqual(20);
    for (const item of ["六—15", "六—45", "十一—8", "十一—9"]) expect(items).toContain(item);
  });
});
