import { HostError } from "../../../core/host-error";
import type { CellStyle } from "../../../core/reports/laid-out-sheet";
import { StyleAppender, type Sides } from "./styles-append";

const STYLE: CellStyle = {
  fonts: ["仿宋_GB2312"],
  size: 12,
  bold: false,
  color: "#000000",
  fill: null,
  border: "none",
  horizontal: "left",
  vertical: "middle",
  wrap: false,
  format: "general",
};
const NO_SIDES: Sides = { left: false, right: false, top: false, bottom: false };
const XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const part = (inside = ""): string => `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</styleSheet>`;
const withFormats = (count: number): string => part(`<cellXfs count="${String(count)}">${XF.repeat(count)}</cellXfs>`);

test("a file takes as many formats as Excel opens, and not one more", () => {
  expect(new StyleAppender(withFormats(65_489)).format(STYLE, NO_SIDES)).toBe(65_489);
  expect(() => new StyleAppender(withFormats(65_490)).format(STYLE, NO_SIDES)).toThrow(HostError);
});

test("behind the formats that cells count on, also where the styles have fewer", () => {
  expect(new StyleAppender(part()).format(STYLE, NO_SIDES)).toBe(1);
  expect(new StyleAppender(part(), 7).format(STYLE, NO_SIDES)).toBe(7);
  expect(new StyleAppender(withFormats(9), 7).format(STYLE, NO_SIDES)).toBe(9);
});

test("each look has a format of its own, and the same look the same", () => {
  const styles = new StyleAppender(part());
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => ({ ...NO_SIDES, [side]: true }));
  const places = [NO_SIDES, ...sides].map((one) => styles.format(STYLE, one));
  const open = styles.format(STYLE, NO_SIDES, false);
  expect(new Set([...places, open]).size).toBe(6);
  expect([NO_SIDES, ...sides].map((one) => styles.format({ ...STYLE }, one))).toEqual(places);
  expect(styles.format(STYLE, NO_SIDES, false)).toBe(open);
});

test.each<[CellStyle["format"], string, string]>([
  ["text", "49", ""],
  ["general", "0", ""],
  ["integer", "1", ""],
  ["percent-1", "164", '<numFmt numFmtId="164" formatCode="0.0%"/>'],
])("%s is number format %s", (format, id, added) => {
  const styles = new StyleAppender(part());
  styles.format({ ...STYLE, format }, NO_SIDES);
  const xml = styles.toXml();
  expect(xml).toContain(`<xf numFmtId="${id}" fontId="1"`);
  expect(/<numFmt .*?\/>/u.exec(xml)?.[0] ?? "").toBe(added);
});

test("custom formats go on behind those that are there, which are used again", () => {
  const given = part('<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>');
  const styles = new StyleAppender(given);
  for (const format of ["decimal-1", "percent-1", "date"] as const) styles.format({ ...STYLE, format }, NO_SIDES);
  const xml = styles.toXml();
  expect([...xml.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/gu)].map(([, id, code]) => [id, code])).toEqual([
    ["170", "0.0"],
    ["171", "0.0%"],
    ["172", "yyyy-mm-dd"],
  ]);
  expect(xml).toContain('<numFmts count="3">');
});

test("nothing that was not asked for changes a part", () => {
  expect(new StyleAppender(part()).toXml()).toBe(part());
  expect(new StyleAppender(withFormats(3), 7).toXml()).toBe(withFormats(3));
});

test("a fill, a wrapped text and an open cell are said as such", () => {
  const styles = new StyleAppender(part());
  styles.format({ ...STYLE, fill: "#FF0000", wrap: true }, { ...NO_SIDES, left: true }, false);
  const xml = styles.toXml();
  expect(xml).toContain('<fgColor rgb="FFFF0000"/>');
  expect(xml).toContain('fillId="2" borderId="1"');
  expect(xml).toContain('applyProtection="1"><alignment horizontal="left" vertical="center" wrapText="1"/><protection locked="0"/></xf>');
});
