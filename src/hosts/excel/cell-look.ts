/** What of a cell's look is kept for taking back, as getCellProperties is asked for it (ExcelApi 1.9). */
export const LOOK: Excel.CellPropertiesFormatLoadOptions = {
  font: { name: true, size: true, bold: true, italic: true, color: true, underline: true, strikethrough: true },
  fill: { color: true, pattern: true },
  borders: { style: true, weight: true, color: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
  indentLevel: true,
  shrinkToFit: true,
  textOrientation: true,
};

const SIDES = ["top", "left", "bottom", "right"] as const;

/**
 * A look as it can be put back: a cell without fill is answered as white, and setting that would paint it; setting the
 * weight of a border that is not there would draw it; what is mixed in a cell is answered as null.
 */
export function settable(look: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const { borders, fill, font, ...rest } = look;
  const kept: Excel.CellPropertiesFormat = { ...withoutNulls(rest), font: withoutNulls(font ?? {}) };
  if (hasFill(look) && fill?.color !== undefined) kept.fill = { color: fill.color };
  kept.borders = Object.fromEntries(
    SIDES.flatMap((side) => {
      const border = borders?.[side];
      if (border?.style === undefined || border.style === null) return [];
      return [[side, border.style === "None" ? { style: border.style } : withoutNulls(border)]];
    }),
  );
  return kept;
}

/** Whether a cell is filled at all. */
export const hasFill = (look: Excel.CellPropertiesFormat): boolean =>
  look.fill?.pattern !== undefined && look.fill.pattern !== null && look.fill.pattern !== "None";

function withoutNulls<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== "")) as T;
}
