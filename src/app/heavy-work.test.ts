import { readText } from "../../test/fixtures/reading";
import { textGrid } from "../../test/fixtures/text-grid";
import { heavyInSteps } from "./heavy-work";
import { DEFAULT_SETTINGS } from "./settings";
import { suggesting } from "./suggesting";

const TEXT = `
  | 云溪县2025年1-6月指标完成情况表 | < | < | < | < |
  | 序号 | 指标 | 责任单位 | 年度目标 | 完成数 |
  | 1 | 城镇新增就业 | 人社局 | 1000人 | 300人 |
  | 2 | 固定资产投资 | 发改局 | 12亿元 | 1.2亿元 |
`;

test("report sheets are held against the office's own pace", async () => {
  const heavy = heavyInSteps((steps) => {
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return Promise.resolve(value);
    }
  });
  const paceCurve = [0, 0, 0.1, 0.1, 0.2, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1];
  const judgement = { asOf: null, today: "2025-07-10", settings: { ...DEFAULT_SETTINGS, paceCurve } } as const;
  const reading = { grid: textGrid(TEXT), table: readText(TEXT), chosen: "active" } as const;
  const table = { reading, options: {}, judgement, analysis: suggesting(reading.table, judgement) };
  const [sheet] = await heavy.sheets(
    table,
    { reports: ["indicators"], options: DEFAULT_SETTINGS.reports, madeOn: "2025-07-10", names: {} },
    { cancelled: () => false, progress: () => undefined },
  );
  expect(sheet?.values.flat().filter((value) => typeof value === "string" && value.includes("应达"))).toEqual([
    expect.stringContaining("应达20.0%，达到序时进度1项"),
  ]);
});
