import { parseElement } from "../xml/element";
import { gridWidths, spansByWidth } from "./row-columns";

/** Cells of these widths; one of a letter has no width in twentieths of a point. */
const cells = (...widths: readonly (number | string)[]) =>
  parseElement(
    `<tr>${widths.map((width) => `<tc><tcPr><tcW w="${String(width)}" type="${typeof width === "string" ? "pct" : "dxa"}"/></tcPr></tc>`).join("")}</tr>`,
  ).children;

test.each([
  ["a table without a grid", "<tbl/>", []],
  ["a grid", '<tbl><tblGrid><gridCol w="100"/><gridCol w="1"/></tblGrid></tbl>', [100, 1]],
  ["a column of no width", '<tbl><tblGrid><gridCol w="100"/><gridCol w="0"/></tblGrid></tbl>', []],
  ["a column that states none", '<tbl><tblGrid><gridCol w="100"/><gridCol/></tblGrid></tbl>', []],
])("the widths of the columns of %s", (_, xml, expected) => {
  expect(gridWidths(parseElement(xml))).toEqual(expected);
});

test.each<[string, readonly (number | string)[], number, readonly number[] | null]>([
  ["one column each", [400, 800, 400], 0, [1, 1, 1]],
  ["two columns under the second", [400, 1200], 0, [1, 2]],
  ["all columns under one", [1600], 0, [3]],
  ["a quarter too wide", [500, 700, 400], 0, [1, 1, 1]],
  ["more than a quarter too wide", [501, 699, 400], 0, null],
  ["a quarter too narrow", [300, 900, 400], 0, [1, 1, 1]],
  ["more than a quarter too narrow", [299, 901, 400], 0, null],
  ["the wider column allows for more", [400, 600, 600], 0, [1, 1, 1]],
  ["and not for more than its quarter", [400, 599, 601], 0, null],
  ["a column left out before", [800, 400], 1, [1, 1]],
  ["two columns left out before", [400], 2, [1]],
  ["beyond the last column", [400, 800, 400, 400], 0, null],
  ["no width", [400, 0], 0, null],
  ["a share of the page", [400, "50"], 0, null],
  ["no cells", [], 0, []],
])("columns of 400, 800 and 400: %s", (_, widths, before, expected) => {
  expect(spansByWidth(cells(...widths), [400, 800, 400], before)).toEqual(expected);
});
