import { textGrid } from "../../../test/fixtures/text-grid";
import { geometryOf, type Geometry } from "./geometry";
import { keptInView } from "./kept-in-view";
import { cellAtPoint } from "./point-to-cell";

const style = {
  fonts: [],
  size: 11,
  bold: false,
  color: "#000000",
  fill: null,
  border: "none",
  horizontal: "left",
  vertical: "middle",
  wrap: false,
  format: "text",
} as const;

/** Six columns of 100 and thirty rows of 20 pixels; the first row, a title, is `title` high. */
function sheet(title = 20): Geometry {
  const grid = textGrid(Array.from({ length: 30 }, () => "| a | b | c | d | e | f |").join("\n"));
  return geometryOf({ grid, columnWidths: Array<number>(6).fill(95 / 7), rowHeights: [title * 0.75], text: () => "", style: () => style });
}

const none = { rows: 0, columns: 0 };
const table = { header: { top: 2, bottom: 3 }, serial: 1, task: 2 };
const room = { height: 600, width: 1000 };

test.each([
  ["nothing is kept of a sheet that is no table", none, null, room, { from: 1, to: 0, columns: 0 }],
  ["the file's own rows and columns", { rows: 1, columns: 1 }, null, room, { from: 1, to: 1, columns: 1 }],
  ["the header row and the task, also where the file freezes nothing", none, table, room, { from: 1, to: 3, columns: 2 }],
  ["the header row of a table, also where the file freezes less", { rows: 1, columns: 1 }, table, room, { from: 1, to: 3, columns: 2 }],
  ["what the file freezes beyond the header and the task", { rows: 4, columns: 3 }, table, room, { from: 1, to: 4, columns: 3 }],
  ["on a narrow screen the serial alone", none, table, { height: 600, width: 300 }, { from: 1, to: 3, columns: 1 }],
  ["on the narrowest nothing", none, table, { height: 600, width: 160 }, { from: 1, to: 3, columns: 0 }],
  ["where no two rows have room nothing", { rows: 4, columns: 0 }, table, { height: 80, width: 1000 }, { from: 1, to: 0, columns: 2 }],
])("%s", (_name, file, places, size, expected) => {
  expect(keptInView(sheet(), file, places, size)).toEqual(expected);
});

test("a tall title gives way to the header under it", () => {
  expect(keptInView(sheet(300), none, table, room)).toEqual({ from: 2, to: 3, columns: 2 });
});

test("a point is in what is kept in view before it is in what lies under it", () => {
  const kept = { from: 2, to: 3, columns: 1 };
  const at = (x: number, y: number, left: number, top: number) => cellAtPoint(sheet(), kept, { left, top }, { x, y });
  // not scrolled: the header is where it stands
  expect(at(50, 30, 0, 0)).toEqual({ row: 1, column: 1 });
  expect(at(50, 50, 0, 0)).toEqual({ row: 2, column: 1 });
  // scrolled: the header sticks under the letters, the serial beside the numbers
  expect(at(50, 30, 250, 200)).toEqual({ row: 2, column: 1 });
  expect(at(160, 75, 250, 200)).toEqual({ row: 13, column: 4 });
  // beyond the edges the nearest
  expect(at(-40, -40, 0, 0)).toEqual({ row: 1, column: 1 });
  expect(at(9999, 9999, 0, 0)).toEqual({ row: 42, column: 10 });
});
