import type { TidyMessages } from "../tidy";

/** A sheet's name may have 31 characters. */
const MOST = 24;

export const tidy: TidyMessages = {
  title: "Items over several rows",
  torn: (items) => `This table seems to be pasted out of Word: ${items} items lie in several rows each.`,
  button: "One row an item",
  byCommand: "The command tidy puts them in one row each, in a new file.",
  willWrite: (sheet, rows, columns) => `A new sheet “${sheet}” with ${rows} rows and ${columns} columns; this sheet stays as it is`,
  joins: (items) => `${items} items are put together, each in one row, a line each in their cells`,
  done: (sheet, rows) => `Done: “${sheet}”, ${rows} rows.`,
  notDone: (why) => `Not done: ${why}`,
  nothing: "Every item of this table has one row: there is nothing to put together.",
  unsure: "Put together, the table would not read as it does now, so nothing was done. Please import it again from its document with “Import Word table”.",
  sheetName: (sheet) => `${sheet.slice(0, MOST)} (tidy)`,
};
