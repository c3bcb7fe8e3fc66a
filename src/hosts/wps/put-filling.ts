import type { CellRange } from "../../core/grid/cell-ref";
import type { SheetFilling } from "../../core/reports/laid-out-sheet";
import type { Adorning } from "./adorning";
import { etRangeAt } from "./areas";
import type { EtSheet } from "./et";
import { XL } from "./et-numbers";
import { isProtected } from "./sheet-list";

/** The most characters of a list that stands in a validation itself, and of a prompt. */
const LONGEST = 255;

/**
 * What a sheet that is to be filled in asks for: open cells, lists, checks; at last its protection, behind which nothing can
 * be written any more. Each is left out where the client refuses it: a form without a list is still a form.
 */
export function putFilling(sheet: EtSheet, { unlocked, lists, checks, password }: SheetFilling, adorn: Adorning): void {
  // a sheet whose cells could not be opened is no form once it is protected
  const opened = unlocked.map((range) => adorn.try("filling", "Range.Locked", () => void (etRangeAt(sheet, range).Locked = false))).every((done) => done);
  for (const { range, words, prompt, error } of lists) {
    const source = words.join(",");
    if (source.length <= LONGEST) ask(range, [XL.validateList, XL.alertStop, XL.between, source], prompt, error);
  }
  for (const { range, kind, prompt } of checks) {
    ask(
      range,
      kind === "date" ? [XL.validateDate, XL.alertWarning, XL.greater, "1"] : [XL.validateDecimal, XL.alertWarning, XL.greaterEqual, "0"],
      prompt,
      prompt,
    );
  }
  if (!opened) return;
  adorn.try("filling", "Worksheet.Protect", () => {
    // the first attempt may have protected it and lost its answer
    if (!isProtected(sheet)) sheet.Protect(password ?? "", true, true, true, false, false, true, true);
  });

  function ask(range: CellRange, [type, alert, operator, formula]: readonly [number, number, number, string], prompt: string, error: string): void {
    adorn.try("filling", "Validation.Add", () => {
      const { Validation: validation } = etRangeAt(sheet, range);
      validation.Delete();
      validation.Add(type, alert, operator, formula);
      validation.IgnoreBlank = true;
      validation.InputMessage = prompt.slice(0, LONGEST);
      validation.ErrorMessage = error.slice(0, LONGEST);
    });
  }
}
