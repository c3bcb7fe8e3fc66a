import { EXCEL_CHECKS, type ExcelCheckId } from "../core/messages/self-check";

/** How one check ended; `detail` says what was seen where it failed. */
export interface ExcelCheckResult {
  readonly id: ExcelCheckId;
  readonly passed: boolean;
  readonly detail: string;
}

/** More than any other program gives back of a custom property of ours, and less than the file format holds. */
const LONG = "长".repeat(250);
const PROPERTY = "ProgressTable.selfcheck250";
const NAME = "ProgressTable.selfcheck";

type Check = (context: Excel.RequestContext, sheet: Excel.Worksheet, name: string) => Promise<string>;

const CHECKS: { readonly [C in ExcelCheckId]: Check } = {
  "linked-number": async (context, sheet, name) => {
    const cell = sheet.getRange("A1");
    cell.values = [[5]];
    cell.hyperlink = { documentReference: `'${name}'!B2`, screenTip: "x" };
    cell.load("values,valueTypes");
    await context.sync();
    return cell.values[0]?.[0] === 5 ? "" : JSON.stringify([cell.values, cell.valueTypes]);
  },
  "long-property": async (context) => {
    const { custom } = context.workbook.properties;
    custom.add(PROPERTY, LONG);
    await context.sync();
    const property = custom.getItemOrNullObject(PROPERTY);
    property.load("value");
    await context.sync();
    const seen = property.isNullObject ? null : String(property.value).length;
    property.delete();
    await context.sync();
    return seen === LONG.length ? "" : `${String(seen)} ≠ ${LONG.length}`;
  },
  "scoped-name": async (context, sheet) => {
    sheet.names.add(NAME, sheet.getRange("A1"), "1 source=a written=b");
    const found = sheet.names.getItemOrNullObject(NAME);
    found.load("name,comment,scope");
    await context.sync();
    return found.isNullObject || found.scope !== "Worksheet" ? JSON.stringify(found.isNullObject ? null : found.scope) : "";
  },
  "page-setup": async (context, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea("A1:B5");
    pageLayout.load("orientation,zoom");
    await context.sync();
    return pageLayout.orientation === "Landscape" && pageLayout.zoom.horizontalFitToPages === 1
      ? ""
      : JSON.stringify([pageLayout.orientation, pageLayout.zoom]);
  },
};

/**
 * Tries members of Excel's that the port leans on, each on a scratch sheet of its own that is deleted again. A check that fails does not
 * keep the others from being tried.
 */
export async function runExcelChecks(
  newContext: () => Excel.RequestContext,
  sheetName: string,
  done: (result: ExcelCheckResult) => void,
): Promise<readonly ExcelCheckResult[]> {
  const results: ExcelCheckResult[] = [];
  for (const id of EXCEL_CHECKS) {
    const detail = await tryOne(newContext, sheetName, CHECKS[id]).catch(describe);
    const result = { id, passed: detail === "", detail };
    results.push(result);
    done(result);
  }
  return results;
}

async function tryOne(newContext: () => Excel.RequestContext, name: string, check: Check): Promise<string> {
  const context = newContext();
  const sheet = context.workbook.worksheets.add(name);
  await context.sync();
  try {
    return await check(context, sheet, name);
  } finally {
    const after = newContext();
    after.workbook.worksheets.getItemOrNullObject(name).delete();
    await after.sync();
  }
}

const describe = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? `${String(error.code)} ${"message" in error ? String(error.message) : ""}` : String(error);
