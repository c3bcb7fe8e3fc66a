import { strFromU8, unzipSync } from "fflate";

/** A sheet as its file has it, read here with nothing of the program: texts by row and column, and where cells are merged. */
export interface RawSheet {
  readonly name: string;
  /** The text of a cell; of a merged one that of its first. "" where nothing stands. */
  text(row: number, column: string): string;
  /** The first row of the merged area that a cell lies in, its own without one. */
  top(row: number, column: string): number;
  readonly rows: number;
}

const unescape = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) => String.fromCodePoint(parseInt(code, hex === "" ? 10 : 16)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/_x000D_/g, "");

const inside = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:\\w+:)?${tag}>`, "g"))].map((match) => match[1] ?? "");
/** The text of runs; what is written above a character to tell how it sounds is none of it. */
const runs = (xml: string): string => unescape(inside(xml.replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g, ""), "t").join(""));
const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** The sheets of a file, in order. */
export function rawSheets(bytes: Uint8Array): readonly RawSheet[] {
  const files = unzipSync(bytes);
  const part = (name: string): string => (files[name] ? strFromU8(files[name]) : "");
  const shared = inside(part("xl/sharedStrings.xml"), "si").map(runs);
  const targets = new Map(
    [...part("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [attribute(tag, "Id"), attribute(tag, "Target")]),
  );
  return [...part("xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    return sheetOf(unescape(attribute(tag, "name")), part(target.startsWith("/") ? target.slice(1) : `xl/${target}`), shared);
  });
}

function sheetOf(name: string, xml: string, shared: readonly string[]): RawSheet {
  const cells = new Map<string, string>();
  let rows = 0;
  for (const [, attributes = "", content = ""] of xml.matchAll(/<(?:\w+:)?c(\s[^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g)) {
    const at = attribute(attributes, "r");
    const value = unescape(inside(content, "v")[0] ?? "");
    const kind = attribute(attributes, "t");
    const text = kind === "s" ? (shared[Number(value)] ?? "") : kind === "inlineStr" ? runs(content) : value;
    if (text !== "") cells.set(at, text);
    rows = Math.max(rows, Number(/\d+$/.exec(at)?.[0] ?? 0));
  }
  const merges = [...xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(([, left = "", top = "", right = "", bottom = ""]) => ({
    left,
    right,
    top: Number(top),
    bottom: Number(bottom),
  }));
  const order = (column: string): number => [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const merge = (row: number, column: string) =>
    merges.find((one) => row >= one.top && row <= one.bottom && order(column) >= order(one.left) && order(column) <= order(one.right));
  return {
    name,
    rows,
    text: (row, column) => {
      const area = merge(row, column);
      return cells.get(area ? `${area.left}${area.top}` : `${column}${row}`) ?? "";
    },
    top: (row, column) => merge(row, column)?.top ?? row,
  };
}
