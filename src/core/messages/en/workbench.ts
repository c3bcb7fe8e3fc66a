import type { WorkbenchMessages } from "../workbench";

export const workbench: WorkbenchMessages = {
  open: "Open workbook",
  download: "Download workbook",
  noFile: "No workbook open",
  sample: "Sample",
  dropHere: "Drop to open this file",
  unsaved: "Changed, not downloaded yet",
  openHint: "Open an .xlsx file, or drop one here. The file never leaves this machine.",
  opened: (file, sheets) => `Opened: “${file}”, ${sheets} ${sheets === 1 ? "sheet" : "sheets"}.`,
  notOpened: (why) => `Not opened: ${why}`,
  downloaded: (file) => `Handed to the browser for download: ${file}`,
  notDownloaded: (why) => `Not downloaded: ${why}`,
  notTaken: (why) => `Not written: ${why}`,
  notShown: (why) => `Not opened: ${why}`,
  goBack: (file) => `Back to “${file}”`,
  noSample: "the sample could not be loaded; open a workbook of your own.",
  alone: "The browser does not allow work in the background: the page may halt briefly on large tables.",
  cannotKeep: (what) =>
    what.includes("old-format")
      ? "This file is of the old format (.xls) and can only be read. Save it as .xlsx and open that."
      : `This file's ${what.map((one) => (one === "signature" ? "digital signature" : one)).join(", ")} cannot be kept as it is; a change makes it void.`,
  sheet: {
    tabs: "Sheets",
    grid: "Sheet content",
    corner: "Row",
    cell: "Current cell",
    resize: "Drag to change the width, double-click to restore it; only how it is shown, not the file (Alt+Shift+←/→)",
    editing: (cell) => `Edit ${cell}`,
    hidden: "hidden",
    empty: "Empty sheet",
    loading: "Showing the sheet…",
    leadsTo: (sheet, cell) => `Enter: go to “${sheet}” ${cell}`,
    back: (sheet, cell) => `Back to “${sheet}” ${cell}`,
    backHint: "Back to the cell of the link (Alt+←)",
  },
};
