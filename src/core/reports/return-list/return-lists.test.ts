import { reportInput, TOWN } from "../../../../test/fixtures/report-input";
import type { Problem } from "../../rules/problem";
import { excerptOf } from "./excerpt";
import { returnLists } from "./return-lists";

const found = (rule: string, row: number, item: number, more: Partial<Problem> = {}): Problem => ({
  rule,
  severity: "warning",
  addressee: "unit",
  key: `${rule}${String(row)}`,
  cells: [{ row, column: 5 }],
  items: [item],
  facts: { item: "第1项", items: ["第1项"], count: 1 },
  fixes: [],
  ...more,
});
const { table } = reportInput(TOWN);
const lists = (...problems: readonly Problem[]) => returnLists(table, problems);
const shown = (...problems: readonly Problem[]): readonly string[] =>
  lists(...problems).lists.map(
    ({ unit, entries, findings }) => `${unit} ${String(findings)}: ${entries.map(({ item, requests }) => `${item.serial} ${requests.join("+")}`).join("; ")}`,
  );

test("each lead gets what it answers for, in the order of the table; two findings of one cell are one entry", () => {
  const problems = [found("lagging/no-reason", 13, 9), found("lagging/no-reason", 4, 0), found("lagging/no-next-step", 4, 0), found("lagging/no-reason", 5, 1)];
  expect(shown(...problems)).toEqual([
    "经济办 3: 1 请补充滞后原因和差距+请列明下一步措施和完成时限; 2 请补充滞后原因和差距",
    "人社所 1: 10 请补充滞后原因和差距",
  ]);
});

test("hints, and what the office itself mends, go to nobody", () => {
  expect(shown(found("lagging/no-reason", 4, 0, { severity: "info" }), found("lagging/no-reason", 4, 0, { addressee: "compiler" }))).toEqual([]);
  expect(shown(found("lagging/no-reason", 4, 0, { severity: "error" }))).toHaveLength(1);
});

test("a rule that has no request of its own asks to check", () => {
  expect(shown(found("status/unheard-of", 4, 0))[0]).toMatch(/^经济办 1: 1 请核实：/u);
});

const at = (words: string): readonly Problem[] => [found("text/doubled-word", 4, 0, { facts: { written: words } })];
const excerpt = (text: string, words: string): string => {
  const { start, end } = excerptOf(text, at(words));
  return text.slice(start, end);
};

test("a short text is quoted whole, a long one from the sentence of what was found", () => {
  expect(excerpt("东渠已衬砌。西坝灌浆完成。", "灌浆完成")).toBe("东渠已衬砌。西坝灌浆完成。");
  const long = `${"东渠衬砌三公里，".repeat(10)}完工。西坝灌浆完成八成。${"南桥架梁两跨，".repeat(20)}`;
  expect(excerpt(long, "灌浆完成")).toBe(long.slice(long.indexOf("西坝"), long.indexOf("西坝") + 80));
  // words of fewer than four characters are found anywhere
  expect(excerpt(long, "灌浆")).toBe(long.slice(0, 80));
  expect(excerpt(long, "没有的话")).toBe(long.slice(0, 80));
});

test("no excerpt begins further than forty characters before, or ends inside a pair", () => {
  const endless = `${"渠".repeat(100)}灌浆完成${"坝".repeat(100)}`;
  expect(excerpt(endless, "灌浆完成").indexOf("灌浆完成")).toBe(40);
  const pairs = `${"渠".repeat(79)}𠮷${"坝".repeat(20)}`;
  expect(excerpt(pairs, "没有的话")).toBe("渠".repeat(79));
});
