import { besideEarlier, HEADER, now, period, shown } from "../../../../test/fixtures/two-periods";
import { readText } from "../../../../test/fixtures/reading";
import { comparePeriods } from "../../compare/compare-tables";
import type { ComparedTable } from "../../compare/comparison";
import { defaultReportOptions } from "../options";
import { makeReport } from "../every-report";
import type { ReportDocument } from "../document";

describe("the other reports beside an earlier table", () => {
  const textsOf = (one: ReportDocument, id: string): readonly string[] =>
    one.blocks.flatMap((block) =>
      block.kind === "table" && block.id === id ? block.rows.map(({ heading, cells }) => heading ?? cells.map(shown).join(" | ")) : [],
    );

  test("the lagging list says how many periods in a row", () => {
    expect(textsOf(makeReport("lagging", besideEarlier), "list").map((row) => row.split(" | ").at(-1))).toEqual([
      "一、进展滞后（2项）",
      "连续两期进展滞后",
      "",
      "二、项目暂停（1项）",
      "连续两期项目暂停",
    ]);
  });

  test("the summary says by how much each count changed; an office may leave that out", () => {
    const one = makeReport("summary", besideEarlier);
    const changes = (id: string): readonly string[] => {
      const table = one.blocks.find((block) => block.kind === "table" && block.id === "sections");
      if (table?.kind !== "table") return [];
      const at = table.columns.findIndex((column) => column.id === id);
      return table.rows.map(({ cells }) => shown(cells[at] ?? { kind: "blank" }));
    };
    expect(changes("lagging-change")).toEqual(["0"]);
    expect(one.blocks.flatMap((block) => (block.kind === "note" ? [block.text] : [])).join("")).toContain(
      "“较上期”为与一季度（《岚岭县2025年重点工作一季度进展情况表》）相比",
    );
    const without = makeReport("summary", { ...besideEarlier, options: { ...defaultReportOptions, againstLast: false } });
    expect(JSON.stringify(without)).not.toContain("较上期");
  });

  test("nothing has become more or less where last period stated no status", () => {
    const last = period("一季度", ["| 1 | 修建便民桥 | 交通局 | 尚未招标。 |", "| 2 | 新建小学 | 教育局 | 用地未批。 |"]);
    const one = makeReport("summary", { ...besideEarlier, comparison: comparePeriods(now, [last]) });
    expect(JSON.stringify(one)).not.toContain("较上期");
  });

  test("a status that nothing has any more is counted too, by section", () => {
    const sections = (label: string, first: string, second: string): ComparedTable => {
      const table = readText(
        [
          `| 岚岭县2025年重点工作${label}进展情况表 | < | < | < |`,
          HEADER,
          `| ${first} | < | < | < |`,
          `| 1 | 修桥 | 交通局 | ${label === "一季度" ? "【项目暂停】停工" : "【顺利推进】复工"}。 |`,
          `| ${second} | < | < | < |`,
          "| 2 | 建学校 | 教育局 | 【顺利推进】封顶。 |",
        ].join("\n"),
      );
      return { source: "", sheet: label, period: table.period, table };
    };
    const later = sections("上半年", "一、甲同志分管工作", "二、丙同志分管工作");
    const one = makeReport("summary", {
      ...besideEarlier,
      table: later.table,
      comparison: comparePeriods(later, [sections("一季度", "一、甲同志分管工作", "二、乙同志分管工作")]),
    });
    expect(textsOf(one, "sections").map((row) => row.replaceAll(/ \| \d\.\d+/gu, ""))).toEqual([
      "一 | 甲 | 1 | 1 | 1 | +1 |  |  | −1 | —",
      "二 | 丙 | 1 | 1 | 1 | 0 |  |  | 0 | —",
      " | 合计 | 2 | 2 | 1 | +1 | 0 | 0 | −1 | ",
    ]);
  });
});
