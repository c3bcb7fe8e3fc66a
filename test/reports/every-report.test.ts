/** What is asked of every report, by its id: a new one is asked it too. */
import { REPORT_IDS, REPORTS_OF_PROBLEMS, type ReportId } from "../../src/core/grid/report-id";
import { comparePeriods } from "../../src/core/compare/compare-tables";
import { words } from "../../src/core/messages/zh-CN/words";
import { makeReport } from "../../src/core/reports/every-report";
import { layoutReports } from "../../src/core/reports/layout-sheet";
import type { ReportInput } from "../../src/core/reports/report";
import { reportInput, TOWN } from "../fixtures/report-input";

const now = reportInput(TOWN);
const last = reportInput(TOWN.replace("上半年", "一季度").replaceAll("【顺利推进】", "【进展滞后】"));
const asCompared = ({ table }: ReportInput, sheet: string) => ({ source: "溪口.xlsx", sheet, period: table.period, table });
const input: ReportInput = { ...now, comparison: comparePeriods(asCompared(now, "二"), [asCompared(last, "一")]) };

/** What a report asks for of what it is made from. */
function askedBy(id: ReportId): ReadonlySet<string> {
  const asked = new Set<string>();
  makeReport(id, new Proxy(input, { get: (all, key) => (asked.add(String(key)), Reflect.get(all, key)) as unknown }));
  return asked;
}

describe.each(REPORT_IDS)("%s", (id) => {
  test("says which report it is, and is called as it is offered", () => {
    const document = makeReport(id, input);
    expect([document.report, document.sheetName]).toEqual([id, words.reports[id]]);
    expect(layoutReports([document], { options: input.options, sourceSheet: input.table.sheet }).map(({ name }) => name)).toEqual([words.reports[id]]);
  });

  test("is given problems where it asks for them: REPORTS_OF_PROBLEMS says so", () => {
    expect(askedBy(id).has("problems")).toBe(REPORTS_OF_PROBLEMS.includes(id));
  });

  test("says at its foot what it was made of, and on which day", () => {
    const texts = makeReport(id, input).blocks.flatMap((block) => ("text" in block ? [block.text] : []));
    expect(texts.filter((text) => text.startsWith("数据来源：") && text.includes("生成于"))).toHaveLength(1);
  });
});

test("no two sheets of ours bear one name, and each may be the name of a sheet", () => {
  const names = Object.values(words.reports);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/u);
});
