import { hasFill, LOOK, settable } from "./cell-look";

test("everything of a look that a person gives is asked for", () => {
  expect(LOOK).toEqual({
    font: Object.fromEntries(["name", "size", "bold", "italic", "color", "underline", "strikethrough"].map((one) => [one, true])),
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true, color: true },
    ...Object.fromEntries(["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel", "shrinkToFit", "textOrientation"].map((one) => [one, true])),
  });
});

test("a cell without fill is not painted white, and a border that is not there is not drawn", () => {
  const line = { style: "Continuous", weight: "Thin", color: "#000000" } as const;
  const none = { style: "None", weight: "Thin", color: "" } as const;
  // the client leaves out what was not asked for, and answers null for what is mixed: its own types say neither
  const look = {
    font: { name: "仿宋", size: 12, bold: false },
    fill: { color: "#FFFFFF", pattern: "None" },
    borders: { top: line, left: none },
    wrapText: true,
  } as unknown as Excel.CellPropertiesFormat;
  expect(settable(look)).toEqual({ font: { name: "仿宋", size: 12, bold: false }, borders: { top: line, left: { style: "None" } }, wrapText: true });
  const filled = { fill: { color: "#FF0000", pattern: "Solid" } } as unknown as Excel.CellPropertiesFormat;
  expect([settable(filled).fill, hasFill(filled), hasFill(look), hasFill({})]).toEqual([{ color: "#FF0000" }, true, false, false]);
});

test("what is mixed in a cell, and so answered as nothing, is left as it is", () => {
  const look = {
    font: { name: null, color: "", size: 12 },
    fill: { color: null, pattern: null },
    borders: { top: { style: null }, bottom: { style: "Continuous", weight: null } },
    indentLevel: null,
  } as unknown as Excel.CellPropertiesFormat;
  expect(settable(look)).toEqual({ font: { size: 12 }, borders: { bottom: { style: "Continuous" } } });
});
