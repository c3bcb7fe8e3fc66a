import { flagOf, fail, numberOf, oneOf, textOf } from "./api-object";

/** The look of a cell, by path below `format`: "font/bold". Only what differs from DEFAULT_LOOK is kept. */
export type Look = { readonly [path: string]: string | number | boolean };

export const SIDES = ["top", "left", "bottom", "right"] as const;
export type Side = (typeof SIDES)[number];

/** What a cell looks like that nobody formatted. */
export const DEFAULT_LOOK: Look = {
  numberFormat: "General",
  "font/name": "宋体",
  "font/size": 11,
  "font/bold": false,
  "font/italic": false,
  "font/color": "#000000",
  "font/underline": "None",
  "font/strikethrough": false,
  "protection/locked": true,
  "fill/color": "#FFFFFF",
  "fill/pattern": "None",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  ...Object.fromEntries(
    SIDES.flatMap((side) => [
      [`borders/${side}/style`, "None"],
      [`borders/${side}/weight`, "Thin"],
      [`borders/${side}/color`, "#000000"],
    ]),
  ),
};

/** A colour as Excel answers it; names of colours are not in this model. */
export function colorOf(value: unknown): string {
  const text = textOf(value);
  return /^#?[0-9a-fA-F]{6}$/.test(text) ? `#${text.replace("#", "").toUpperCase()}` : fail("InvalidArgument");
}

/** Checks a value for a path of the look, and gives it as it is kept. */
export function checkedLook(path: string, value: unknown): string | number | boolean {
  if (path.endsWith("color")) return colorOf(value);
  switch (path.replace(/^borders\/\w+\//, "borders/")) {
    case "numberFormat":
    case "font/name":
      return textOf(value);
    case "font/size":
      return numberOf(value, 1, 409);
    case "font/underline":
      return oneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]);
    case "fill/pattern":
      return oneOf(value, ["None", "Solid"]);
    case "horizontalAlignment":
      return oneOf(value, ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"]);
    case "verticalAlignment":
      return oneOf(value, ["Top", "Center", "Bottom", "Justify", "Distributed"]);
    case "indentLevel":
      return numberOf(value, 0, 250);
    case "textOrientation":
      return numberOf(value, -90, 180);
    case "borders/style":
      return oneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"]);
    case "borders/weight":
      return oneOf(value, ["Hairline", "Thin", "Medium", "Thick"]);
    default:
      return flagOf(value);
  }
}

/** The value of a path, default where nothing was set. */
export const lookAt = (look: Look, path: string): string | number | boolean => look[path] ?? DEFAULT_LOOK[path] ?? fail("ApiNotFound", path);

/** A look with one path changed. */
export function withLook(look: Look, path: string, value: string | number | boolean): Look {
  const changed = { ...look, [path]: value };
  if (value !== DEFAULT_LOOK[path]) return changed;
  return Object.fromEntries(Object.entries(changed).filter(([key]) => key !== path));
}
