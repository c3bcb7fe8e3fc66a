import { contradictionsOf, countFound, judgeWithoutTags, NOT_ON_TRACK } from "../bench/judge-table";
import { withDeadline, withTargetHeading } from "../bench/retarget";
import type { Status } from "../src/core/terms/status";
import { readGrids } from "../src/hosts/xlsx/read-grid";
import { describeShared, sharedBytes } from "./fixtures/shared-data";

describeShared("the published tables without their tags", () => {
  const grid = async (file: string, sheet: string) => {
    const found = (await readGrids(sharedBytes(file))).find((one) => one.sheet.name === sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return found;
  };

  const town = () => grid("tanzhou-2019-h1.xlsx", "上半年进度情况表");

  test("坦洲: at least 14 of the 15 not on track are found, at most one false alarm", async () => {
    const { wanted, found, falseAlarms } = countFound(judgeWithoutTags(await town()), NOT_ON_TRACK);
    expect(wanted).toBe(15);
    expect(found).toBeGreaterThanOrEqual(14);
    expect(falseAlarms).toBeLessThanOrEqual(1);
  });

  test.each(["工作目标", "目标任务", "本季目标", "Q2目标", "阶段目标", "节点计划", "目标要求"])(
    "坦洲 with its targets under %s: at least 13 found, at most one false alarm",
    async (heading) => {
      const { found, falseAlarms } = countFound(judgeWithoutTags(withTargetHeading(await town(), heading)), NOT_ON_TRACK);
      expect(found).toBeGreaterThanOrEqual(13);
      expect(falseAlarms).toBeLessThanOrEqual(1);
    },
  );

  test("坦洲 with a deadline that is over: at least 13 found, at most two false alarms", async () => {
    const { found, falseAlarms } = countFound(judgeWithoutTags(withDeadline(await town(), "6月30日"), "2019-07-05"), NOT_ON_TRACK);
    expect(found).toBeGreaterThanOrEqual(13);
    expect(falseAlarms).toBeLessThanOrEqual(2);
  });

  test("江门: all 3 that lag are found, at most 12 others, those adjusted or mostly on track among them", async () => {
    const judged = judgeWithoutTags(await grid("jiangmen-2018-q3.xlsx", "1-9月进展情况"));
    const { wanted, found, falseAlarms } = countFound(judged, new Set<Status>(["lagging"]));
    expect([wanted, found]).toEqual([3, 3]);
    expect(falseAlarms).toBeLessThanOrEqual(12);
  });

  test("坦洲: one tag contradicts its text, that of item 52 among them", async () => {
    const items = contradictionsOf(await grid("tanzhou-2019-h1.xlsx", "上半年进度情况表"));
    expect(items).toEqual(["第52项"]);
  });

  test("江门: at most 12, and what its own text contradicts is among them", async () => {
    const items = contradictionsOf(await grid("jiangmen-2018-q3.xlsx", "1-9月进展情况"));
    expect(items.length).toBeLessThanOrEqual(12);
    for (const item of ["六—15", "六—45", "十一—8", "十一—9"]) expect(items).toContain(item);
  });
});
