import { REPORT_IDS, REPORTS_OF_PROBLEMS, reportOfMark, SHEET_REPORT_IDS, TABLE_REPORT_IDS, WRITTEN_SHEET_IDS } from "./report-id";

test("reports of a table, all reports, sheets that are written again, sheets that are written: each list holds those before it", () => {
  expect(TABLE_REPORT_IDS.join(" ")).toBe("summary lagging problems");
  expect(REPORT_IDS.join(" ")).toBe("summary lagging problems comparison indicators return-list supervision");
  expect(SHEET_REPORT_IDS.join(" ")).toBe(`${REPORT_IDS.join(" ")} returns prose-indicators`);
  expect(WRITTEN_SHEET_IDS.join(" ")).toBe(`${SHEET_REPORT_IDS.join(" ")} table`);
  expect(REPORTS_OF_PROBLEMS.join(" ")).toBe("problems return-list");
});

test.each([
  ["ProgressTable.summary", "summary"],
  ["PROGRESSTABLE.Return-List", "return-list"],
  ["ProgressTable.returns", "returns"],
  ["ProgressTable.prose-indicators", "prose-indicators"],
  ["ProgressTable.table", null],
  ["ProgressTable.summary2", null],
  ["summary", null],
  ["", null],
])("the name %j marks %s", (name, report) => {
  expect(reportOfMark(name)).toBe(report);
});
