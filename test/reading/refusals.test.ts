import { readTable } from "../../src/core/reading/read-table";
import type { ReadOptions } from "../../src/core/table/progress-table";
import { textGrid } from "../fixtures/text-grid";

const PHONES = `
  | 河口镇干部通讯录 | < | < | < |
  | 序号 | 姓名 | 责任部门 | 联系电话 |
  | 1 | 林小满 | 党政办 | 000-1234 |
  | 2 | 周立夏 | 财政所 | 000-1235 |
`;

const SHEET = { sheet: { name: "Sheet1" } };

function outcome(text: string, options: ReadOptions = {}): string {
  const result = readTable(textGrid(text, SHEET), options);
  return result.ok ? `${result.table.items.length} items` : result.reason;
}

/** Sheets that are not read, and why: no report is made of nothing. */
describe("sheets that are refused", () => {
  it("is no progress table where nothing in the header says how work stands, unless a person says that it is one", () => {
    expect(outcome(PHONES)).not.toMatch(/items/u);
    expect(outcome(PHONES, { asked: true })).not.toBe("no-progress");
    const list = "| 序号 | 工作任务 | 责任单位 |\n| 1 | 修渠。 | 水利站 |\n| 2 | 修路。 | 交通所 |";
    expect(outcome(list)).toBe("no-progress");
    expect(outcome(list, { headerRow: 1 })).toBe("2 items");
    // a list of tasks may state nothing yet
    expect(outcome(`| 2025年重点工作任务清单 | < | < |\n${list}`)).toBe("2 items");
  });

  it("says the header that it saw", () => {
    const result = readTable(textGrid("| 序号 | 工作任务 | 责任单位 |\n| 1 | 修渠。 | 水利站 |", SHEET));
    expect(result).toMatchObject({ ok: false, reason: "no-progress", saw: [{ row: 1, headings: ["序号", "工作任务", "责任单位"] }] });
  });

  it("does not pass rows without an item for a table of none", () => {
    const none = "| 序号 | 工作任务 | 责任单位 | 进展情况 |\n| 注：本表每月报送。 | < | < | < |";
    expect(outcome(none)).toBe("no-items");
    expect(outcome(none, { asked: true })).toBe("0 items");
    // a form that nobody has filled in yet is what it is
    expect(outcome("| 序号 | 工作任务 | 责任单位 | 进展情况 |")).toBe("0 items");
  });
});
