import { textGrid } from "../../../../test/fixtures/text-grid";
import { paceOn } from "../../judgement/pace";
import { suggestStatus } from "../../judgement/suggest";
import { suggestionContext } from "../../judgement/suggestion-context";
import { readTable } from "../../reading/read-table";
import { checkTable } from "../run-rules";
import { contradictsEvidence } from "./contradicts-evidence";

function found(rows: string) {
  const grid = textGrid(`
    | 柳溪镇2021年重点工作上半年进度情况表 | < | < | < |
    | 序号 | 主要目标任务 | 责任单位 | 推进落实情况 |
    ${rows}`);
  const result = readTable(grid);
  if (!result.ok || !result.table.period) throw new Error("no table with a period");
  const asOf = result.table.period.to;
  const pace = paceOn(asOf, result.table.period);
  const context = suggestionContext(result.table, { asOf, pace });
  return checkTable(result.table, grid, { asOf, pace, suggestion: (leaf) => suggestStatus(leaf, context) }, [contradictsEvidence]);
}

test("a tag that is better than its text, and the item that says the same under a worse one", () => {
  const problems = found(`
    | 1 | 修建水渠。 | 水利站 | 【顺利推进】因中标单位放弃，已取消中标单位中标资格，现重新开展招标工作。 |
    | 2 | 修建泵站。 | 水利站 | 【进展滞后】已取消中标单位中标资格，需重新招标。 |
    | 3 | 修建公园。 | 城建办 | 【顺利推进】已完成主体工程。 |`);
  expect(problems.map(({ cells, facts }) => ({ cells, facts }))).toEqual([
    {
      cells: [{ row: 3, column: 4 }],
      facts: {
        item: "第1项",
        tag: "顺利推进",
        evidence: ["因中标单位放弃，已取消中标单位中标资格，现重新开展招标工作"],
        same: ["第2项"],
        worse: "进展滞后",
      },
    },
  ]);
});

test("a tag that is worse than its text is the unit's own to say", () => {
  expect(found("| 1 | 修建水渠。 | 水利站 | 【进展滞后】已全部完工，通过验收。 |\n| 2 | 植树。 | 林业站 | 【顺利推进】已完成植树。 |")).toEqual([]);
});

test("a rate speaks only beyond thirty points behind the pace, and never of growth", () => {
  const rows = (rate: string) => `| 1 | 完成投资。 | 经发办 | 【顺利推进】${rate}。 |\n| 2 | 植树。 | 林业站 | 【进展滞后】尚未植树。 |`;
  expect(found(rows("完成年度投资计划的25%"))).toEqual([]);
  expect(found(rows("完成年度投资计划的15%"))).toHaveLength(1);
  expect(found(rows("投资同比增长5%，固定资产投资增速3%"))).toEqual([]);
});

test("hindrance alone, what is denied and what is past are no contradiction", () => {
  expect(
    found(`
    | 1 | 修建水渠。 | 水利站 | 【顺利推进】受连续降雨影响，正在加快施工。 |
    | 2 | 检查企业。 | 应急办 | 【顺利推进】检查停工企业3家，未发现未按期整改问题。 |
    | 3 | 修建泵站。 | 水利站 | 【顺利推进】因台风一度停工，现已复工。 |
    | 4 | 植树。 | 林业站 | 【进展滞后】尚未植树。 |`),
  ).toEqual([]);
});

describe("a deadline that is past", () => {
  const overdue = (progress: string) => {
    const grid = textGrid(`
      | 序号 | 反馈问题 | 责任单位 | 整改时限 | 整改进展 | 整改状态 |
      | 1 | 资金管理不规范 | 财政所 | 2021年3月底前 | ${progress} | 正在整改 |
      | 2 | 档案不全 | 党政办 | 2022年3月底前 | 已补齐。 | 已整改 |`);
    const result = readTable(grid);
    if (!result.ok) throw new Error("no table");
    const context = suggestionContext(result.table, { asOf: "2021-06-30", pace: null });
    const checked = checkTable(result.table, grid, { asOf: "2021-06-30", pace: null, suggestion: (leaf) => suggestStatus(leaf, context) });
    return checked.map(({ rule }) => rule).filter((rule) => rule.startsWith("date/") || rule === "status/contradicts-evidence");
  };

  test("is one finding, though the text waits for something", () => {
    expect(overdue("办法已报送审议，待批复后印发。")).toEqual(["date/overdue"]);
  });

  test("does not hide what the text says for itself", () => {
    expect(overdue("整改工作已暂停，未能完成整改。").sort()).toEqual(["date/overdue", "status/contradicts-evidence"]);
  });
});
