import { textGrid } from "../../../test/fixtures/text-grid";
import { readText } from "../../../test/fixtures/reading";
import { cellAt } from "../grid/grid";
import { cellText } from "../text/cell-text";
import type { FieldText } from "../text/field-text";
import type { DraftPiece } from "./draft";
import { cutTo } from "./item-texts";
import { blank, counted, fixed, printed, quoteField, quoteWords, running, sentence } from "./pieces";
import { workName } from "./work-name";

const TABLE = `
  | 石桥镇2025年重点工作进展情况表 | < | < | < |
  | 序号 | 工作任务 | 责任单位 | 进展情况 |
  | 1 | 修桥。 | 交通办 |  【顺利推进】桥墩完工。⏎桥面待铺  |
`;
const grid = textGrid(TABLE);
const table = readText(TABLE);
const progress = (): FieldText => {
  const field = table.items[0]?.leaves[0]?.fields.progress;
  if (!field) throw new Error("no progress");
  return field;
};
const places = (pieces: readonly DraftPiece[] | null): readonly string[] =>
  (pieces ?? []).map((piece) =>
    piece.kind === "quoted"
      ? `${piece.text}@${String(piece.from.cell.row)}.${String(piece.from.cell.column)}:${String(piece.from.start)}-${String(piece.from.end)}`
      : `${piece.kind} ${printed(piece)}`,
  );
const holds = (pieces: readonly DraftPiece[]): boolean =>
  pieces.every((piece) => piece.kind !== "quoted" || cellText(cellAt(grid, piece.from.cell)).slice(piece.from.start, piece.from.end) === piece.text);

test("a field is quoted line by line, letter for letter, with what is cut out left out", () => {
  const field = progress();
  const all = quoteField(grid, field);
  expect(all.map(printed)).toEqual(["【顺利推进】桥墩完工。", "桥面待铺"]);
  expect(holds(all)).toBe(true);
  const tag = field.text.indexOf("】") + 1;
  const cut = quoteField(grid, field, [{ start: 0, end: tag }]);
  expect(cut.map(printed)).toEqual(["桥墩完工。", "桥面待铺"]);
  expect(holds(cut)).toBe(true);
  const middle = quoteField(grid, field, [
    { start: field.text.indexOf("完工"), end: field.text.indexOf("完工") + 2 },
    { start: 0, end: tag },
  ]);
  expect(middle.map(printed)).toEqual(["桥墩", "。", "桥面待铺"]);
  expect(holds(middle)).toBe(true);
  expect(quoteField(grid, undefined)).toEqual([]);
});

test("words of a field, and words that it does not hold", () => {
  expect(quoteWords(grid, progress(), "桥面待铺")?.map(printed)).toEqual(["桥面待铺"]);
  expect(quoteWords(grid, progress(), "桥梁")).toBeNull();
  expect(quoteWords(grid, progress(), "")).toBeNull();
  expect(quoteWords(grid, undefined, "桥面")).toBeNull();
});

test("a table's name is quoted from the cell that holds it letter for letter, else told with the cell that it is made of", () => {
  expect(places([workName(table, grid)])).toEqual(["石桥镇2025年重点工作@1.1:0-12"]);
  const spaced = TABLE.replace("石桥镇2025年", "石 桥 镇2025年");
  expect(workName(readText(spaced), textGrid(spaced))).toMatchObject({ kind: "counted", cells: [{ row: 1, column: 1 }] });
});

test.each<[string, readonly DraftPiece[], string]>([
  ["a full stop is put where there is none", [fixed("桥墩完工")], "桥墩完工。"],
  ["none after one", [fixed("桥墩完工。")], "桥墩完工。"],
  ["nor after a question", [fixed("何时开工？")], "何时开工？"],
  ["a comma at the end becomes one", [fixed("桥墩完工，")], "桥墩完工。"],
  ["so does a semicolon", [counted("桥墩完工； ")], "桥墩完工。"],
  ["a piece of parting signs alone is left out", [fixed("桥墩完工"), fixed("；")], "桥墩完工。"],
  ["of nothing comes nothing", [], ""],
  ["room for a person is kept as it is", [blank("原因，")], "原因，。"],
])("a sentence: %s", (_, pieces, expected) => {
  expect(sentence(pieces).map(printed).join("")).toBe(expected);
});

test("a quotation that loses its last sign ends one place before, in its cell, too", () => {
  const quoted: DraftPiece = { kind: "quoted", text: "桥墩完工；", from: { cell: { row: 3, column: 4 }, start: 6, end: 11 } };
  expect(places(sentence([quoted]))).toEqual(["桥墩完工@3.4:6-10", "fixed 。"]);
});

test("pieces run on with a semicolon where the one before has no stop; none behind the last", () => {
  const stop = fixed("；");
  expect(
    running([fixed("一"), fixed("二。"), fixed("三")], stop)
      .map(printed)
      .join(""),
  ).toBe("一；二。三");
});

test("a text is cut at so many characters, and dots say so", () => {
  const quoted: DraftPiece = { kind: "quoted", text: "改造老旧小区", from: { cell: { row: 3, column: 2 }, start: 2, end: 8 } };
  expect(places(cutTo([quoted, fixed("六座")], 8))).toEqual(["改造老旧小区@3.2:2-8", "fixed 六座"]);
  expect(places(cutTo([quoted, fixed("六座")], 7))).toEqual(["改造老旧小区@3.2:2-8", "fixed 六", "fixed ……"]);
  expect(places(cutTo([quoted], 5))).toEqual(["改造老旧小@3.2:2-7", "fixed ……"]);
  expect(places(cutTo([quoted, fixed("六座")], 6))).toEqual(["改造老旧小区@3.2:2-8", "fixed ……"]);
});
