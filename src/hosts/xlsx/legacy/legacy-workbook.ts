import { cellKey, type CellRef } from "../../../core/grid/cell-ref";
import { cellAt, type Grid, type SheetId, type SheetInfo } from "../../../core/grid/grid";
import { textEms } from "../../../core/reports/layout/measure";
import type { CellStyle } from "../../../core/reports/laid-out-sheet";
import { fittingHeights } from "../../../app/fitting-heights";
import { HostError } from "../../../core/host-error";
import { stopIfCancelled } from "../../../app/one-writer";
import type { OpenedFile, SheetPlan, ShownSheet, UndoToken, Work } from "../../../app/workbook";
import { shownValue } from "../../../core/text/shown/shown-value";

/** A sheet of an .xls: what is listed, and its grid. */
export interface LegacyEntry {
  readonly info: SheetInfo;
  readonly grid: () => Grid;
  /** The number format of a cell. */
  readonly formatAt: (cell: CellRef) => string;
  readonly frozenRows: () => number;
}

const STYLE: CellStyle = {
  fonts: ["宋体"],
  size: 12,
  bold: false,
  color: "#000000",
  fill: null,
  border: "none",
  horizontal: "left",
  vertical: "middle",
  wrap: true,
  format: "text",
};

/** An opened .xls: for reading only. Reports made from it go into a workbook of their own. */
export class LegacyWorkbook implements OpenedFile {
  readonly capabilities = { charts: false, links: false, events: false, nativeUndo: false, save: false };
  readonly unsaved = false;
  readonly cannotKeep = ["old-format"];
  private readonly grids = new Map<string, Grid>();
  private front: SheetId | null = null;

  constructor(private readonly entries: readonly LegacyEntry[]) {}

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(this.entries.map(({ info }) => this.listed(info)));
  }

  async read(sheet: SheetId | "active", work?: Work): Promise<Grid> {
    await Promise.resolve();
    stopIfCancelled(work);
    const id = sheet === "active" ? this.entries.find(({ info }) => this.listed(info).active)?.info.id : sheet;
    const grid = this.gridOf(id);
    work?.progress(1, 1);
    return grid;
  }

  applyEdits(): Promise<UndoToken> {
    return readOnly();
  }

  planSheets(): Promise<readonly SheetPlan[]> {
    return readOnly();
  }

  writeSheets(): Promise<UndoToken> {
    return readOnly();
  }

  undo(): Promise<UndoToken> {
    return readOnly();
  }

  reveal(sheet: SheetId): Promise<void> {
    this.front = sheet;
    return Promise.resolve();
  }

  watch(): () => void {
    return () => undefined;
  }

  readonly memory = { get: () => Promise.resolve(null), set: () => readOnly<void>() };

  async view(sheet: SheetId): Promise<ShownSheet> {
    await Promise.resolve();
    const grid = this.gridOf(sheet);
    const entry = this.entries.find(({ info }) => info.id === sheet);
    const drawn = {
      grid,
      columnWidths: fittingWidths(grid),
      text: (cell: CellRef): string => {
        const value = cellAt(grid, cell);
        return shownValue(value, typeof value === "object" && value !== null && "date" in value ? "yyyy/m/d" : "General");
      },
      style: () => STYLE,
    };
    return { ...drawn, rowHeights: fittingHeights(drawn, [], STANDARD_HEIGHT), frozenRows: entry?.frozenRows() ?? 0 };
  }

  save(): Promise<Uint8Array> {
    return readOnly();
  }

  copy(): Promise<Uint8Array> {
    return readOnly();
  }

  private listed(info: SheetInfo): SheetInfo {
    return this.front === null ? info : { ...info, active: info.id === this.front };
  }

  private gridOf(id: SheetId | undefined): Grid {
    const entry = this.entries.find(({ info }) => info.id === id);
    if (entry === undefined) throw new HostError("sheet-gone");
    let grid = this.grids.get(entry.info.id);
    if (grid === undefined) this.grids.set(entry.info.id, (grid = entry.grid()));
    return { ...grid, sheet: this.listed(grid.sheet) };
  }
}

/** In points. */
const STANDARD_HEIGHT = 15;
/** Of a column, in characters; a Chinese one counts twice. */
const NARROWEST = 6;
const WIDEST = 48;

/** Widths in characters for columns whose widths are not known: as wide as their longest line, up to a bound. */
function fittingWidths({ origin, values, merges }: Grid): number[] {
  const spanning = new Set(merges.filter(({ left, right }) => right > left).map(({ top, left }) => cellKey({ row: top, column: left })));
  const widths: number[] = Array.from({ length: origin.column - 1 }, () => NARROWEST);
  for (let index = 0; index < (values[0]?.length ?? 0); index++) {
    const column = origin.column + index;
    let width = NARROWEST;
    for (let r = 0; r < values.length && width < WIDEST; r++) {
      const value = values[r]?.[index];
      if (typeof value !== "string" || spanning.has(cellKey({ row: origin.row + r, column }))) continue;
      for (const line of value.split("\n")) width = Math.max(width, textEms(line) * 2 + 2);
    }
    widths.push(Math.min(width, WIDEST));
  }
  return widths;
}

function readOnly<T>(): Promise<T> {
  return Promise.reject(new HostError("read-only"));
}
