import type { CellRange, CellRef } from "../../core/grid/cell-ref";
import { cellAt, type Grid } from "../../core/grid/grid";
import { sameCellValue } from "../../core/grid/cell-value";
import { checkEdits } from "../../app/edit-check";
import { cellError, HostError } from "../../core/host-error";
import { sameSheetName } from "../../app/sheet-plan";
import { editSheet } from "./edit/edit-sheet";
import { checkMerges, withMerges, withoutMerges } from "./edit/merge-cells";
import type { Package } from "../../files/package/package";
import { readSheetCells } from "../../files/xlsx/read/read-grid-of";
import { sheetLocks } from "../../files/xlsx/read/sheet-part";
import { workbookOf, type SheetEntry } from "../../files/xlsx/read/workbook-part";
import { restoredParts } from "./restore";
import { entryOf, withContents, withoutSheet, withSheet, type SheetBundle } from "./write/sheet-bundle";

/** A cell that was written, and the element that it was before. */
export interface WrittenCell {
  readonly cell: CellRef;
  readonly xml: string | null;
}

/** A sheet of ours that was written, or taken away: what it was before and is now. */
export type BundleChange = { readonly before: SheetBundle | null; readonly after: SheetBundle } | { readonly before: SheetBundle; readonly after: null };

/** What a token takes back, with the states of the package around the change. */
export type Inverse = { readonly before: Package; readonly after: Package } & (
  | { readonly kind: "cells"; readonly sheet: string; readonly changes: readonly WrittenCell[] }
  /** Areas that were merged (`on`), or taken apart. */
  | { readonly kind: "merges"; readonly sheet: string; readonly ranges: readonly CellRange[]; readonly on: boolean }
  | { readonly kind: "sheets"; readonly changes: readonly BundleChange[] }
);

/** The package with a change taken back. `changed-meanwhile`, `sheet-gone`, `protected`, `filtered` where that must not be. */
export function undone(pkg: Package, inverse: Inverse, gridOf: (entry: SheetEntry) => Grid): Package {
  if (inverse.kind === "cells") {
    if (inverse.changes.length === 0) return pkg;
    const entry = entryOf(workbookOf(pkg), inverse.sheet);
    if (entry === undefined) throw new HostError("sheet-gone");
    // what was written is read from the file as it was then: a number under a date format is a date
    const written = entryOf(workbookOf(inverse.after), inverse.sheet);
    const grid = gridOf(entry);
    const then: Grid = written === undefined ? grid : { ...readSheetCells(inverse.after, written), sheet: grid.sheet };
    checkEdits(
      grid,
      inverse.changes.map(({ cell }) => ({ cell, expected: cellAt(then, cell), value: null })),
    );
    const whole = restoredParts(pkg, inverse.after, inverse.before);
    return (
      whole ??
      editSheet(
        pkg,
        entry,
        inverse.changes.map(({ cell, xml }) => ({ cell, become: { xml } })),
      ).pkg
    );
  }
  if (inverse.kind === "merges") {
    const entry = entryOf(workbookOf(pkg), inverse.sheet);
    if (entry === undefined) throw new HostError("sheet-gone");
    const grid = gridOf(entry);
    if (!inverse.on) checkMerges(grid, inverse.ranges, pkg, entry);
    else if (grid.sheet.protected) throw new HostError("protected", { facts: { sheet: grid.sheet.name } });
    return restoredParts(pkg, inverse.after, inverse.before) ?? (inverse.on ? withoutMerges : withMerges)(pkg, entry, inverse.ranges);
  }
  for (const change of inverse.changes) checkSheet(pkg, inverse, change, gridOf);
  const book = workbookOf(pkg);
  if (book.structureProtected && inverse.changes.some(({ before, after }) => before === null || after === null)) {
    throw new HostError("protected", { facts: { workbook: true } });
  }
  return restoredParts(pkg, inverse.after, inverse.before) ?? inverse.changes.reduce(oneSheetUndone, pkg);
}

/** What does a change again that was just taken back. */
export function inverted(inverse: Inverse, before: Package, after: Package): Inverse {
  if (inverse.kind === "sheets") {
    return { kind: "sheets", changes: inverse.changes.map(turned), before, after };
  }
  if (inverse.kind === "merges") return { ...inverse, on: !inverse.on, before, after };
  const entry = entryOf(workbookOf(before), inverse.sheet);
  if (entry === undefined) return { ...inverse, before, after };
  const elements = editSheet(
    before,
    entry,
    inverse.changes.map(({ cell, xml }) => ({ cell, become: { xml } })),
  ).before;
  return { kind: "cells", sheet: inverse.sheet, changes: inverse.changes.map(({ cell }, index) => ({ cell, xml: elements[index] ?? null })), before, after };
}

function turned(change: BundleChange): BundleChange {
  if (change.after === null) return { before: null, after: change.before };
  return change.before === null ? { before: change.after, after: null } : { before: change.after, after: change.before };
}

function checkSheet(pkg: Package, inverse: Inverse, { before, after }: BundleChange, gridOf: (entry: SheetEntry) => Grid): void {
  const book = workbookOf(pkg);
  if (after === null) {
    if (book.sheets.some((sheet) => sameSheetName(sheet.name, before.name))) throw new HostError("changed-meanwhile", { facts: { sheets: before.name } });
    return;
  }
  const entry = entryOf(book, after.id);
  if (entry === undefined || !sameSheetName(entry.name, after.name)) throw new HostError("sheet-gone", { facts: { sheet: after.name } });
  const grid = gridOf(entry);
  const written = entryOf(workbookOf(inverse.after), after.id);
  // a form to be filled in was written protected
  const asWritten = written !== undefined && sheetLocks(inverse.after, written.part).protected;
  if (grid.sheet.protected && !asWritten) throw new HostError("protected", { facts: { sheet: entry.name } });
  const changed = written === undefined ? [] : differences(grid, { ...readSheetCells(inverse.after, written), sheet: grid.sheet });
  if (changed.length > 0) throw cellError("changed-meanwhile", changed, { sheet: entry.name });
}

function oneSheetUndone(pkg: Package, { before, after }: BundleChange): Package {
  if (after === null) return withSheet(pkg, before);
  const entry = entryOf(workbookOf(pkg), after.id);
  if (entry === undefined) throw new HostError("sheet-gone", { facts: { sheet: after.name } });
  return before === null ? withoutSheet(pkg, entry) : withContents(pkg, entry, before);
}

function differences(a: Grid, b: Grid): CellRef[] {
  const bottom = Math.max(a.origin.row + a.values.length, b.origin.row + b.values.length);
  const right = Math.max(a.origin.column + (a.values[0]?.length ?? 0), b.origin.column + (b.values[0]?.length ?? 0));
  const cells: CellRef[] = [];
  for (let row = 1; row < bottom; row++) {
    for (let column = 1; column < right; column++) {
      const cell = { row, column };
      if (!sameCellValue(cellAt(a, cell), cellAt(b, cell))) cells.push(cell);
    }
  }
  return cells;
}
