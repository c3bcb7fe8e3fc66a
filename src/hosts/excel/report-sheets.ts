import type { CellRange } from "../../core/grid/cell-ref";
import type { SheetId } from "../../core/grid/grid";
import { hashTexts } from "../../core/grid/hash";
import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import { HostError } from "../../core/host-error";
import { laidOutBlock } from "../../app/laid-out-cells";
import { markComment, markName, markOf } from "../../app/mark";
import { stopIfCancelled } from "../../app/one-writer";
import { checkPlan, numberedName, sheetPlans, sameSheetName } from "../../app/sheet-plan";
import type { SheetPlan, Work } from "../../app/workbook";
import { operation, type Operation, type Sending } from "./batches";
import { fillingOperations, protectOperation } from "./filling";
import { chartName, removeCharts } from "./our-charts";
import { askListing, type Listing } from "./listing";
import { pageOperation } from "./page-image";
import { ask, type Connection } from "./requests";
import { sendOrTakeBack } from "./rollback";
import { addOperation, clearOperation, passingName, sheetBy, unaddOperation, type SheetOf } from "./sheet-target";
import { survey, type Survey } from "./survey";
import { putBack, type Written } from "./undo-sheets";
import { printOperation, writeOperations } from "./write-sheet";

/** A plan, and the sheets of ours that were read for it. */
export interface Planned {
  readonly plans: readonly SheetPlan[];
  readonly looked: readonly SheetId[];
}

/** Names in the chain of a report's sheets (汇总表, 汇总表 (2), ...) of which it is asked whether they are ours. */
const CHAIN = 6;

const namesOf = (sheets: readonly LaidOutSheet[]): readonly string[] =>
  sheets.flatMap(({ name }) => Array.from({ length: CHAIN }, (_, index) => numberedName(name, index + 1)));

/** Plans with one request, or two where there are sheets of ours whose content decides. */
export async function planReportSheets(excel: Connection, sheets: readonly LaidOutSheet[]): Promise<Planned> {
  const keys = namesOf(sheets);
  const listing = await ask(excel, (context) => askListing(context, { keys }));
  const looked = oursAmong(listing, sheets);
  if (looked.length === 0) return { plans: sheetPlans(sheets, listing.infos), looked };
  const { infos } = await survey(
    excel,
    looked.map((id) => ({ id, cover: null })),
    { images: false, keys },
  );
  return { plans: sheetPlans(sheets, infos), looked };
}

/** Looks at the sheets that decided the plan, and, should there be others by now, at those too. */
async function surveyOurs(excel: Connection, plans: readonly SheetPlan[], looked: readonly SheetId[], work: Work | undefined): Promise<Survey> {
  const sheets = plans.map(({ sheet }) => sheet);
  const wish = { images: true, keys: namesOf(sheets), work };
  // a look must hold what any of the new sheets will cover: which of them takes the place of which is known by names only
  const cover = coverOf(sheets);
  const found = await survey(
    excel,
    looked.map((id) => ({ id, cover })),
    wish,
  );
  const ours = oursAmong(found, sheets);
  return ours.every((id) => found.images.has(id) || looked.includes(id))
    ? found
    : survey(
        excel,
        ours.map((id) => ({ id, cover })),
        wish,
      );
}

/** The cells from A1 on that any of these sheets writes to. */
function coverOf(sheets: readonly LaidOutSheet[]): CellRange {
  const bottom = Math.max(1, ...sheets.map(({ values }) => values.length));
  const right = Math.max(1, ...sheets.map(({ values }) => values[0]?.length ?? 0));
  return { top: 1, left: 1, bottom, right };
}

const oursAmong = ({ infos }: Pick<Listing, "infos">, sheets: readonly LaidOutSheet[]): readonly SheetId[] =>
  infos.filter((info) => info.ours !== null && sheets.some((sheet) => sheet.report === info.ours?.report)).map((info) => info.id);

/** Writes planned sheets: one request to look again, one to write (more above 3.5 MB). */
export async function writeReportSheets(excel: Connection, plans: readonly SheetPlan[], looked: readonly SheetId[], work: Work | undefined): Promise<Written> {
  stopIfCancelled(work);
  const before = await surveyOurs(excel, plans, looked, work);
  checkPlan(plans, before.infos);
  if (before.locked && plans.some((plan) => plan.action !== "replace")) throw new HostError("protected", { facts: { workbook: true } });
  const token = hashTexts(...before.infos.map((info) => info.name), ...plans.map((plan) => markOf(plan.sheet).written));
  const targets = plans.map((plan, index) => {
    const image = plan.action === "replace" ? ([...before.images.values()].find((one) => sameSheetName(one.name, plan.newName)) ?? null) : null;
    return { plan, image, passing: passingName(token, index), key: image?.id ?? plan.newName };
  });
  const cells = targets.flatMap(({ plan, image, passing, key }) => {
    const comment = markComment(markOf(plan.sheet));
    const start = image
      ? [removeCharts(sheetBy(key), image.chartNames), clearOperation(sheetBy(key), image.box), markOperation(sheetBy(key), plan.sheet, comment)]
      : [addOperation(passing, plan.newName, plan.sheet.report, comment)];
    return [...start, ...writeOperations(sheetBy(key), plan.sheet), ...(plan.sheet.filling ? fillingOperations(sheetBy(key), plan.sheet.filling) : [])];
  });
  const last = targets.flatMap(({ plan, key }) => (plan.sheet.filling ? [protectOperation(sheetBy(key), plan.sheet.filling)] : []));
  const pages = targets.map(({ plan, key }) => printOperation(sheetBy(key), plan.sheet));
  const takeBack = (): Promise<Sending> =>
    Promise.resolve({
      cells: targets.flatMap(({ plan, image, passing, key }) =>
        image ? putBack(sheetBy(key), image, plan.sheet.charts.map(chartName), image.box) : [unaddOperation(passing, plan.newName, plan.sheet.report)],
      ),
      pages: targets.flatMap(({ image, key }) => (image ? [pageOperation(sheetBy(key), image.page)] : [])),
    });
  const missed = await sendOrTakeBack(excel, { cells, pages, last }, takeBack, { sheets: plans.map((plan) => plan.newName) }, work);
  return {
    undo: targets.map(({ plan, image }) => ({
      name: plan.newName,
      report: plan.sheet.report,
      expected: laidOutBlock(plan.sheet),
      target: image,
      filling: plan.sheet.filling ?? null,
    })),
    unprinted: missed.flatMap((index) => targets[index]?.plan.newName ?? []),
  };
}

const markOperation = (sheetOf: SheetOf, sheet: LaidOutSheet, comment: string): Operation =>
  operation(
    (context) => {
      const target = sheetOf(context);
      target.names.add(markName(sheet.report), target.getRange("A1"), comment);
    },
    3,
    comment,
  );
