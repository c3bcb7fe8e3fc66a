import { attribute, child, parseElement, type XmlElement } from "../../../files/xml/element";

/** The 56 colours of old files, from number 8 on (0 to 7 are the same as 8 to 15). */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF " +
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Names of the theme's colours in the order in which cells count them: light and dark change places. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const OFFICE = ["FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646", "0000FF", "800080"];

/** The theme's colours as RRGGBB, in the order in which cells count them. */
export function themeColors(theme: string | null): readonly string[] {
  if (theme === null) return OFFICE;
  const scheme = child(child(parseElement(theme), "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    return attribute(color, "lastClr") ?? (color?.name === "srgbClr" ? attribute(color, "val") : null) ?? OFFICE[index] ?? "000000";
  });
}

/** The colour that an element (color, fgColor) names, as #RRGGBB; null for the automatic one. */
export function colorOf(element: XmlElement | undefined, theme: readonly string[]): string | null {
  if (element === undefined) return null;
  const rgb = attribute(element, "rgb");
  const themed = attribute(element, "theme");
  const indexed = attribute(element, "indexed");
  const number = Number(indexed);
  const base =
    rgb !== null ? rgb.slice(-6) : themed !== null ? theme[Number(themed)] : indexed !== null ? INDEXED[number < 8 ? number : number - 8] : undefined;
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return `#${tinted(base, Number(attribute(element, "tint") ?? 0)).toUpperCase()}`;
}

/** Lighter (to 1) or darker (to -1), each part on its way to white or black. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return parts
    .map((part) =>
      Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}
