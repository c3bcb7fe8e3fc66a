import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import type { SourceNote } from "../../core/sources/table-source";
import { cellLines, type CellText } from "./cell-lines";
import type { PastedTable } from "./pasted-table";

/** Rows and columns that a cell of a page may claim; a page may say anything. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 256;

/**
 * The tables of a page on the clipboard as one, one below the other: a cell is a cell, its paragraphs lines. Paragraphs
 * over, between and under tables are rows over the whole width. Null for a page without a table: then its text is wanted.
 */
export function readHtml(page: Document): PastedTable | null {
  const tables = [...page.querySelectorAll("table")].filter((table) => table.parentElement?.closest("table") === null);
  if (tables.length === 0) return null;
  const filling = new Filling();
  filling.blocks(page.body);
  return filling.table();
}

const PARAGRAPHS = "p,h1,h2,h3,h4,h5,h6,li";

class Filling {
  private readonly rows: string[][] = [];
  private readonly merges: CellRange[] = [];
  /** Rows that are a paragraph over the whole width. */
  private readonly lines: number[] = [];
  private readonly notes = new Map<SourceNote["kind"], { count: number; readonly places: CellRef[] }>();
  private width = 0;

  /** Everything in order: tables, and paragraphs that stand in none. */
  blocks(element: Element): void {
    for (const one of element.children) {
      if (one.tagName.toUpperCase() === "TABLE") this.add(one);
      else if (one.querySelector("table")) this.blocks(one);
      else if (one.matches(PARAGRAPHS) || one.tagName.toUpperCase() === "DIV") this.paragraph(one);
    }
  }

  table(): PastedTable {
    const { width } = this;
    const rows = this.rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
    const over = width > 1 ? this.lines.map((row): CellRange => ({ top: row, left: 1, bottom: row, right: width })) : [];
    const merges = [...this.merges, ...over].sort((a, b) => a.top - b.top || a.left - b.left);
    return { rows, merges, notes: [...this.notes].map(([kind, { count, places }]) => ({ kind, count, places })) };
  }

  private paragraph(element: Element): void {
    const read = cellLines(element);
    if (read.text === "") return;
    this.rows.push([read.text]);
    this.lines.push(this.rows.length);
    this.tell(read, { row: this.rows.length, column: 1 });
  }

  private add(table: Element): void {
    const first = this.rows.length;
    const own = [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table && !isGone(row)).slice(0, MOST_ROWS);
    // columns that a merge from above still covers, by column: the last row of it
    const covered = new Map<number, number>();
    own.forEach((row, at) => {
      const number = first + at + 1;
      const texts: string[] = [];
      this.rows.push(texts);
      let column = 1;
      for (const cell of row.children) {
        if (!/^T[DH]$/i.test(cell.tagName)) continue;
        while ((covered.get(column) ?? 0) >= number) column++;
        const right = column + span(cell, "colspan", MOST_COLUMNS - column + 1) - 1;
        const down = span(cell, "rowspan", own.length - at);
        const read = cellLines(cell);
        texts[column - 1] = read.text;
        this.tell(read, { row: number, column });
        if (right > column || down > 1) this.merges.push({ top: number, left: column, bottom: number + down - 1, right });
        for (let each = column; each <= right; each++) covered.set(each, number + down - 1);
        column = right + 1;
        if (column > MOST_COLUMNS) break;
      }
      this.width = Math.max(this.width, ...[...covered].filter(([, bottom]) => bottom >= number).map(([at]) => at));
    });
  }

  private tell({ numbers, tracked, nested, pictures }: CellText, at: CellRef): void {
    const note = (kind: SourceNote["kind"], count: number): void => {
      if (count === 0) return;
      const said = this.notes.get(kind) ?? { count: 0, places: [] };
      said.count += count;
      said.places.push(at);
      this.notes.set(kind, said);
    };
    note("automatic-numbers", numbers);
    note("tracked-changes", tracked);
    note("nested-table", nested);
    note("picture", pictures);
  }
}

/** How far a cell reaches; 0 is down to the last row. */
function span(cell: Element, name: "colspan" | "rowspan", most: number): number {
  const value = Number(cell.getAttribute(name) ?? "1");
  if (value === 0 && name === "rowspan") return Math.max(1, most);
  return Number.isInteger(value) ? Math.max(1, Math.min(value, most)) : 1;
}

/** A row whose deletion is tracked, or that is hidden. */
const isGone = (row: Element): boolean => row.classList.contains("msoDel") || /display:\s*none|mso-hide:\s*all/i.test(row.getAttribute("style") ?? "");
