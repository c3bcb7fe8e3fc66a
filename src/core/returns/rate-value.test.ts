import { collectedInto, formOf } from "../../../test/fixtures/returns";
import { readGrid } from "../../../test/fixtures/reading";
import { textGrid } from "../../../test/fixtures/text-grid";

const TITLE = "| 清溪镇2024年重点工作上半年进展情况表 | < | < | < | < |";
const head = (rate: string): string => `| 序号 | 工作任务 | 责任单位 | 进展情况 | ${rate} |`;
const table = (rates: readonly string[], rate = "完成率"): string =>
  [
    TITLE,
    head(rate),
    ...rates.map(
      (one, at) => `| ${at + 1} | 第${"一二三"[at] ?? ""}座水库加固。 | ${at === 0 ? "水利所" : "城建办"} | ${at === 0 ? "" : "已完工。"} | ${one} |`,
    ),
  ].join("\n");

/** What goes into the master's E3 of a form with this rate. */
function rateOf(
  rate: string,
  format: string | null,
  master: { rates?: readonly string[]; format?: string; heading?: string } = {},
  heading = "完成率",
): string {
  const grid = textGrid(table(master.rates ?? ["", "", ""], master.heading), master.format === undefined ? {} : { formats: { "E3:E5": master.format } });
  const form = formOf(
    "水利所.xlsx",
    [TITLE, head(heading), `| 1 | 第一座水库加固。 | 水利所 | 已封顶。 | ${rate} |`].join("\n"),
    null,
    format === null ? {} : { formats: { E3: format } },
  );
  return collectedInto({ grid, table: readGrid(grid) }, [form]).find((line) => line.startsWith("E3=")) ?? "";
}

const SHARES = { rates: ["", "0.5", "1"], format: "0%" };
const POINTS = { rates: ["", "50", "100"], heading: "完成率（%）" };

test.each([
  ["0.913", "0%", {}, "E3=91.3%"],
  ["85", null, {}, "E3=85%"],
  ["0.85", null, {}, "E3=#0.85"],
  ["75.4%", null, {}, "E3=75.4%"],
  ["0.913", "0.0%", SHARES, "E3=#0.913"],
  ["85", null, SHARES, "E3=#0.85"],
  ["0.85", "0%", POINTS, "E3=#85"],
  ["85", null, POINTS, "E3=#85"],
])("a rate of %s under %s is the same statement in the master", (rate, format, master, expected) => {
  expect(rateOf(rate, format, master)).toBe(expected);
});

test("a form whose heading says percent means points, however small", () => {
  expect(rateOf("0.9", null, SHARES, "完成率（%）")).toBe("E3=#0.009");
});
