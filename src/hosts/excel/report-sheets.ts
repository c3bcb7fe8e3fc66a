import type { SheetId } from "../../core/grid/grid";
import { hashTexts } from "../../core/grid/hash";
import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import { HostError } from "../../core/host-error";
import { laidOutBlock } from "../../app/laid-out-cells";
import { markComment, markName, markOf } from "../../app/mark";
import { stopIfCancelled } from "../../app/one-writer";
import { checkPlan, planSheets, sameSheetName } from "../../app/sheet-plan";
import type { SheetPlan, Work } from "../../app/workbook";
import { operation, type Operation } from "./batches";
import { chartName, removeCharts } from "./our-charts";
import { askListing, type Listing } from "./read-sheet";
import { ask, type Connection } from "./requests";
import { sendOrTakeBack } from "./rollback";
import { addOperation, clearOperation, passingName, sheetBy, unaddOperation, type SheetOf } from "./sheet-target";
import { survey, type Survey } from "./survey";
import { putBack, type SheetUndo } from "./undo-sheets";
import { writeOperations } from "./write-sheet";

/** A plan, and the sheets of ours that were read for it. */
export interface Planned {
  readonly plans: readonly SheetPlan[];
  readonly looked: readonly SheetId[];
}

/** Plans with one request, or two where there are sheets of ours whose content decides. */
export async function planReports(excel: Connection, sheets: readonly LaidOutSheet[]): Promise<Planned> {
  const listing = await ask(excel, askListing);
  const looked = oursAmong(listing, sheets);
  if (looked.length === 0) return { plans: planSheets(sheets, listing.infos), looked };
  const { infos } = await survey(excel, looked);
  return { plans: planSheets(sheets, infos), looked };
}

/** Looks at the sheets that decided the plan, and, should there be others by now, at those too. */
async function surveyOurs(excel: Connection, sheets: readonly LaidOutSheet[], looked: readonly SheetId[]): Promise<Survey> {
  const found = await survey(excel, looked, true);
  const ours = oursAmong(found, sheets);
  return ours.every((id) => found.images.has(id)) ? found : survey(excel, ours, true);
}

const oursAmong = ({ infos }: Pick<Listing, "infos">, sheets: readonly LaidOutSheet[]): readonly SheetId[] =>
  infos.filter((info) => info.ours !== null && sheets.some((sheet) => sheet.report === info.ours?.report)).map((info) => info.id);

/** Writes planned sheets: one request to look again, one to write (more above 3.5 MB). */
export async function writeReports(excel: Connection, plans: readonly SheetPlan[], looked: readonly SheetId[], work: Work | undefined): Promise<readonly SheetUndo[]> {
  stopIfCancelled(work);
  const before = await surveyOurs(excel, plans.map((plan) => plan.sheet), looked);
  checkPlan(plans, before.infos);
  if (before.locked && plans.some((plan) => plan.action !== "replace")) throw new HostError("protected", { facts: { workbook: true } });
  const token = hashTexts(...before.infos.map((info) => info.name), ...plans.map((plan) => markOf(plan.sheet).written));
  const targets = plans.map((plan, index) => {
    const image = plan.action === "replace" ? ([...before.images.values()].find((one) => sameSheetName(one.name, plan.newName)) ?? null) : null;
    return { plan, image, passing: passingName(token, index), key: image?.id ?? plan.newName };
  });
  const operations = targets.flatMap(({ plan, image, passing, key }) => {
    const comment = markComment(markOf(plan.sheet));
    const start = image
      ? [removeCharts(sheetBy(key), image.chartNames), clearOperation(sheetBy(key)), markOperation(sheetBy(key), plan.sheet, comment)]
      : [addOperation(passing, plan.newName, plan.sheet.report, comment)];
    return [...start, ...writeOperations(sheetBy(key), plan.sheet)];
  });
  const takeBack = (): Promise<Operation[]> =>
    Promise.resolve(
      targets.flatMap(({ plan, image, passing, key }) =>
        image
          ? putBack(sheetBy(key), image, plan.sheet.charts.map(chartName))
          : [unaddOperation(passing, plan.newName, plan.sheet.report)],
      ),
    );
  await sendOrTakeBack(excel, operations, takeBack, { sheets: plans.map((plan) => plan.newName) }, work);
  return targets.map(({ plan, image }) => ({ name: plan.newName, report: plan.sheet.report, expected: laidOutBlock(plan.sheet), target: image }));
}

const markOperation = (sheetOf: SheetOf, sheet: LaidOutSheet, comment: string): Operation =>
  operation((context) => {
    const target = sheetOf(context);
    target.names.add(markName(sheet.report), target.getRange("A1"), comment);
  }, 3, comment);
