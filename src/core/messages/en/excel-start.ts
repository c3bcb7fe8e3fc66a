import type { ExcelStartMessages } from "../excel-start";

export const excelStart: ExcelStartMessages = {
  notInExcel: () => "Open this add-in in Excel: Insert (or Home), Add-ins, Progress Table Assistant.",
  libraryMissing: () => "office-js/office.js could not be loaded. Ask your administrator whether the folder office-js on the server is complete.",
  tooOld: (needed) =>
    `This Excel is too old (ExcelApi ${needed} is needed). Use Excel 2021 or later, Microsoft 365 or Excel on the web; or open the .xlsx in the browser workbench.`,
};
