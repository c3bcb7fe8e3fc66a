/** Measures of an official letter (GB/T 9704): millimetres and points as Word's units. */

/** Twentieths of a point. */
export const fromMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
export const fromPoints = (points: number): number => Math.round(points * 20);
/** Half points: how sizes of characters are told. */
export const halfPoints = (points: number): number => Math.round(points * 2);

export const PAGE = {
  width: 11906,
  height: 16838,
  top: fromMillimetres(37),
  bottom: fromMillimetres(35),
  left: fromMillimetres(28),
  right: fromMillimetres(26),
  footer: fromMillimetres(22),
};
/** Between the margins. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** From the wished to the fall-back; sizes in points. */
export interface DraftFonts {
  readonly title: readonly string[];
  readonly heading1: readonly string[];
  readonly heading2: readonly string[];
  readonly body: readonly string[];
  readonly sizes: { readonly title: number; readonly body: number; readonly line: number };
}

export const DRAFT_FONTS: DraftFonts = {
  title: ["方正小标宋简体", "方正小标宋_GBK", "华文中宋", "宋体"],
  heading1: ["黑体", "SimHei"],
  heading2: ["楷体_GB2312", "楷体", "KaiTi"],
  body: ["仿宋_GB2312", "仿宋", "FangSong"],
  sizes: { title: 22, body: 16, line: 28 },
};

/** So many characters of the title's size fill a line. */
export const TITLE_LINE = Math.floor(TEXT_WIDTH / fromPoints(DRAFT_FONTS.sizes.title));

/** Tables and forms are smaller than the text. */
export const SMALL = { table: 10.5, tableLine: 16, form: 12, formLine: 20, footer: 14 };
