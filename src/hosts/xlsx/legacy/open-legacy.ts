import { byPlace, cellKey, type CellRef } from "../../../core/grid/cell-ref";
import { formatRuns } from "../../../core/grid/format-runs";
import { filledBlock } from "../../../core/grid/filled-block";
import { sheetId, type Grid, type SheetInfo } from "../../../core/grid/grid";
import { GENERAL } from "../../../core/grid/number-format";
import { stampOf } from "../../../core/grid/stamp";
import { HostError } from "../../../core/host-error";
import type { OpenedFile } from "../../../app/workbook";
import { damaged } from "../../../files/package/package";
import { XlsDamage } from "../../../files/xls/compound-file";
import { readXlsSheet, type XlsCells } from "../../../files/xls/sheet";
import { readXlsWorkbook, XlsRefused, type XlsWorkbook } from "../../../files/xls/workbook";
import { ofSheet } from "../../../files/xlsx/read/workbook-part";
import { LegacyWorkbook, type LegacyEntry } from "./legacy-workbook";

/** Opens an .xls (or an .et of the same kind) for reading. Throws HostError. */
export function openLegacyFile(bytes: Uint8Array): OpenedFile {
  const book = whole("Workbook", () => readXlsWorkbook(bytes));
  return new LegacyWorkbook(book.sheets.map((_, index) => entryOf(book, index)));
}

function entryOf(book: XlsWorkbook, index: number): LegacyEntry {
  const sheet = book.sheets[index] ?? { name: "", visible: false, at: 0 };
  const listed: SheetInfo = {
    id: sheetId(String(index + 1)),
    name: sheet.name,
    visible: sheet.visible,
    active: index === book.front,
    protected: false,
    filtered: false,
    ours: null,
  };
  let cells: XlsCells | null = null;
  const read = (): XlsCells => (cells ??= ofSheet(sheet.name, () => whole(sheet.name, () => readXlsSheet(book, sheet))));
  return {
    info: listed,
    grid: () => ofSheet(sheet.name, () => gridOf(book, read(), listed)),
    formatAt: (cell) => book.formats[read().rows.style(cell.row, cell.column)] ?? GENERAL,
    frozenRows: () => read().frozenRows,
  };
}

function gridOf(book: XlsWorkbook, cells: XlsCells, listed: SheetInfo): Grid {
  const { rows, merges } = cells;
  rows.clearCovered(merges);
  const { origin, values } = rows.rectangle();
  const block = filledBlock(origin, values, merges);
  const bottom = block.origin.row + block.values.length - 1;
  const right = block.origin.column + (block.values[0]?.length ?? 0) - 1;
  return {
    sheet: { ...listed, protected: cells.protected, filtered: cells.filtered },
    ...block,
    hiddenRows: [...new Set(cells.hiddenRows)].filter((row) => row <= bottom).sort((a, b) => a - b),
    hiddenColumns: Array.from({ length: right }, (_, index) => index + 1).filter((column) =>
      cells.hiddenColumns.some(({ left, right: last }) => column >= left && column <= last),
    ),
    formulas: formulasOf(cells, bottom, right),
    mixedFormat: [],
    numberFormats: formatRuns(block.origin, block.values, (row, column) => book.formats[rows.style(row, column)] ?? GENERAL),
    stamp: stampOf(block.origin, block.values),
    ...(cells.lost.length === 0 ? {} : { damage: [{ kind: "lost-text" as const, cells: cells.lost }] }),
  };
}

/** All cells of array formulas hold one. */
function formulasOf({ formulas, spills }: XlsCells, bottom: number, right: number): CellRef[] {
  const all = new Map(formulas.map((cell) => [cellKey(cell), cell]));
  for (const spill of spills) {
    for (let row = spill.top; row <= Math.min(spill.bottom, bottom); row++) {
      for (let column = spill.left; column <= Math.min(spill.right, right); column++) all.set(cellKey({ row, column }), { row, column });
    }
  }
  return [...all.values()].sort(byPlace);
}

/** Runs what reads: what is wrong becomes a HostError. */
function whole<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof XlsRefused) {
      if (cause.why === "encrypted") throw new HostError("encrypted", { cause });
      throw new HostError("not-a-workbook", {
        facts: { kind: { "too-old": "excel-4", "no-worksheet": "no-sheet", "charts-only": "charts-only" }[cause.why] },
        cause,
      });
    }
    if (cause instanceof XlsDamage || cause instanceof RangeError) throw damaged(part, cause.message, cause);
    throw cause;
  }
}
