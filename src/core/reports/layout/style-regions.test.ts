import fc from "fast-check";
import type { CellStyle } from "../laid-out-sheet";
import { BODY_SIZE } from "./look";
import { regionBoard } from "./style-regions";

const plain: CellStyle = {
  fonts: ["宋体"],
  size: BODY_SIZE,
  bold: false,
  color: "#000000",
  fill: null,
  border: "all",
  horizontal: "left",
  vertical: "middle",
  wrap: true,
  format: "text",
};
const bold: CellStyle = { ...plain, bold: true };

test("cells of one look become one rectangle", () => {
  const board = regionBoard(3);
  for (let row = 1; row <= 4; row++)
    for (let left = 1; left <= 3; left++) board.paint({ top: row, left, bottom: row, right: left }, left === 3 ? bold : { ...plain });
  expect(board.finish().regions).toEqual([
    { range: { top: 1, left: 1, bottom: 4, right: 2 }, style: 0 },
    { range: { top: 1, left: 3, bottom: 4, right: 3 }, style: 1 },
  ]);
});

test("two frames of one look side by side stay two regions", () => {
  const board = regionBoard(2);
  const rim: CellStyle = { ...plain, border: "rim" };
  board.frame({ top: 1, left: 1, bottom: 2, right: 1 }, rim);
  board.frame({ top: 1, left: 2, bottom: 2, right: 2 }, rim);
  expect(board.finish().regions).toHaveLength(2);
});

test("every painted cell is in exactly one region, of its last look", () => {
  const paint = fc.record({ top: fc.integer({ min: 1, max: 6 }), left: fc.integer({ min: 1, max: 5 }), down: fc.nat(3), over: fc.nat(3), bold: fc.boolean() });
  fc.assert(
    fc.property(fc.array(paint, { maxLength: 8 }), (paints) => {
      const board = regionBoard(5);
      const wanted = new Map<string, boolean>();
      for (const one of paints) {
        const range = { top: one.top, left: one.left, bottom: one.top + one.down, right: Math.min(5, one.left + one.over) };
        board.paint(range, one.bold ? bold : plain);
        for (let row = range.top; row <= range.bottom; row++)
          for (let column = range.left; column <= range.right; column++) wanted.set(`${row},${column}`, one.bold);
      }
      const { regions, styles } = board.finish();
      const got = new Map<string, boolean>();
      for (const { range, style } of regions) {
        for (let row = range.top; row <= range.bottom; row++) {
          for (let column = range.left; column <= range.right; column++) {
            expect(got.has(`${row},${column}`)).toBe(false);
            got.set(`${row},${column}`, styles[style]?.bold ?? false);
          }
        }
      }
      expect([...got].sort()).toEqual([...wanted].sort());
    }),
  );
});
