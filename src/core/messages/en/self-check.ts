import type { SelfCheckMessages } from "../self-check";

export const selfCheck: SelfCheckMessages = {
  title: "Progress Table Assistant: self-check",
  explain: "The self-check adds a sheet, tries to write and read on it, and removes it. Run it in an empty workbook.",
  start: "Start",
  copy: "Copy the result",
  copied: "Copied.",
  notCopied: "Not copied: select the text below and press Ctrl+C.",
  sheetName: "Self-check",
  passed: "passed",
  failed: "failed",
  summary: (passed, total) => `${passed} of ${total} passed.`,
  checks: {
    read: "Lists the sheets and reads the one in front",
    "report-text": "Text in a report stays letter for letter",
    "report-formats": "Whole numbers, shares and days come back as they are",
    "cell-text": "Text in cells stays letter for letter",
    "undo-edits": "Takes edits of cells back",
    rewrite: "Replaces its own report",
    "undo-rewrite": "Restores the report that was there",
    memory: "Keeps a note in the file",
    remove: "After undo of the first write the sheets are as before",
    "linked-number": "A number with a link stays a number",
    "long-property": "A custom property of 250 characters comes back whole",
    "scoped-name": "A name of a sheet is found by its name",
    "page-setup": "The page set-up takes effect (with a printer)",
  },
  byEye: [
    "Print preview: landscape A4, one page wide, the header on every page, page numbers as “— 1 —”.",
    "Rows are high enough; no text is cut.",
    "Charts stand outside of the print area.",
  ],
};
