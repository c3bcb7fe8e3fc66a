/** What stands in the pane where it cannot start in Excel. `needed`: the requirement set, "1.13". */
export interface ExcelStartMessages {
  readonly notInExcel: (needed: string) => string;
  readonly libraryMissing: (needed: string) => string;
  readonly tooOld: (needed: string) => string;
}
