import { toA1, type CellRef } from "../../../core/grid/cell-ref";
import type { CellValue } from "../../../core/grid/cell-value";
import { DAYS_1904 } from "../../../files/xlsx/read/cell-content";
import { inlineString } from "../../../files/xlsx/read/rich-text";
import { escapeText } from "../../../files/xml/escape";

/** What a cell is written with. */
export interface CellForm {
  /** The sheet's element prefix, with its colon. */
  readonly prefix: string;
  readonly date1904: boolean;
  /** The one look of the text that it replaces; "" for none. */
  readonly look: string;
}

/**
 * The XML of a cell. `attributes`: what its tag keeps, with a leading blank. Text is an inline string, so that the shared
 * strings stay as they are; the cell's type says that it is text, whatever it looks like and whatever its number format.
 */
export function cellXml(attributes: string, value: CellValue, form: CellForm): string {
  const { prefix } = form;
  const cell = (type: string, inner: string): string => `<${prefix}c${attributes}${type}>${inner}</${prefix}c>`;
  const plain = (type: string, text: string): string => cell(type, `<${prefix}v>${text}</${prefix}v>`);
  if (value === null || value === "") return `<${prefix}c${attributes}/>`;
  if (typeof value === "string") return cell(' t="inlineStr"', `<${prefix}is>${inlineString(value, prefix, form.look)}</${prefix}is>`);
  if (typeof value === "number") return plain("", String(value));
  if (typeof value === "boolean") return plain(' t="b"', value ? "1" : "0");
  if ("date" in value) return plain("", String(form.date1904 ? value.date - DAYS_1904 : value.date));
  return plain(' t="e"', escapeText(value.error));
}

/** The attributes of a new cell. */
export function newCellAttributes(cell: CellRef, style: number): string {
  return ` r="${toA1(cell)}"${style === 0 ? "" : ` s="${style}"`}`;
}

const ATTRIBUTE = /\s([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
/** Of the old value. */
const VALUE_ATTRIBUTES = ["t", "cm", "vm", "ph"];

/** What the tag of a cell keeps when its value changes: all but its type and what describes the old value; `style` where it gets another look. */
export function keptAttributes(tag: string, style: number | null): string {
  const drop = new Set(style === null ? VALUE_ATTRIBUTES : [...VALUE_ATTRIBUTES, "s"]);
  let kept = "";
  for (const [whole, name = ""] of tag.matchAll(ATTRIBUTE)) if (!drop.has(name)) kept += whole;
  if (style !== null && style !== 0) kept += ` s="${style}"`;
  return kept;
}
