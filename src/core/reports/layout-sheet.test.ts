import fc from "fast-check";
import { CITY, reportInput, TOWN } from "../../../test/fixtures/report-input";
import { rangesOverlap, toA1, type CellRange } from "../grid/cell-ref";
import { type ReportDocument } from "./document";
import { makeReport } from "./index";
import type { LaidOutSheet } from "./laid-out-sheet";
import { printedText } from "./layout/cell-content";
import { layoutReports, layoutSheet } from "./layout-sheet";
import { defaultReportOptions } from "./options";
import { TABLE_REPORT_IDS } from "../grid/report-id";

const context = { options: defaultReportOptions, sourceSheet: "进度表" };

/** What holds for every sheet, whatever is on it. */
function expectSound(sheet: LaidOutSheet, document: ReportDocument): void {
  expect(sheet.values).toHaveLength(sheet.rowHeights.length);
  for (const row of sheet.values) expect(row).toHaveLength(sheet.columnWidths.length);
  for (const height of sheet.rowHeights) expect(height).toBeLessThanOrEqual(409);
  const covered = new Set<string>();
  for (const { range, style } of sheet.regions) {
    expect(sheet.styles[style]).toBeDefined();
    each(range, (at) => {
      expect(covered.has(at)).toBe(false);
      covered.add(at);
    });
  }
  sheet.merges.forEach((merge, i) => {
    for (const other of sheet.merges.slice(i + 1)) if (rangesOverlap(merge, other)) throw new Error(`${JSON.stringify(merge)} ${JSON.stringify(other)}`);
    each(merge, (at, row, column) => {
      if (row !== merge.top || column !== merge.left) expect([at, sheet.values[row - 1]?.[column - 1]]).toEqual([at, null]);
    });
  });
  const flat = (text: string): string => text.replace(/\s/gu, "");
  const columns = sheet.columnWidths.map((_, column) => flat(sheet.values.map((row) => row[column] ?? "").join("")));
  const everything = columns.join("\n");
  for (const text of textsOf(document)) expect(everything).toContain(flat(text));
}

function each(range: CellRange, visit: (at: string, row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) visit(toA1({ row, column }), row, column);
  }
}

function textsOf(document: ReportDocument): string[] {
  return document.blocks.flatMap((block) => {
    switch (block.kind) {
      case "table":
        return [...block.columns.map((column) => column.heading), ...block.rows.flatMap((row) => [row.heading ?? "", ...row.cells.map((cell) => (cell.kind === "percent" ? "" : printedText(cell)))])];
      case "subtitle":
        return [block.left, block.right];
      case "facts":
        return block.rows.flatMap(([label, cell]) => [label, printedText(cell)]);
      case "chart":
        return [];
      case "title":
      case "annex":
      case "caption":
      case "note":
      case "paragraph":
        return [block.text];
    }
  });
}

describe.each([["town", TOWN], ["city", CITY]])("%s", (_, table) => {
  test.each(TABLE_REPORT_IDS)("%s is data, and all of it is laid out", (id) => {
    const document = makeReport(id, reportInput(table, { annex: "附件2", opinionColumn: true, dueColumn: true, ranking: true }));
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expectSound(layoutSheet(document, context), document);
  });

  test("links lead to the source and from one report to the other, both ways to a cell that is there", () => {
    const documents = TABLE_REPORT_IDS.map((id) => makeReport(id, reportInput(table)));
    const sheets = layoutReports(documents, context);
    const targets = new Set(sheets.flatMap((sheet) => sheet.links.map((link) => link.sheet)));
    expect([...targets].sort()).toEqual(["滞后事项清单", "进度表"].sort());
    const list = sheets[1];
    for (const link of sheets[0]?.links ?? []) {
      const printed = sheets[0]?.values[link.cell.row - 1]?.[link.cell.column - 1];
      const first = /^[^、；（]+/u.exec(String(printed))?.[0] ?? "";
      expect(String(list?.values[link.to.row - 1]?.[1])).toMatch(new RegExp(`${first}$`, "u"));
    }
  });

  test("charts stand beside the print area and draw figures that are there", () => {
    const sheet = layoutSheet(makeReport("summary", reportInput(table)), context);
    expect(sheet.charts.length).toBeGreaterThan(0);
    for (const chart of sheet.charts) {
      expect(chart.place.left).toBeGreaterThan(sheet.print.area.right);
      for (const { name, values } of chart.series) {
        expect(typeof sheet.values[name.row - 1]?.[name.column - 1]).toBe("string");
        expect(values.bottom - values.top + values.right - values.left).toBe(
          chart.categories.bottom - chart.categories.top + chart.categories.right - chart.categories.left,
        );
      }
    }
    const [first, second] = sheet.charts;
    if (first && second) expect(rangesOverlap(first.place, second.place)).toBe(false);
  });
});

test("without the list there is no link to it", () => {
  expect(layoutSheet(makeReport("summary", reportInput(TOWN)), context).links).toEqual([]);
});

test("a renamed sheet is linked by its name", () => {
  const documents = [makeReport("summary", reportInput(TOWN)), makeReport("lagging", reportInput(TOWN))];
  const [first] = layoutReports(documents, { ...context, sheetNames: { lagging: "滞后事项清单 (2)" } });
  expect(first?.links[0]?.sheet).toBe("滞后事项清单 (2)");
});

test("an item taller than a row goes over several: nothing is lost, the rim alone is drawn, narrow cells go down", () => {
  const long = Array.from({ length: 14 }, (_, i) => `${String(i + 1)}.第${String(i + 1)}段，${"工程进度受天气影响有所放缓，".repeat(6)}`).join("⏎");
  const document = makeReport("lagging", reportInput(TOWN.replace("因施工图调整，主体尚未封顶。", long)));
  const sheet = layoutSheet(document, context);
  expectSound(sheet, document);
  const rims = sheet.regions.filter(({ style }) => sheet.styles[style]?.border === "rim");
  expect(rims.length).toBeGreaterThan(0);
  const { top, bottom } = rims[0]?.range ?? { top: 0, bottom: 0 };
  expect(bottom).toBeGreaterThan(top);
  expect(sheet.merges).toContainEqual({ top, left: 1, bottom, right: 1 });
});

test("whatever stands in the cells, the sheet is sound", () => {
  const piece = fc.constantFrom("因征地未完成，", "Abc-12.5%", "\n", "（1）完成", "8公里。", "ＷＷ", "𠮷", "=1+1", "“引用”", " ", "很长的一段没有标点的文字内容".repeat(8));
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join("").replaceAll("\n", "⏎"));
  fc.assert(
    fc.property(text, text, text, (task, progress, next) => {
      const table = TOWN.replace("建成标准厂房。", `厂房${task}`).replace("因施工图调整，主体尚未封顶。", `进展${progress}`).replace("加快施工。", `下步${next}`);
      const document = makeReport("lagging", reportInput(table));
      expectSound(layoutSheet(document, context), document);
    }),
    { numRuns: 40 },
  );
});

test("a second table that does not fit on the page of the first begins on one of its own; a short one stays", () => {
  const more = Array.from({ length: 30 }, (_, i) => `| ${String(i + 13)} | 建设项目${String(i)}。 | 开工。 | 第${String(i)}办 | 【顺利推进】已开工。 | 继续。 |`).join("\n");
  const long = layoutSheet(makeReport("summary", reportInput(`${TOWN}${more}`)), context);
  const caption = long.values.findIndex((row) => String(row[0]).startsWith("表二")) + 1;
  expect(long.pageBreaks).toEqual([caption]);
  expect(long.print.repeatRows[0]).toBe(caption + 1);
  const short = TOWN.split("\n").filter((line) => !/^\s*\| (?:[3-9]|1\d) \|/u.test(line)).join("\n");
  expect(layoutSheet(makeReport("summary", reportInput(short)), context).pageBreaks).toBeUndefined();
});
