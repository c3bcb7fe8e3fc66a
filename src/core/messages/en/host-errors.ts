import type { Facts } from "../../rules/problem";
import type { HostErrorMessages } from "../host-errors";
import { factText } from "../fact-text";

const sheet = (facts: Facts): string => (typeof facts.sheet === "string" ? `The sheet “${facts.sheet}”` : "The sheet");
const cells = (facts: Facts): string => (typeof facts.cells === "string" && facts.cells !== "" ? facts.cells : "");
/** What was changed after a write: cells, sheets of ours, or we know no more than that something was. */
const changedSince = (facts: Facts): string => {
  const place = typeof facts.sheet === "string" ? ` on ${sheet(facts)}` : "";
  if (cells(facts) !== "") return cells(facts) + place;
  return typeof facts.sheets === "string" ? facts.sheets : "The workbook";
};
/** Nothing was changed: said only where that is so. */
const unchanged = (facts: Facts): string => (facts.done === true ? "" : "; nothing was changed");

/** What a limit counts, with its number. */
const limit = (facts: Facts): string => {
  const number = factText(facts.limit);
  const units: { readonly [unit: string]: string } = {
    rows: `${number} rows`,
    cells: `${number} cells`,
    merges: `${number} merges`,
    characters: `${number} characters`,
    strings: `${number} strings`,
    formats: `${number} cell formats`,
    columns: `${number} columns`,
    files: `${number} files`,
    parts: `${number} parts`,
    megabytes: `${number} MB`,
    "megabytes-of-sheet": `${number} MB a sheet`,
    "megabytes-in-all": `${number} MB unpacked`,
  };
  return units[factText(facts.unit)] ?? number;
};
const tooLargePlace = (facts: Facts): string => {
  const cell = factText(facts.cell) === "" ? "" : ` at ${factText(facts.cell)}`;
  const where =
    factText(facts.sheet) === "" ? (factText(facts.file) === "" ? "" : ` of “${factText(facts.file)}”`) : ` of the sheet “${factText(facts.sheet)}”`;
  return where + cell;
};

const SAVE_AS = "Open it in Excel or WPS, save it as .xlsx, and try again.";
const SAVE_AS_WORD = "Open it in Word or WPS, save it as .docx, and try again.";
const named = (facts: Facts): string => (factText(facts.file) === "" ? "The file" : `“${factText(facts.file)}”`);

/** Files that are no workbook of a kind that is read, and what to do with them. */
const KINDS: { readonly [kind: string]: string } = {
  empty: "is empty. Check whether it was downloaded or copied whole.",
  html: `is a table saved as a web page. ${SAVE_AS}`,
  "xml-2003": `is an XML spreadsheet of 2003. ${SAVE_AS}`,
  mht: `is a table saved as a web page. ${SAVE_AS}`,
  xlsb: `is a binary workbook (.xlsb). ${SAVE_AS}`,
  ods: `is an OpenDocument spreadsheet (.ods). ${SAVE_AS}`,
  xls: `is an old Excel workbook (.xls). ${SAVE_AS}`,
  "excel-4": `is a workbook of Excel 4 or older. ${SAVE_AS}`,
  csv: `is a text file (.csv). ${SAVE_AS}`,
  sylk: `is a SYLK text table. ${SAVE_AS}`,
  dif: `is a DIF text table. ${SAVE_AS}`,
  rtf: `is an RTF document and cannot be read. ${SAVE_AS_WORD}`,
  odt: `is an OpenDocument text (.odt) and cannot be read. ${SAVE_AS_WORD}`,
  "word-xml": `is a Word document as XML and cannot be read. ${SAVE_AS_WORD}`,
  pdf: "is a PDF document and cannot be read. Ask the sender for the .xlsx or .docx file.",
  image: "is a picture and cannot be read. Ask the sender for the .xlsx or .docx file.",
  docx: "is a Word document; only workbooks are opened here.",
  doc: `is a Word document of the old format (.doc, .wps) and cannot be read yet. ${SAVE_AS_WORD}`,
  workbook: "is a workbook, no Word document. Open it and read the table in it.",
  presentation: "is a presentation, not a workbook.",
  archive: "is an archive. Unpack it first, then open the workbook in it.",
  "charts-only": "holds chart sheets only, and no worksheet that can be read.",
  "no-sheet": "holds no worksheet that can be read.",
  "bad-styles": "has damaged cell formats, so no report can be written into it. Open it in Excel or WPS, let it be repaired, save it as .xlsx, and try again.",
  "cut-off": "is not complete (perhaps not downloaded or copied whole). Get it again and try once more.",
};

export const hostErrors: HostErrorMessages = {
  "busy-editing": () => "A cell is being edited. Press Enter to finish, then try again.",
  busy: () => "The last write has not finished yet. Try again in a moment.",
  protected: (facts) =>
    facts.workbook === true
      ? "The workbook's structure is protected. Unprotect it first."
      : `${sheet(facts)} is protected${cells(facts) === "" ? "" : `; ${cells(facts)} is locked`}. Unprotect it first.`,
  filtered: (facts) => `${sheet(facts)} is filtered. Clear the filter first, so that no wrong row is written.`,
  "read-only": (facts) =>
    facts.excel === undefined
      ? "The file is read-only. Save it under another name first."
      : "There is no permission for this: the workbook may be open for reading only, in Protected View, or you may not edit it. Enable editing, or save a copy and try again.",
  "too-large": (facts) =>
    `The content${tooLargePlace(facts)} is over the limit${factText(facts.limit) === "" ? "" : ` of ${limit(facts)}`}. Stopped${unchanged(facts)}.${facts.unit === "rows" || facts.unit === "columns" || facts.unit === "cells" ? " Delete rows and columns that serve nothing, save, and try again." : factText(facts.unit).startsWith("megabytes") ? " Delete sheets, pictures and the like that serve nothing, save, and try again." : ""}`,
  "too-old": (facts) => `This version of the application is too old; it takes ${factText(facts.needs) || "a newer one"}.`,
  "changed-meanwhile": (facts) =>
    facts.undoing === true
      ? `${changedSince(facts)} changed after the write, and undoing would lose that. Set it right by hand.`
      : cells(facts) === ""
        ? typeof facts.renamed === "string"
          ? `${sheet(facts)} was renamed to “${facts.renamed}” after the preview. Read it again.`
          : "The workbook was changed after the preview. Read it again."
        : `${cells(facts)} changed after the preview. Validate again.`,
  "sheet-gone": (facts) => `${sheet(facts)} was deleted or renamed. Read again.`,
  "not-in-front": () => "This workbook is not in front. Click into it and try again.",
  throttled: () => "The application is busy and did not take the request. Try again in a moment.",
  "session-lost": () => "The connection to the workbook is lost. Open the workbook again.",
  cancelled: (facts) => `Cancelled${unchanged(facts)}.`,
  unsupported: (facts) =>
    facts.chartSheet === true
      ? "A chart sheet is in front; it has no cells to read. Turn to the sheet with the progress table."
      : facts.formula === true
        ? `${cells(facts)} holds a formula and is not overwritten.`
        : facts.tableHeading === true
          ? `${cells(facts)} is a heading of a formatted table. Change it in the spreadsheet program.`
          : facts.pivot === true
            ? `${cells(facts)} belongs to a pivot table, whose next refresh would write over it. Change its source instead.`
            : `The application cannot do this${factText(facts.what) === "" ? "" : ` (${factText(facts.what)})`}.`,
  "not-a-workbook": (facts) => {
    const file = factText(facts.file) === "" ? "The file" : `“${factText(facts.file)}”`;
    const kind = KINDS[factText(facts.kind)];
    if (kind !== undefined) return `${file} ${kind}`;
    return factText(facts.sheet) === ""
      ? `${file} is not a readable workbook, or it is damaged.`
      : `${file}: the sheet “${factText(facts.sheet)}” is damaged${factText(facts.row) === "" ? "" : ` near row ${factText(facts.row)}`} and cannot be read. ${SAVE_AS}`;
  },
  encrypted: (facts) =>
    `${factText(facts.file) === "" ? "The file" : `“${factText(facts.file)}”`} has a password. Remove it in ${/\.(?:docx?|docm|dotx|wps)$/i.test(factText(facts.file)) ? "Word or WPS" : "the spreadsheet program"}, save, and try again.`,
  "not-loaded": () =>
    "A part of this page could not be loaded. Check the connection to the server and try again; if that does not help, close the pane and open it again.",
  "not-a-document": (facts) => `${named(facts)} ${KINDS[factText(facts.kind)] ?? `is no Word document, or it is damaged. ${SAVE_AS_WORD}`}`,
  "old-word": (facts) => `${named(facts)} ${KINDS.doc ?? ""}`,
  "no-table": (facts) =>
    `There is no table in ${factText(facts.file) === "" ? "this document" : `“${factText(facts.file)}”`}. Choose one that holds the progress table, or paste the table into a sheet.`,
  "cannot-keep": (facts) => `The file's ${factText(facts.what) || "content"} cannot be kept as it is. Nothing was written.`,
  "no-space": () => "The disk is full. Nothing was written.",
  "no-desktop": (facts) =>
    `${factText(facts.file) === "" ? "The file" : `“${factText(facts.file)}”`} could not be saved on the desktop. See whether files can be written there and the disk has room.`,
  "host-failed": (facts) =>
    `The application could not do it${unchanged(facts)}. Close any dialog, ungroup sheets, come back to this workbook and try again; if that does not help, copy the report for support.`,
  "memory-damaged": (facts) =>
    facts.notKept === true
      ? "The workbook did not keep the record in full. See that the file is an .xlsx, then try again."
      : "The records kept in the file are damaged and cannot be read; they are left as they are.",
  "not-restored": (facts) =>
    `The write broke off and could not be taken back in full${cells(facts) === "" ? "" : `: ${cells(facts)}`}${factText(facts.sheets) === "" ? "" : `; look at ${factText(facts.sheets)}`}. Do not save; close and open the workbook again.`,
};
