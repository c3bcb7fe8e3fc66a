import fc from "fast-check";
import { CITY, reportInput, TOWN } from "../../../test/fixtures/report-input";
import { rangesOverlap, toA1, type CellRange } from "../grid/cell-ref";
import { type ReportDocument } from "./document";
import { makeReport } from "./every-report";
import type { LaidOutSheet } from "./laid-out-sheet";
import { printedText } from "./layout/cell-content";
import { layoutReports, layoutSheet } from "./layout-sheet";
import { sheetHeight } from "./layout/page";
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
        return [
          ...block.columns.map((column) => column.heading),
          ...block.rows.flatMap((row) => [row.heading ?? "", ...row.cells.map((cell) => (cell.kind === "percent" ? "" : printedText(cell)))]),
        ];
      case "subtitle":
        return [block.left, block.right];
      case "facts":
        return block.rows.flatMap(([label, cell]) => [label, printedText(cell)]);
      case "chart":
        return [];
      case "signature":
        return [...block.parts];
      case "title":
      case "annex":
      case "caption":
      case "note":
      case "paragraph":
        return [block.text];
    }
  });
}

describe.each([
  ["town", TOWN],
  ["city", CITY],
])("%s", (_, table) => {
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
      const first = /^[^、；（\n]+/u.exec(String(printed))?.[0] ?? "";
      expect(String(list?.values[link.to.row - 1]?.[1])).toMatch(new RegExp(`${first}$`, "u"));
    }
  });

  test("charts stand on a page of their own, inside the print area, and draw figures that are there", () => {
    const sheet = layoutSheet(makeReport("summary", reportInput(table)), context);
    expect(sheet.charts.length).toBeGreaterThan(0);
    for (const chart of sheet.charts) {
      expect(chart.place).toMatchObject({ left: 1, right: sheet.print.area.right });
      expect(chart.place.bottom).toBeLessThanOrEqual(sheet.print.area.bottom);
      expect(sheet.pageBreaks?.some((row) => row <= chart.place.top)).toBe(true);
      // nothing is written under a picture
      expect(
        sheet.values
          .slice(chart.place.top - 1, chart.place.bottom)
          .flat()
          .every((value) => value === null),
      ).toBe(true);
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
  const piece = fc.constantFrom(
    "因征地未完成，",
    "Abc-12.5%",
    "\n",
    "（1）完成",
    "8公里。",
    "ＷＷ",
    "𠮷",
    "=1+1",
    "“引用”",
    " ",
    "很长的一段没有标点的文字内容".repeat(8),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join("").replaceAll("\n", "⏎"));
  fc.assert(
    fc.property(text, text, text, (task, progress, next) => {
      const table = TOWN.replace("建成标准厂房。", `厂房${task}`)
        .replace("因施工图调整，主体尚未封顶。", `进展${progress}`)
        .replace("加快施工。", `下步${next}`);
      const document = makeReport("lagging", reportInput(table));
      expectSound(layoutSheet(document, context), document);
    }),
    { numRuns: 40 },
  );
});

const manyUnits = (count: number): string =>
  TOWN +
  Array.from(
    { length: count },
    (_, i) => `| ${String(i + 13)} | 建设项目${String(i)}。 | 开工。 | 第${String(i)}办⏎协办${String(i)}所 | 【顺利推进】已开工。 | 继续。 |`,
  ).join("\n");
const rowOf = (sheet: LaidOutSheet, start: string): number => sheet.values.findIndex((row) => row.some((value) => String(value).startsWith(start))) + 1;

describe("a summary", () => {
  test("stands on one page where thirty units lead: upright, what only supports in a table of its own behind it", () => {
    const sheet = layoutSheet(makeReport("summary", reportInput(manyUnits(21))), context);
    expect(sheet.values.filter((row) => /^\d+$/u.test(String(row[0])) && row.some((value) => /办|院|所$/u.test(String(value)))).length).toBeGreaterThanOrEqual(
      30,
    );
    expect(sheet.print).toMatchObject({ landscape: false });
    const [charts, supporting] = sheet.pageBreaks ?? [];
    expect(rowOf(sheet, "数据来源")).toBe((charts ?? 0) - 1);
    expect(rowOf(sheet, "配合单位23个，另表")).toBeLessThan(charts ?? 0);
    expect(rowOf(sheet, "附表")).toBe(supporting);
    // no header of the first table stands again over the pictures; that of the annex does on its further pages
    expect(sheet.print.repeatRows?.[0]).toBe((supporting ?? 0) + 1);
  });

  test("that no page holds goes over several: pictures first, then the table whose header is repeated", () => {
    const sheet = layoutSheet(makeReport("summary", reportInput(manyUnits(90))), context);
    expect(sheet.print).toMatchObject({ landscape: true });
    const [charts, units] = sheet.pageBreaks ?? [];
    expect(sheet.charts[0]?.place.top).toBe(charts);
    expect(rowOf(sheet, "表二")).toBe(units);
    expect(sheet.print.repeatRows?.[0]).toBe((units ?? 0) + 1);
  });

  test("without pictures a short one is one page", () => {
    const short = TOWN.split("\n")
      .filter((line) => !/^\s*\| (?:[3-9]|1\d) \|/u.test(line))
      .join("\n");
    const sheet = layoutSheet(makeReport("summary", reportInput(short, { charts: false })), context);
    expect([sheet.pageBreaks, sheet.print.repeatRows]).toEqual([undefined, null]);
  });
});

describe("an item that goes over a page", () => {
  const point =
    (words: string) =>
    (i: number): string =>
      `${String(i)}.${words.repeat(3)}第${String(i)}处。`;
  const numbers = Array.from({ length: 16 }, (_, i) => i + 1);
  const table = TOWN.replace("主体封顶。", numbers.map(point("完成厂房基础和主体施工，")).join("⏎")).replace(
    "因施工图调整，主体尚未封顶。",
    numbers.map(point("基础已完成，主体正在施工，钢材已进场，")).join("⏎"),
  );
  const sheet = layoutSheet(makeReport("lagging", reportInput(table)), context);
  const [second = 0] = sheet.pageBreaks ?? [];
  const shown = (row: number): string[] => (sheet.values[row - 1] ?? []).map((value) => String(value ?? ""));

  test("says its number, task and lead again with （续）, and closes its border", () => {
    expect(second).toBeGreaterThan(0);
    expect(shown(second).slice(0, 5)).toEqual(["1\n（续）", "2", "建成标准厂房。（续）", expect.anything(), "经济办"]);
    const regions = sheet.regions.filter(({ range }) => range.left === 3 && range.top <= second && range.bottom >= second - 1);
    // one region ends above the break, one begins behind it
    expect(regions.map(({ range }) => (range.top >= second ? "behind" : range.bottom < second ? "before" : "across"))).toEqual(["before", "behind"]);
    expect(regions.every(({ style }) => sheet.styles[style]?.border !== "none")).toBe(true);
  });

  test("keeps the points of target and progress beside each other", () => {
    for (let row = rowOf(sheet, "1.完成厂房"); row <= sheet.values.length; row++) {
      const [target = "", progress = ""] = [shown(row)[3], shown(row)[6]];
      if (!/^\d+\./u.test(target)) break;
      const points = (text: string): readonly string[] => [...text.matchAll(/(?:^|\n)(\d+)\./gu)].map((match) => match[1] ?? "");
      expect(points(progress)).toEqual(points(target));
    }
  });
});

test("the heading of a block does not stay behind at the foot of a page", () => {
  for (let more = 0; more < 14; more++) {
    const rows = Array.from(
      { length: more },
      (_, i) => `| ${String(i + 13)} | 建设${"项目一批，".repeat(6)}${String(i)}。 | 开工。 | 城建办 | 【进展滞后】因用地未批，未开工。 | 报批。 |`,
    ).join("\n");
    const sheet = layoutSheet(makeReport("lagging", reportInput(TOWN + rows)), context);
    const heading = rowOf(sheet, "二、项目暂停");
    expect(sheet.pageBreaks ?? []).not.toContain(heading + 1);
  }
});

test("no host needs to break a page under a heading: its height and that of the row behind it are kept together", () => {
  const rows = Array.from(
    { length: 9 },
    (_, i) => `| ${String(i + 13)} | 建设${"项目一批，".repeat(9)}${String(i)}。 | 开工。 | 城建办 | 【进展滞后】因用地未批，未开工。 | 报批。 |`,
  ).join("\n");
  const sheet = layoutSheet(makeReport("lagging", reportInput(TOWN + rows)), context);
  const page = sheetHeight({ paper: sheet.print.paper, landscape: true }, sheet.columnWidths);
  let used = 0;
  const repeated = sheet.rowHeights.slice(2, 3).reduce((sum, height) => sum + height, 0);
  sheet.rowHeights.forEach((height, index) => {
    if ((sheet.pageBreaks ?? []).includes(index + 1) || used + height > page) {
      expect(String(sheet.values[index - 1]?.[0])).not.toMatch(/^[一二三]、/u);
      used = repeated;
    }
    used += height;
  });
});

test("the column for what was done about a problem is thirty millimetres wide on paper", () => {
  const document = makeReport("problems", reportInput(TOWN));
  const sheet = layoutSheet(document, context);
  const widths = sheet.columnWidths.map((units) => units * 6 + 3.75);
  const scale = Math.min(1, 741 / widths.reduce((sum, width) => sum + width, 0));
  expect(((widths.at(-1) ?? 0) * scale * 25.4) / 72).toBeGreaterThanOrEqual(29.5);
});

test("links print black", () => {
  const sheet = layoutSheet(makeReport("lagging", reportInput(TOWN)), context);
  expect(new Set(sheet.styles.map(({ color }) => color))).toEqual(new Set(["#000000"]));
});

test("the line to be signed is there if it is asked for, with what the office has set", () => {
  const line = (options: Record<string, unknown>): string => String(layoutSheet(makeReport("lagging", reportInput(TOWN, options)), context).values.at(-1)?.[0]);
  expect(line({ signature: true, signatureUnit: "溪口镇党政办", signatureMaker: "柳某", signatureDate: "2025年7月5日" })).toBe(
    "制表单位：溪口镇党政办　　　　制表人：柳某　　　　审核人：　　　　日期：2025年7月5日",
  );
  expect(line({ signature: true })).toContain("日期：　　年　月　日");
  expect(line({})).toMatch(/^数据来源/u);
});

test("where blocks have headings every page is broken where it is counted to end, so that no host leaves one behind", () => {
  const rows = Array.from(
    { length: 30 },
    (_, i) => `| ${String(i + 13)} | 建设${"项目一批，".repeat(9)}${String(i)}。 | 开工。 | 城建办 | 【进展滞后】因用地未批，未开工。 | 报批。 |`,
  ).join("\n");
  const sheet = layoutSheet(makeReport("lagging", reportInput(TOWN + rows)), context);
  const page = sheetHeight({ paper: sheet.print.paper, landscape: true }, sheet.columnWidths);
  const starts = [1, ...(sheet.pageBreaks ?? []), sheet.rowHeights.length + 1];
  expect(starts.length).toBeGreaterThan(3);
  starts.slice(0, -1).forEach((start, at) => {
    expect(sheet.rowHeights.slice(start - 1, (starts[at + 1] ?? 0) - 1).reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(page);
  });
});

test("what stands over the rows stays in sight where it leaves room for them, not where it is higher", () => {
  const document = makeReport("lagging", reportInput(TOWN));
  const [title, ...rest] = document.blocks;
  if (!title) throw new Error("no title");
  const heads = [0, 1, 2, 3, 4, 5, 6, 7].map((lines) => {
    const text = "本表按各单位报送的进展情况整理，".repeat(lines * 8);
    const sheet = layoutSheet({ ...document, blocks: lines === 0 ? document.blocks : [title, { kind: "paragraph", text }, ...rest] }, context);
    const last = sheet.print.repeatRows?.[1] ?? 0;
    return { frozen: sheet.frozenRows, last, height: sheet.rowHeights.slice(0, last).reduce((sum, height) => sum + height, 0) };
  });
  for (const { frozen, last, height } of heads) expect(frozen).toBe(height <= 190 ? last : 0);
  expect(heads.some(({ height }) => height > 150 && height <= 190) && heads.some(({ height }) => height > 190 && height < 230)).toBe(true);
});
