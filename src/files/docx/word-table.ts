import { attribute, child, type XmlElement } from "../xml/element";
import type { Numbering } from "./numbering";
import { isOnElement, readParagraph, type Left } from "./paragraph-text";

/** One cell of a Word table, placed on the table's own columns (0-based). */
export interface WordCell {
  readonly column: number;
  readonly span: number;
  /** Of a merge downwards: its first cell, or one that goes on with the cell above. */
  readonly down: "none" | "start" | "goes-on";
  readonly text: string;
  readonly left: readonly Left[];
  /** Tables inside it, each read as lines of its text. */
  readonly nested: number;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Repeated at the head of each page. */
  readonly heading: boolean;
}

export interface WordTable {
  readonly rows: readonly WordRow[];
  /** How many columns the widest row has. */
  readonly width: number;
}

/** What stands in a document's body or in a cell, in order, wrappers off. */
export function blocksOf(element: XmlElement): readonly XmlElement[] {
  const blocks: XmlElement[] = [];
  for (const one of element.children) {
    if (one.name === "p" || one.name === "tbl") blocks.push(one);
    else if (WRAPPERS.has(one.name)) blocks.push(...blocksOf(one));
  }
  return blocks;
}

const WRAPPERS = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "AlternateContent", "Choice"]);

/** Rows or cells in order, out of whatever is wrapped around them. */
function wrapped(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((one) => (one.name === name ? [one] : WRAPPERS.has(one.name) ? wrapped(one, name) : []));
}

/** Reads a w:tbl: its rows after tracked changes, each cell with its text. Paragraphs are counted in document order. */
export function readTable(xml: string, table: XmlElement, numbering: Numbering): WordTable {
  const rows: WordRow[] = [];
  for (const row of wrapped(table, "tr")) {
    const properties = child(row, "trPr");
    if (child(properties, "del") !== undefined) continue;
    const cells = cellsOf(xml, row, numbering, whole(attribute(child(properties, "gridBefore"), "val")), child(properties, "ins") !== undefined);
    rows.push({ cells, heading: isOnElement(child(properties, "tblHeader")) });
  }
  const width = Math.max(0, ...rows.map(({ cells }) => cells.reduce((end, cell) => Math.max(end, cell.column + cell.span), 0)));
  return { rows, width };
}

function cellsOf(xml: string, row: XmlElement, numbering: Numbering, before: number, inserted: boolean): readonly WordCell[] {
  const cells: WordCell[] = [];
  let column = before;
  for (const element of wrapped(row, "tc")) {
    const properties = child(element, "tcPr");
    if (child(properties, "cellDel") !== undefined) continue;
    const span = Math.max(1, whole(attribute(child(properties, "gridSpan"), "val")));
    const content = readCell(xml, element, numbering);
    const left = inserted && cells.length === 0 ? [...content.left, "inserted" as const] : content.left;
    const across = child(properties, "hMerge");
    const last = cells.at(-1);
    // the old way of merging sideways: a cell that goes on with the one before it
    if (across && attribute(across, "val") !== "restart" && last) {
      const text = [last.text, content.text].filter((one) => one !== "").join("\n");
      cells[cells.length - 1] = { ...last, span: last.span + span, text, left: [...last.left, ...left], nested: last.nested + content.nested };
    } else {
      const merge = child(properties, "vMerge");
      const down = !merge ? "none" : attribute(merge, "val") === "restart" ? "start" : "goes-on";
      cells.push({ column, span, down, text: content.text, left, nested: content.nested });
    }
    column += span;
  }
  return cells;
}

/** The paragraphs of a cell, a line each, empty ones at the end off. */
function readCell(xml: string, cell: XmlElement, numbering: Numbering): { readonly text: string; readonly left: readonly Left[]; readonly nested: number } {
  const lines: string[] = [];
  const left: Left[] = [];
  let nested = 0;
  let open = "";
  for (const block of blocksOf(cell)) {
    if (block.name === "tbl") {
      nested++;
      const table = readTable(xml, block, numbering);
      for (const { cells } of table.rows) {
        lines.push(cells.map(({ text }) => text.replaceAll("\n", " ")).filter((text) => text !== "").join(" "));
        left.push(...cells.flatMap((one) => one.left));
        nested += cells.reduce((sum, one) => sum + one.nested, 0);
      }
      continue;
    }
    const paragraph = readParagraph(xml, block, numbering);
    left.push(...paragraph.left);
    open += paragraph.text;
    if (paragraph.joinsNext) continue;
    lines.push(open);
    open = "";
  }
  if (open !== "") lines.push(open);
  while (lines.length > 0 && (lines.at(-1) ?? "").trim() === "") lines.pop();
  return { text: lines.join("\n"), left, nested };
}

function whole(text: string | null): number {
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : 0;
}

