import { reportInput } from "../../../../test/fixtures/report-input";
import { byUnit, mattersOf } from "./matters";

const TABLE = `
  | 溪口镇2025年重点工作上半年进度情况表 | < | < | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 下一步工作计划 |
  | 1 | 修路。 | 城建办 | 2025年6月29日 | 【进展滞后】因征地受阻，尚未进场。 | 加快征地。 |
  | 2 | 架桥。 | 水务站⏎各村（社区） | 2025年6月30日 | 【进展滞后】已完成三成。 | |
  | 3 | 种树。 | | 2025年7月31日 | 【项目暂停】资金未到位，暂停施工。 | / |
  | 4 | 治河。 | 水务站 | 2025年3月31日 | 【顺利推进】正在收尾。 | 验收。 |
  | 5 | 建园。 | 城建办 | 2025年12月31日 | 【顺利推进】正在施工。 | 完工。 |
`;
const matters = mattersOf(reportInput(TABLE));

test("what lags, then what is suspended, then what is past its deadline, each with what is known of it", () => {
  expect(
    matters.map(({ item, status, word, noReason, noNextStep, daysOver, run }) =>
      [item.reference, status, word, noReason ? "no reason" : "", noNextStep ? "no next step" : "", daysOver, run?.periods ?? ""].join(" | "),
    ),
  ).toEqual([
    "第1项 | lagging | 进展滞后 |  |  | 1 | ",
    "第2项 | lagging | 进展滞后 | no reason | no next step |  | ",
    "第3项 | suspended | 项目暂停 |  | no next step |  | ",
    "第4项 | overdue |  | no reason |  | 91 | ",
  ]);
});

test("a matter stands with each unit that leads it; what nobody leads comes last", () => {
  const { units, collective } = byUnit(matters);
  expect([...units].map(([unit, own]) => `${unit}: ${own.map(({ item }) => item.reference).join(" ")}`)).toEqual([
    "城建办: 第1项",
    "水务站: 第2项 第4项",
    ": 第3项",
  ]);
  expect([...collective]).toEqual([]);
});

test("without a column for it nobody is asked for a next step", () => {
  const [first] = mattersOf(
    reportInput(`
      | 序号 | 工作任务 | 责任单位 | 进展情况 |
      | 1 | 修路。 | 各村（社区） | 【进展滞后】尚未进场。 |
      | 2 | 架桥。 | 城建办 | 【顺利推进】正在施工。 |
    `),
  );
  expect(first?.noNextStep).toBe(false);
  expect([...byUnit(first ? [first] : []).collective]).toEqual([["各村（社区）", 1]]);
});
