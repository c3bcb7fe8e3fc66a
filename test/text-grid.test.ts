import { filledCells, textGrid } from "./fixtures/text-grid";

test("a text grid holds values, merges and line breaks as written", () => {
  const grid = textGrid(`
    | 序号 | 任务   | <    |
    | 1    | 修路⏎桥 | '2  |
    | ^    | @43646 | #REF! |
  `);
  expect(filledCells(grid)).toEqual(['A1="序号"', 'B1="任务"', "A2=1", 'B2="修路\\n桥"', 'C2="2"', 'B3={"date":43646}', 'C3={"error":"#REF!"}']);
  expect(grid.merges).toEqual([
    { top: 1, left: 2, bottom: 1, right: 3 },
    { top: 2, left: 1, bottom: 3, right: 1 },
  ]);
});
