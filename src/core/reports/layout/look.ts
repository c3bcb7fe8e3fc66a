import type { Status } from "../../terms/status";
import type { ReportColumn, Tone } from "../document";
import type { CellStyle } from "../laid-out-sheet";
import type { ReportOptions } from "../options";

export const TITLE_SIZE = 22;
export const HEADER_SIZE = 12;
export const BODY_SIZE = 12;
export const ANNEX_SIZE = 16;
const BLACK = "#000000";
const MUTED = "#404040";

/** Colours of charts only; nothing in a table is coloured, it is printed in black and white. */
export const STATUS_COLORS: { readonly [S in Status]: string } = {
  completed: "#2E7D32",
  ahead: "#558B2F",
  "on-track": "#8DB580",
  "mostly-on-track": "#E0B040",
  lagging: "#B23A2E",
  suspended: "#7A7F85",
  terminated: "#4F555B",
  adjusted: "#A3A8AD",
  "not-started": "#D9C27E",
  "not-assessed": "#C4C8CC",
  "long-term": "#8A97A6",
};

type Fonts = ReportOptions["fonts"];
export type TextBlock = "annex" | "title" | "subtitle-left" | "subtitle-right" | "paragraph" | "caption" | "note";

const PLAIN = { bold: false, color: BLACK, fill: null, border: "none", horizontal: "left", vertical: "middle", wrap: true, format: "text" } as const;

/** The look of a text over the whole width. */
export function textStyle(block: TextBlock, fonts: Fonts): CellStyle {
  switch (block) {
    case "annex":
      return { ...PLAIN, fonts: fonts.header, size: ANNEX_SIZE };
    case "title":
      return { ...PLAIN, fonts: fonts.title, size: TITLE_SIZE, horizontal: "center" };
    case "caption":
      return { ...PLAIN, fonts: fonts.header, size: HEADER_SIZE };
    case "subtitle-right":
      return { ...PLAIN, fonts: fonts.body, size: BODY_SIZE, horizontal: "right" };
    case "subtitle-left":
    case "paragraph":
    case "note":
      return { ...PLAIN, fonts: fonts.body, size: BODY_SIZE };
  }
}

export function headerStyle(fonts: Fonts): CellStyle {
  return { ...PLAIN, fonts: fonts.header, size: HEADER_SIZE, horizontal: "center", border: "all" };
}

/** A row that is a heading over the rows that follow. */
export function rowHeadingStyle(fonts: Fonts): CellStyle {
  return { ...PLAIN, fonts: fonts.header, size: BODY_SIZE, border: "all" };
}

/** @param isLong the column holds long texts, so that they stand at the left rather than in the middle */
export function cellStyle(column: ReportColumn, tone: Tone | undefined, format: CellStyle["format"], isLong: boolean, fonts: Fonts): CellStyle {
  const left = (column.content === "prose" || isLong) && tone !== "total";
  return {
    ...PLAIN,
    fonts: fonts.body,
    size: BODY_SIZE,
    bold: tone === "total" || tone === "bad" || tone === "caution",
    color: tone === "muted" ? MUTED : BLACK,
    border: "all",
    horizontal: left ? "left" : "center",
    format,
  };
}
