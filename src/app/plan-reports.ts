import type { LaidOutSheet } from "../core/reports/laid-out-sheet";
import type { ReportId } from "../core/grid/report-id";
import type { SheetPlan, Workbook } from "./workbook";

/** The names that sheets have instead of their own, by report. */
export type SheetNames = { readonly [R in ReportId]?: string };

/**
 * Plans report sheets for a workbook. Looks, changes nothing. Where a sheet must take another name than its own (汇总表
 * (2)), the links between the reports lead to that name.
 *
 * @param lay lays the sheets out, with other names than their own where there are some (see `layOut`)
 */
export async function planReports(workbook: Workbook, lay: (names: SheetNames) => Promise<readonly LaidOutSheet[]>): Promise<readonly SheetPlan[]> {
  const sheets = await lay({});
  const plans = await workbook.planSheets(sheets);
  if (plans.every((plan) => plan.newName === plan.sheet.name)) return plans;
  const renamed = await lay(Object.fromEntries(plans.map((plan) => [plan.sheet.report, plan.newName])));
  return plans.map((plan, index) => ({ ...plan, sheet: { ...plan.sheet, links: renamed[index]?.links ?? plan.sheet.links } }));
}
