import { attribute, child, opened, type XmlElement } from "../xml/element";
import type { Numbering } from "./numbering";
import { gridWidths, spansByWidth } from "./row-columns";
import { holdsElement, isOnElement, isPlaceholder, ParagraphReader, type Left } from "./paragraph-text";

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
  /** Of a table whose rows are all gone after tracked changes: what they were. */
  readonly gone: readonly Left[];
}

/** What stands in a document's body or in a cell, in order, wrappers off: content controls and marks of changes. */
export function blockElements(element: XmlElement): readonly XmlElement[] {
  const blocks: XmlElement[] = [];
  for (const one of element.children) {
    if (one.name === "p" || one.name === "tbl") blocks.push(one);
    else if (WRAPPERS.has(one.name) && !(one.name === "sdt" && isPlaceholder(one))) blocks.push(...blockElements(one));
  }
  return blocks;
}

/** As `blockElements`, for the body: what a frame holds stands in it as if the frame were not there. */
export function bodyBlocks(xml: string, element: XmlElement): readonly XmlElement[] {
  return blockElements(element).flatMap((block) => (block.name === "tbl" ? (inFrame(xml, block) ?? [block]) : [block]));
}

/** What a frame holds: a table of one cell a row, of which one holds a table; null for any other table. */
function inFrame(xml: string, table: XmlElement): readonly XmlElement[] | null {
  const cells: XmlElement[] = [];
  for (const row of wrapped(table, "tr")) {
    const own = wrapped(opened(xml, row), "tc");
    if (own.length > 1) return null;
    cells.push(...own);
  }
  return cells.some((cell) => blockElements(cell).some(({ name }) => name === "tbl")) ? cells.flatMap((cell) => bodyBlocks(xml, cell)) : null;
}

const WRAPPERS = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "AlternateContent", "Choice"]);

/** Rows or cells in order, out of whatever is wrapped around them. */
function wrapped(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((one) => (one.name === name ? [one] : WRAPPERS.has(one.name) ? wrapped(one, name) : []));
}

/** Reads a w:tbl: its rows after tracked changes, each cell with its text. Paragraphs are counted in document order. */
export function readWordTable(xml: string, table: XmlElement, numbering: Numbering): WordTable {
  const rows: WordRow[] = [];
  // rows that are gone are told at the row that stands in their place
  let gone: Left[] = [];
  let above: readonly WordCell[] = [];
  const grid = gridWidths(table);
  for (const closed of wrapped(table, "tr")) {
    const row = opened(xml, closed);
    const properties = child(row, "trPr");
    if (child(properties, "del") !== undefined || child(properties, "moveFrom") !== undefined || isMovedAway(row)) {
      gone.push("deleted");
      continue;
    }
    if (isOnElement(child(properties, "hidden"))) {
      gone.push("hidden-text");
      continue;
    }
    if (child(properties, "ins") !== undefined || child(properties, "moveTo") !== undefined) gone.push("inserted");
    const cells = cellsOf(xml, row, numbering, grid, above);
    rows.push({ cells: withLeft(cells, gone), heading: isOnElement(child(properties, "tblHeader")) });
    above = cells;
    gone = [];
  }
  const last = rows.at(-1);
  if (last && gone.length > 0) rows[rows.length - 1] = { ...last, cells: withLeft(last.cells, gone) };
  const width = rows.reduce((most, { cells }) => cells.reduce((end, cell) => Math.max(end, cell.column + cell.span), most), 0);
  return { rows, width, gone: last ? [] : gone };
}

function withLeft([first, ...rest]: readonly WordCell[], left: readonly Left[]): readonly WordCell[] {
  return first && left.length > 0 ? [{ ...first, left: [...left, ...first.left] }, ...rest] : first ? [first, ...rest] : [];
}

/** Whether all paragraphs of a row went to another place, their marks with them. */
function isMovedAway(row: XmlElement): boolean {
  const paragraphs = wrapped(row, "tc").flatMap((cell) => blockElements(cell).filter(({ name }) => name === "p"));
  const marked = paragraphs.filter((one) => child(child(child(one, "pPr"), "rPr"), "moveFrom") !== undefined);
  return (
    marked.length > 0 &&
    paragraphs.every((one) => one.children.every(({ name }) => name !== "r" && name !== "ins" && name !== "hyperlink" && name !== "moveTo"))
  );
}

/** @param above the cells of the row above: a merge downwards that goes on without a beginning is none */
function cellsOf(xml: string, row: XmlElement, numbering: Numbering, grid: readonly number[], above: readonly WordCell[]): readonly WordCell[] {
  const cells: WordCell[] = [];
  const outside = (side: string): number => whole(attribute(child(child(row, "trPr"), side), "val"));
  let column = outside("gridBefore");
  const elements = wrapped(row, "tc").filter((element) => child(child(element, "tcPr"), "cellDel") === undefined);
  const stated = elements.map((element) => Math.max(1, whole(attribute(child(child(element, "tcPr"), "gridSpan"), "val"))));
  const covers = column + stated.reduce((sum, span) => sum + span, 0) + outside("gridAfter");
  const spans = covers < grid.length ? (spansByWidth(elements, grid, column) ?? stated) : stated;
  // an old merge sideways is open: a mark that goes on without a beginning is none
  let across = false;
  for (const [at, element] of elements.entries()) {
    const properties = child(element, "tcPr");
    const span = spans[at] ?? 1;
    const tracked = child(properties, "cellMerge");
    const down = tracked ? mergedNow(tracked) : mergedDown(child(properties, "vMerge"));
    const covered = down === "goes-on" && above.some((one) => one.down !== "none" && one.column === column) && !holdsElement(element, "t");
    const content = readCell(xml, element, numbering, covered);
    const old = child(properties, "hMerge");
    const last = cells.at(-1);
    if (old && attribute(old, "val") !== "restart" && last && across) {
      // the old way of merging sideways: a cell that goes on with the one before it
      const text = [last.text, content.text].filter((one) => one !== "").join("\n");
      cells[cells.length - 1] = { ...last, span: last.span + span, text, left: [...last.left, ...content.left], nested: last.nested + content.nested };
    } else {
      across = old !== undefined;
      cells.push({ column, span, down, text: content.text, left: tracked ? ["inserted", ...content.left] : content.left, nested: content.nested });
    }
    column += span;
  }
  return cells;
}

/** Of a merge downwards; one without a word goes on. */
function mergedDown(merge: XmlElement | undefined): WordCell["down"] {
  return !merge ? "none" : attribute(merge, "val") === "restart" ? "start" : "goes-on";
}

/** The same where merging or parting cells is itself a tracked change: as it is after it. */
function mergedNow(tracked: XmlElement): WordCell["down"] {
  const now = attribute(tracked, "vMerge");
  return now === "rest" ? "start" : now === "cont" ? "goes-on" : "none";
}

/** The paragraphs of a cell, a line each, empty ones at the end off; without their numbers where the cell is covered by a merge. */
function readCell(
  xml: string,
  cell: XmlElement,
  numbering: Numbering,
  covered: boolean,
): { readonly text: string; readonly left: readonly Left[]; readonly nested: number } {
  const lines: string[] = [];
  const left: Left[] = [];
  const reader = new ParagraphReader(xml, numbering, covered);
  let nested = 0;
  for (const block of blockElements(cell)) {
    if (block.name === "tbl") {
      nested++;
      const table = readWordTable(xml, block, numbering);
      for (const { cells } of table.rows) {
        lines.push(
          cells
            .map(({ text }) => text.replaceAll("\n", " "))
            .filter((text) => text !== "")
            .join(" "),
        );
        left.push(...cells.flatMap((one) => one.left));
        nested += cells.reduce((sum, one) => sum + one.nested, 0);
      }
      continue;
    }
    const paragraph = reader.next(block);
    if (!paragraph) continue;
    lines.push(paragraph.text);
    left.push(...paragraph.left);
  }
  const rest = reader.rest();
  if (rest) left.push(...rest.left);
  if (rest && rest.text !== "") lines.push(rest.text);
  while (lines.length > 0 && (lines.at(-1) ?? "").trim() === "") lines.pop();
  return { text: lines.join("\n"), left, nested };
}

function whole(text: string | null): number {
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : 0;
}
