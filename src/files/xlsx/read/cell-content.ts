import type { CellValue } from "../../../core/grid/cell-value";
import { decodeEscapes, decodeXmlText } from "../../xml/escape";
import { TagScanner } from "../../xml/tags";
import { readString } from "./rich-text";
import type { ScannedCell } from "./sheet-cells";
import type { SharedStrings } from "./shared-strings";

/** What a sheet's cells are read with. */
export interface CellContext {
  readonly strings: SharedStrings;
  /** Whether a cell format, by its index, shows a day. */
  readonly isDate: (style: number) => boolean;
  /** The number format of a cell format, by its index. */
  readonly formatOf: (style: number) => string;
  /** The formats are there, but cannot be read: no number is known to be a day. */
  readonly formatsLost: boolean;
  readonly date1904: boolean;
}

/** What one cell holds. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: boolean;
  /** The range of an array formula or a data table, as written; "" where there is none. */
  readonly spill: string;
  readonly mixed: boolean;
  /** The one look of its text's runs, as `readString` has it. */
  readonly look: string;
  /** What is wrong with it: it names a text that the file does not hold, or is a formula whose result was never stored. */
  readonly missing?: "text" | "result";
}

/** From the 1904 system to the 1900 system, in days. */
export const DAYS_1904 = 1462;

const EMPTY: CellContent = { value: null, formula: false, spill: "", mixed: false, look: "" };

/** Reads a cell that a scan found. */
export function readCell(xml: string, cell: ScannedCell, context: CellContext, prefix: string): CellContent {
  if (cell.innerEnd === cell.openEnd) return EMPTY;
  const valueTag = `<${prefix}v>`;
  if (xml.startsWith(valueTag, cell.openEnd)) {
    const from = cell.openEnd + valueTag.length;
    const to = xml.indexOf("<", from);
    if (to + prefix.length + 4 === cell.innerEnd) return stored(plainText(xml.slice(from, to)), cell, context, false, "");
  }
  return slowly(xml, cell, context);
}

/** A cell with a formula, an inline string, or anything else that is not just a value. */
function slowly(xml: string, cell: ScannedCell, context: CellContext): CellContent {
  const tags = new TagScanner(xml, cell.openEnd, cell.innerEnd);
  let formula = false;
  let spill = "";
  let raw: string | null = null;
  let inline: CellContent | null = null;
  while (tags.next()) {
    if (tags.kind === "close") continue;
    const { local, end, kind } = tags;
    if (local === "f") {
      formula = true;
      const type = tags.attribute("t");
      if (type === "array" || type === "dataTable") spill = tags.attribute("ref") ?? "";
    }
    tags.skip();
    if (kind === "empty") continue;
    if (local === "v") raw = plainText(xml.slice(end, tags.start));
    else if (local === "is") {
      const item = readString(xml, end, tags.start);
      inline = { ...EMPTY, value: item.text === "" ? null : item.text, mixed: item.mixed, look: item.look };
    }
  }
  // a text that stands there is read, also where the cell does not say that it is one
  if (inline !== null && (cell.type === "inlineStr" || raw === null)) return { ...inline, formula, spill };
  // programs that cannot calculate leave the result out; one that is an empty text says that it is a text
  if (formula && cell.type !== "str" && (raw === null || raw.trim() === "")) return { ...EMPTY, formula, spill, missing: "result" };
  return raw === null ? { ...EMPTY, formula, spill } : stored(raw, cell, context, formula, spill);
}

/** The content of an element: what is written with entities, or with comments in it, is what it stands for. */
function plainText(raw: string): string {
  return raw.includes("&") || raw.includes("<") ? decodeXmlText(raw) : raw;
}

/** `raw`: the text of its value, decoded. */
function stored(raw: string, cell: ScannedCell, context: CellContext, formula: boolean, spill: string): CellContent {
  if (cell.type === "s") {
    if (raw.trim() === "") return { ...EMPTY, formula, spill };
    const index = Number(raw);
    const text = context.strings.texts[index];
    if (text === undefined) return { ...EMPTY, formula, spill, missing: "text" };
    const value = text === "" ? null : text;
    if (context.strings.mixed.size === 0 && context.strings.looks.size === 0) return { value, formula, spill, mixed: false, look: "" };
    return { value, formula, spill, mixed: context.strings.mixed.has(index), look: context.strings.looks.get(index) ?? "" };
  }
  return { value: valueOf(raw, cell, context), formula, spill, mixed: false, look: "" };
}

function valueOf(raw: string, cell: ScannedCell, context: CellContext): CellValue {
  switch (cell.type) {
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return { error: raw.trim() };
    case "str":
    case "inlineStr": {
      const text = decodeEscapes(raw);
      return text === "" ? null : text;
    }
    case "d": {
      const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(raw) ? raw : `${raw.trim()}${raw.includes("T") ? "" : "T00:00:00"}Z`);
      return Number.isNaN(time) ? decodeEscapes(raw) : { date: time / 86_400_000 + 25_569 };
    }
    default: {
      if (raw.trim() === "") return null;
      const number = Number(raw);
      if (!Number.isFinite(number)) return decodeEscapes(raw);
      if (!context.isDate(cell.style)) return number;
      return { date: context.date1904 ? number + DAYS_1904 : number };
    }
  }
}
