import { HostError } from "../core/host-error";
import { SHEET_NAME_LIMIT } from "../core/grid/limits";
import type { LaidOutSheet, SheetInfo, SheetPlan } from "./workbook";

/** Sheet names are compared as Excel does: without telling cases apart. */
export const sameSheetName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The name of the n-th sheet that wants `name`: itself, then "汇总表 (2)", "汇总表 (3)", cut so that the whole fits. */
export function numberedName(name: string, n: number): string {
  if (n === 1) return name;
  const tail = ` (${n})`;
  return name.slice(0, SHEET_NAME_LIMIT - tail.length).replace(/[\uD800-\uDBFF]$/, "") + tail;
}

/**
 * What writing these sheets into a workbook with those sheets would do. Walks 汇总表, 汇总表 (2), ... for each: a free
 * name is taken; a sheet of ours of the same report that nobody edited, protected or filtered is replaced; any other sheet is passed
 * over. `replace-edited` where one of ours was passed over because of an edit: the new one stands beside it.
 *
 * @param existing with `ours.edited` known
 */
export function sheetPlans(sheets: readonly LaidOutSheet[], existing: readonly SheetInfo[]): readonly SheetPlan[] {
  const taken: string[] = [];
  return sheets.map((sheet) => {
    let action: SheetPlan["action"] = "add";
    for (let n = 1; ; n++) {
      const newName = numberedName(sheet.name, n);
      if (taken.some((name) => sameSheetName(name, newName))) continue;
      const holder = existing.find((other) => sameSheetName(other.name, newName));
      if (holder === undefined) {
        taken.push(newName);
        return { sheet, action, newName };
      }
      if (holder.ours === null || holder.ours.report !== sheet.report) continue;
      if (holder.ours.edited === false && !holder.protected && !holder.filtered) {
        taken.push(holder.name);
        return { sheet, action: "replace", newName: holder.name };
      }
      action = "replace-edited";
    }
  });
}

/**
 * Throws `changed-meanwhile` where a plan no longer holds: a name was taken, a sheet of ours to be replaced was edited,
 * renamed, deleted or protected since.
 */
export function checkPlan(plan: readonly SheetPlan[], existing: readonly SheetInfo[]): void {
  const now = sheetPlans(
    plan.map((entry) => entry.sheet),
    existing,
  );
  const broken = plan.filter((entry, index) => {
    const other = now[index];
    return other === undefined || other.newName !== entry.newName || other.action !== entry.action;
  });
  if (broken.length > 0) {
    throw new HostError("changed-meanwhile", { facts: { sheets: broken.map((entry) => entry.newName).join("、") } });
  }
}
