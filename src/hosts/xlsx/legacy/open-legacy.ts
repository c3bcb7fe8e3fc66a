import { sheetId, type Grid, type SheetId, type SheetInfo } from "../../../core/grid/grid";
import type { CellValue } from "../../../core/grid/cell-value";
import { formatRuns } from "../../../core/grid/format-runs";
import { filledBlock } from "../../../core/grid/filled-block";
import { stampOf } from "../../../core/grid/stamp";
import { HostError } from "../../../core/host-error";
import { checkSheetSize } from "../../../core/grid/sheet-size";
import { damaged } from "../../../files/package/package";
import type { OpenedFile } from "../../../app/workbook";
import { LegacyWorkbook } from "./legacy-workbook";

/** One sheet as the library that reads .xls gives it; 0-based. */
interface LegacySheet {
  readonly name: string;
  /** Rows without cells may be missing. */
  readonly rows: readonly (readonly unknown[] | undefined)[];
  readonly merges?: readonly { readonly startRow: number; readonly startCol: number; readonly endRow: number; readonly endCol: number }[];
  readonly hidden?: boolean;
  readonly veryHidden?: boolean;
}

/** The record that every .xls with an opening password has. */
const FILE_PASS = 0x2f;

/** Opens an .xls (or an .et of the same kind) for reading. */
export async function openLegacyFile(bytes: Uint8Array): Promise<OpenedFile> {
  const { readXls } = await import(/* webpackMode: "eager" */ "hucre/xlsx");
  let sheets: readonly LegacySheet[];
  try {
    sheets = (await readXls(bytes)).sheets;
  } catch (cause) {
    if (isLocked(bytes)) throw new HostError("encrypted", { cause });
    throw damaged("Workbook", cause instanceof Error ? cause.message : "unreadable", cause);
  }
  if (isLocked(bytes)) throw new HostError("encrypted");
  return new LegacyWorkbook(sheets.map((sheet, index) => ({ info: infoOf(sheet, index, sheets), grid: () => gridOf(sheet, infoOf(sheet, index, sheets)) })));
}

function infoOf(sheet: LegacySheet, index: number, all: readonly LegacySheet[]): SheetInfo {
  const shows = (one: LegacySheet): boolean => one.hidden !== true && one.veryHidden !== true;
  const id: SheetId = sheetId(String(index + 1));
  return { id, name: sheet.name, visible: shows(sheet), active: index === Math.max(0, all.findIndex(shows)), protected: false, filtered: false, ours: null };
}

function gridOf(sheet: LegacySheet, info: SheetInfo): Grid {
  const merges = (sheet.merges ?? []).map((one) => ({ top: one.startRow + 1, left: one.startCol + 1, bottom: one.endRow + 1, right: one.endCol + 1 }));
  const rows = Array.from(sheet.rows, (row) => row ?? []);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  checkSheetSize(rows.length, width);
  const values = rows.map((row) => Array.from({ length: width }, (_, c) => cellValue(row[c])));
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, values.length); row++) {
      for (let column = left; column <= Math.min(right, width); column++) {
        const line = values[row - 1];
        if (line && (row !== top || column !== left)) line[column - 1] = null;
      }
    }
  }
  const block = filledBlock({ row: 1, column: 1 }, values, merges);
  return { sheet: info, ...block, hiddenRows: [], hiddenColumns: [], formulas: [], mixedFormat: [], numberFormats: formatRuns(block.origin, block.values, () => null), stamp: stampOf(block.origin, block.values) };
}

function cellValue(value: unknown): CellValue {
  if (typeof value === "string") {
    if (/^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(value)) return { error: value };
    return value === "" ? null : value.replace(/\r\n?/g, "\n");
  }
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return { date: value.getTime() / 86_400_000 + 25_569 };
  return null;
}

/** Whether the workbook stream, wherever it lies in the file, begins with its BOF and a FilePass record. */
function isLocked(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + 24 < bytes.length; at += 512) {
    if (view.getUint16(at, true) !== 0x0809) continue;
    let next = at;
    for (let n = 0; n < 4 && next + 4 < bytes.length; n++) {
      if (view.getUint16(next, true) === FILE_PASS) return true;
      next += 4 + view.getUint16(next + 2, true);
    }
  }
  return false;
}
