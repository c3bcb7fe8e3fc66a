import type { SheetPlan } from "../../../app/workbook";
import { sameSheetName } from "../../../app/sheet-plan";
import type { FileState } from "../file-state";
import type { Package } from "../../../files/package/package";
import { workbookOf } from "../../../files/xlsx/read/workbook-part";
import type { BundleChange } from "../undo";
import { makeSheet } from "./make-sheet";
import { entryOf, takeSheet, withContents, withSheet } from "./sheet-bundle";

/**
 * The package with the sheets of a plan. Links that lead from one of them to another follow it to the name that it gets.
 *
 * @param isSource whether a sheet of the workbook is what the reports were made from: a link to it stays
 * @param step called before each sheet and at the end; may throw to stop
 */
export function writeSheets(
  state: FileState,
  plan: readonly SheetPlan[],
  isSource: (name: string) => boolean,
  step: (done: number) => void,
): { readonly pkg: Package; readonly changes: readonly BundleChange[] } {
  const changes: BundleChange[] = [];
  const sheetName = (wanted: string): string => (isSource(wanted) ? wanted : (plan.find((one) => one.sheet.name === wanted)?.newName ?? wanted));
  let { pkg } = state;
  plan.forEach((one, index) => {
    step(index);
    const entry = one.action === "replace" ? workbookOf(pkg).sheets.find((sheet) => sameSheetName(sheet.name, one.newName)) : undefined;
    const before = entry ? takeSheet(pkg, entry) : null;
    const made = makeSheet(pkg, one, before, state.nextNumber, sheetName);
    pkg = entry ? withContents(made.pkg, entry, made.bundle) : withSheet(made.pkg, made.bundle);
    const written = entryOf(workbookOf(pkg), made.bundle.id);
    changes.push({ before, after: written ? takeSheet(pkg, written) : made.bundle });
  });
  step(plan.length);
  return { pkg, changes };
}
