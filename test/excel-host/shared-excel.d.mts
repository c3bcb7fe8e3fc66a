import type { CellValue } from "../../src/core/grid/cell-value";
import type { BookOptions, RawCell, SheetDescription } from "../contract/harness";
import type { StepFaults } from "../contract/step-faults";
import type { Answering } from "./parent-page";

export interface SharedBook {
  readonly excel: Answering;
  /** Members of Excel that were used and that the shared host lacks. */
  gaps(): string[];
  edit(sheet: string, cell: string, value: CellValue): void;
  rename(sheet: string, name: string): void;
  remove(sheet: string): void;
  add(sheet: string): void;
  activate(sheet: string): void;
  protect(sheet: string): void;
  filter(sheet: string): void;
  look(sheet: string, cell: string): RawCell;
  snapshot(): unknown;
  propertyNames(): string[];
  selection(): { sheet: string; cell: string };
}

export function openSharedExcel(
  createExcelHost: unknown,
  ExcelJS: unknown,
  faults: StepFaults,
  sheets: readonly SheetDescription[],
  options?: BookOptions,
): SharedBook;
