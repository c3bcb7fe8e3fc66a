import type { WordImportMessages } from "../word-import";

const headings = (all: readonly string[]): string => (all.length === 0 ? "" : `: ${all.join(", ")}`);

export const wordImport: WordImportMessages = {
  button: "Import Word table",
  hint: "Puts the table of a Word document (.docx) on a new sheet, with its automatic numbers and merged cells",
  choose: "Choose the table to import",
  table: (number, rows, columns, all) => `Table ${number} (${rows} rows, ${columns} columns)${headings(all)}`,
  willWrite: (sheet, rows, columns) => `A new sheet “${sheet}” with ${rows} rows and ${columns} columns`,
  joined: (numbers, rows, columns) => `Tables ${numbers.join(" and ")} as one (${rows} rows, ${columns} columns; their headings differ, please check)`,
  imported: (file, numbers, rows) => `Imported: table ${numbers.join(" and ")} of “${file}”, ${rows} rows.`,
  showText: "Show the text that was read",
  textOf: (file) => `The text of “${file}”`,
  noText: "No text was found in the document; it may be pictures or a scan. Please ask for a table that can be edited.",
  notImported: (why) => `Not imported: ${why}`,
  sheetName: (index, count) => (count === 1 ? "Word table" : `Word table ${index + 1}`),
};
