import { attribute, child, childrenOf } from "../../xml/element";
import type { StylesPart } from "./number-formats";

/** The normal font of a workbook: the first of its fonts. */
export function normalFont(styles: StylesPart | null): { readonly name: string; readonly size: number } {
  const font = styles ? childrenOf(child(styles.root, "fonts"), "font")[0] : undefined;
  return { name: attribute(child(font, "name"), "val") ?? "宋体", size: Number(attribute(child(font, "sz"), "val") ?? 11) };
}

/**
 * The width of a figure in the normal font, in pixels at 96 dpi: what a file counts column widths in. Half the font's
 * height, rounded, holds for the Chinese fonts; Calibri and Arial are narrower or wider by less than a pixel.
 */
export function normalDigitWidth(styles: StylesPart | null): number {
  const { name, size } = normalFont(styles);
  const pixels = (size * 96) / 72;
  if (/calibri|等线|dengxian/i.test(name)) return Math.round(pixels * 0.507);
  if (/arial|helvetica|segoe|verdana/i.test(name)) return Math.round(pixels * 0.556);
  return Math.max(1, Math.ceil(pixels / 2));
}
