import type { CSSProperties } from "react";
import type { CellStyle } from "../../app/workbook";

const ALIGN = { left: "flex-start", center: "center", right: "flex-end" } as const;
/** What a machine without the office's fonts falls back to, by the kind of the font asked for. */
const SERIF = /宋|仿宋|楷|serif|song|ming/i;
const SERIF_FALLBACK = '"Songti SC", "Noto Serif CJK SC", serif';
const SANS_FALLBACK = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const known = new WeakMap<CellStyle, CSSProperties>();

/** The CSS of a cell's own look. A sheet is paper: it looks the same in the light and in the dark theme. */
export function cellLook(style: CellStyle): CSSProperties {
  const found = known.get(style);
  if (found) return found;
  const fonts = style.fonts.map((font) => JSON.stringify(font));
  const fallback = style.fonts.some((font) => SERIF.test(font)) ? SERIF_FALLBACK : SANS_FALLBACK;
  const look: CSSProperties = {
    fontFamily: [...fonts, fallback].join(", "),
    // the grid says how large a point is
    fontSize: `calc(${style.size}pt * var(--sheet-zoom, 1))`,
    fontWeight: style.bold ? 600 : 400,
    color: style.color,
    justifyContent: ALIGN[style.horizontal],
    textAlign: style.horizontal,
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    ...(style.fill === null ? {} : { backgroundColor: style.fill }),
    ...(style.border === "none" ? {} : { borderColor: "#7f7f7f" }),
  };
  known.set(style, look);
  return look;
}
