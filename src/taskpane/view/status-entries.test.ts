import { textGrid } from "../../../test/fixtures/text-grid";
import { analyse } from "../../app/analyse";
import { leafId } from "../../app/kept-choices";
import { DEFAULT_SETTINGS } from "../../app/settings";
import { explainSuggestion } from "../../core/messages/explain-suggestion";
import { zhCN } from "../../core/messages/zh-CN";
import { readTable } from "../../core/reading/read-table";
import { statusLeaves, statusList, type StatusLeavesInput, type StatusListInput } from "./status-entries";

const grid = textGrid(`
  | 序号 | 主要目标任务   | 责任单位 | 推进落实情况                                         | 下一步工作计划 |
  | 1    | 修路3公里。    | 城建办   | 【顺利推进】⏎路基已全部完成。                       | 铺路面。       |
  | 2    | 危房改造8户。  | 城建办   | 已完成改造2户，1户因纠纷停工。                       | 完工。         |
  | 3    | 修桥1座。      | 水利所   | 【顺利推进】⏎因征地受阻，项目已停工，尚未完成招标。 | 招标。         |
  | 4    | 修亭1座。      | 水利所   | 【进展滞后】⏎因图纸审查未通过，尚未开工。           | 开工。         |`);
const read = readTable(grid);
if (!read.ok) throw new Error("no table");
const { table } = read;
const analysis = analyse(table, grid, { asOf: null, today: "2025-07-10", settings: DEFAULT_SETTINGS });

const [, sown] = table.items.map(({ leaves }) => leaves[0]);
if (!sown) throw new Error("no leaf");

const list = (change: Partial<StatusLeavesInput & Omit<StatusListInput, "all">> = {}) => {
  const all = statusLeaves({
    table,
    suggestion: analysis.suggestion,
    explain: (one) => explainSuggestion(one, analysis.context, zhCN),
    contradictions: analysis.problems().filter(({ rule }) => rule === "status/contradicts-evidence"),
    declined: [],
    ...change,
  });
  return statusList({ table, all, choices: new Map(), filter: "all", search: "", unit: null, onlyStatus: null, ...change });
};
const rows = (view: ReturnType<typeof list>) => view.entries.map(({ row }) => row);

test("what its text contradicts stands first, then what is untagged, then the rest", () => {
  const view = list();
  expect(rows(view)).toEqual([4, 3, 2, 5]);
  expect(view.counts).toEqual({ contradicting: 1, untagged: 1, chosen: 0, all: 4 });
  expect(rows(list({ filter: "contradicting" }))).toEqual([4]);
  expect(rows(list({ filter: "untagged" }))).toEqual([3]);
});

test("a suggestion says why in one sentence, with the words of the text marked that led to it", () => {
  const [contradicted] = list().entries;
  expect(contradicted?.suggestion?.sentence).toMatch(/^建议标注“进展滞后”：.*停工/);
  const marked = contradicted?.suggestion?.evidence.flatMap(({ parts }) => parts.filter((part) => part.marked).map(({ text }) => text)).join();
  expect(marked).toContain("停工");
  expect(marked).not.toContain("顺利推进");
  expect(list().entries.at(-1)?.suggestion).toBeNull();
});

test("a tag that was kept is no contradiction any more", () => {
  const key = table.items[2]?.leaves[0]?.key ?? "";
  const view = list({ declined: [{ key, reason: "", on: "2025-07-10" }] });
  expect(view.counts.contradicting).toBe(0);
  expect(view.entries.find(({ row }) => row === 4)).toMatchObject({ kept: { on: "2025-07-10" }, contradicting: false, suggestion: null });
});

test("from 0.8 on a suggestion is likely, from 0.55 possible; all likely ones are taken for the untagged only", () => {
  const sure = (confidence: number) => list({ suggestion: () => ({ status: "lagging", confidence, evidence: [] }) });
  expect([0.8, 0.79, 0.55, 0.54].map((confidence) => sure(confidence).entries[1]?.suggestion?.confidence)).toEqual(["high", "middle", "middle", "low"]);
  expect(sure(0.8).likely.map(({ row }) => row)).toEqual([3]);
  expect(sure(0.79).likely).toEqual([]);
  expect(
    list({ suggestion: () => ({ status: "lagging", confidence: 0.9, evidence: [] }), choices: new Map([[leafId(table, sown), "on-track" as const]]) }).likely,
  ).toEqual([]);
});

test("search, unit and a status of 概览 narrow the list; the counts are the unit's", () => {
  expect(rows(list({ search: "纠纷" }))).toEqual([3]);
  expect(rows(list({ search: "第4项" }))).toEqual([5]);
  const view = list({ unit: "水利所" });
  expect([rows(view), view.counts]).toEqual([[4, 5], { contradicting: 1, untagged: 0, chosen: 0, all: 2 }]);
  expect(rows(list({ onlyStatus: "lagging" }))).toEqual([5]);
  expect(rows(list({ onlyStatus: "untagged" }))).toEqual([3]);
});
