import type { Facts } from "../../rules/problem";
import type { HostErrorMessages } from "../host-errors";

const sheet = (facts: Facts): string => (typeof facts.sheet === "string" ? `The sheet “${facts.sheet}”` : "The sheet");
const cells = (facts: Facts): string => (typeof facts.cells === "string" && facts.cells !== "" ? facts.cells : "");
/** Nothing was changed: said only where that is so. */
const unchanged = (facts: Facts): string => (facts.done === true ? "" : "; nothing was changed");
const text = (value: Facts[string] | undefined): string => (value === undefined || value === null ? "" : String(value));

export const hostErrors: HostErrorMessages = {
  "busy-editing": () => "A cell is being edited. Press Enter to finish, then try again.",
  busy: () => "The last write has not finished yet. Try again in a moment.",
  protected: (facts) =>
    facts.workbook === true
      ? "The workbook's structure is protected. Unprotect it first."
      : `${sheet(facts)} is protected. Unprotect it first.`,
  filtered: (facts) => `${sheet(facts)} is filtered. Clear the filter first, so that no wrong row is written.`,
  "read-only": () => "The file is read-only. Save it under another name first.",
  "too-large": (facts) => `The content is over the limit${text(facts.limit) === "" ? "" : ` of ${text(facts.limit)}`}. Stopped${unchanged(facts)}.`,
  "too-old": (facts) => `This version of the application is too old; it takes ${text(facts.needs) || "a newer one"}.`,
  "changed-meanwhile": (facts) =>
    cells(facts) === ""
      ? "The workbook was changed after the preview. Read it again."
      : `${cells(facts)} changed after the preview. Validate again.`,
  "sheet-gone": (facts) => `${sheet(facts)} was deleted or renamed. Read again.`,
  "not-in-front": () => "This workbook is not in front. Click into it and try again.",
  throttled: () => "The application is busy and did not take the request. Try again in a moment.",
  "session-lost": () => "The connection to the workbook is lost. Open the workbook again.",
  cancelled: (facts) => `Cancelled${unchanged(facts)}.`,
  unsupported: (facts) =>
    facts.formula === true
      ? `${cells(facts)} holds a formula and is not overwritten.`
      : facts.tableHeading === true
        ? `${cells(facts)} is a heading of a formatted table. Change it in the spreadsheet program.`
        : `The application cannot do this${text(facts.what) === "" ? "" : ` (${text(facts.what)})`}.`,
  "not-a-workbook": (facts) =>
    text(facts.file) === "" ? "The file is not a readable workbook, or it is damaged." : `“${text(facts.file)}” is not a readable workbook, or it is damaged.`,
  "not-a-document": () => "This is no Word document, or it is damaged. Open it in Word or WPS, save it as .docx and try again.",
  "old-word": () => "Word's old format (.doc, .wps) cannot be read yet. Save it as .docx in Word or WPS first.",
  "no-table": () => "There is no table in this document. Choose one that holds the progress table, or paste the table into a sheet.",
  encrypted: () => "The file has a password. Remove the password first.",
  "cannot-keep": (facts) => `The file's ${text(facts.what) || "content"} cannot be kept as it is. Nothing was written.`,
  "no-space": () => "The disk is full. Nothing was written.",
  "host-failed": (facts) => `The application could not do it${unchanged(facts)}. Try again; if that does not help, copy the report for support.`,
  "not-restored": (facts) =>
    `The write broke off and could not be taken back in full${cells(facts) === "" ? "" : `: ${cells(facts)}`}${text(facts.sheets) === "" ? "" : `; look at ${text(facts.sheets)}`}. Do not save; close and open the workbook again.`,
};
