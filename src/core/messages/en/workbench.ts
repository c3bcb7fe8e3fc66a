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
  goBack: (file) => `Back to “${file}”`,
  cannotKeep: (what) => `This file's ${what.join(", ")} cannot be kept; the downloaded file will lack them.`,
  sheet: {
    tabs: "Sheets",
    grid: "Sheet content",
    corner: "Row",
    cell: "Current cell",
    editing: (cell) => `Edit ${cell}`,
    hidden: "hidden",
    empty: "Empty sheet",
  },
};
