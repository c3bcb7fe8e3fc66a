import { rangeToA1, type CellRange } from "../../core/grid/cell-ref";
import type { SheetFilling } from "../../core/reports/laid-out-sheet";
import { operation, type Operation } from "./batches";
import type { SheetOf } from "./sheet-target";

/** The most characters of a list that stands in a validation itself, and of a prompt. */
const LONGEST = 255;
/** Before every day that a person would give. */
const FIRST_DAY = "1900-01-01";

/**
 * Opens the cells of a sheet that is to be filled in, and says what they ask for (ExcelApi 1.2 and 1.8). The sheet is protected by
 * `protectOperation`, behind everything else.
 */
export function fillingOperations(sheetOf: SheetOf, { unlocked, lists, checks }: SheetFilling): readonly Operation[] {
  const at = (context: Excel.RequestContext, range: CellRange): Excel.Range => sheetOf(context).getRange(rangeToA1(range));
  return [
    ...unlocked.map((range) => operation((context) => (at(context, range).format.protection.locked = false), 3)),
    ...lists.flatMap(({ range, words, prompt, error }) => {
      const source = words.join(",");
      return source.length > LONGEST ? [] : [asking(range, { list: { inCellDropDown: true, source } }, prompt, error, "Stop")];
    }),
    ...checks.map(({ range, kind, prompt }) =>
      asking(
        range,
        kind === "date" ? { date: { formula1: FIRST_DAY, operator: "GreaterThan" } } : { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
        prompt,
        prompt,
        "Warning",
      ),
    ),
  ];

  function asking(range: CellRange, rule: Excel.DataValidationRule, prompt: string, error: string, style: "Stop" | "Warning"): Operation {
    return operation(
      (context) => {
        const { dataValidation } = at(context, range);
        dataValidation.rule = rule;
        dataValidation.ignoreBlanks = true;
        dataValidation.prompt = { showPrompt: true, title: "", message: prompt.slice(0, LONGEST) };
        dataValidation.errorAlert = { showAlert: true, title: "", message: error.slice(0, LONGEST), style };
      },
      6,
      prompt + error,
    );
  }
}

/** Protects a sheet that is to be filled in: rows may grow in height and columns in width. */
export const protectOperation = (sheetOf: SheetOf, { password }: SheetFilling): Operation =>
  operation((context) => {
    const { protection } = sheetOf(context);
    const options = { allowFormatColumns: true, allowFormatRows: true };
    if (password === null || password === "") protection.protect(options);
    else protection.protect(options, password);
  }, 2);
