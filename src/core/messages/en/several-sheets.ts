import type { LeftOut } from "../../sources/same-form";
import type { SeveralSheetsMessages } from "../several-sheets";

const WHY: { readonly [W in LeftOut]: string } = {
  "other-period": "another period",
  "other-form": "another form",
  "same-items": "its items stand in a sheet that is counted",
  ours: "a report of this add-in",
  hidden: "hidden",
  "not-chosen": "not chosen",
  "no-header": "it has no header, and is not sure to belong to this table; if it does, give it the header",
  "no-table": "it holds no progress table that can be counted",
  "other-body": "its title names another body",
};

export const severalSheets: SeveralSheetsMessages = {
  title: "Tables of the same form",
  others: (sheets, items) => `This workbook holds ${sheets} more ${sheets === 1 ? "table" : "tables"} of the same form, with ${items} items.`,
  together: "Count all",
  alone: "Count this table only",
  counted: (sheets) =>
    `${sheets.length} tables are counted as one (${sheets.join(", ")}): all tabs and reports are of all of them, and changes go into the sheet of each.`,
  notCounted: "This table only; reports say that others are not counted.",
  leftOut: (sheet, why) => `“${sheet}” is left out: ${WHY[why]}.`,
  borrowedHeader: (sheets) =>
    `${sheets.map((sheet) => `“${sheet}”`).join(", ")} ${sheets.length === 1 ? "has" : "have"} no header and ${sheets.length === 1 ? "was" : "were"} read under that of this table. Please look it over.`,
  noWhole: "The sheets make no table together. Count them one by one.",
  noComparison: "The comparison is made of one table only; it is left out here.",
};
