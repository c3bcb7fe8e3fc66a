import type { WorkbenchMessages } from "../workbench";

export const workbench: WorkbenchMessages = {
  open: "Open workbook",
  download: "Download workbook",
  noFile: "No workbook open",
  sample: "Sample",
  dropHere: "Drop to open this file",
  unsaved: "Changed, not downloaded yet",
  openHint: "Open .xlsx, .xls, .et or .docx files, or drop one or several here. The file never leaves this machine.",
  opened: (file, sheets) => `Opened: “${file}”, ${sheets} ${sheets === 1 ? "sheet" : "sheets"}.`,
  sampleClosed: " The sample was closed.",
  notOpened: (why) => `Not opened: ${why}`,
  files: "Open files",
  saved: "No changes that are not downloaded",
  close: (file) => `Close “${file}”`,
  closeShort: "Close",
  closed: (file, front) => `Closed: “${file}”.${front === null ? "" : ` Now in front: “${front}”.`}`,
  closing: {
    title: (file) => `“${file}” has changes that are not downloaded`,
    why: "Once it is closed, they are gone.",
    chosenTitle: (file) => `“${file}” has chosen statuses that are not written`,
    chosen: (count) =>
      `${count === 1 ? "1 status is" : `${count} statuses are`} chosen and not yet written; once the file is closed, that is lost. To keep it, cancel and write the tags first.`,
    download: "Download and close",
    close: "Close without downloading",
    closeOnly: "Close",
    stay: "Cancel",
  },
  waiting: (files) => `Opened once what runs is done: ${files.map((file) => `“${file}”`).join(", ")}`,
  recovery: {
    title: "Changes found that were not downloaded. Restore them?",
    why: "When the page was closed last, these files held changes that were not downloaded; they are kept in the browser on this machine and were sent nowhere:",
    file: (name, at) =>
      `${name} (${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")} ${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")})`,
    restore: "Restore",
    discard: "Discard changes",
    later: "Later",
  },
  restored: (file) => `Restored: “${file}”; its changes are not downloaded yet.`,
  notRestored: (why) => `Not restored: ${why}`,
  keepsNothing: "The browser lets the page keep nothing on this machine: changes are lost if it closes unexpectedly, so download in good time.",
  downloaded: (file) => `Downloaded: ${file}`,
  notDownloaded: (why) => `Not downloaded: ${why}`,
  notTaken: (why) => `Not written: ${why}`,
  notShown: (why) => `Not opened: ${why}`,
  goBack: (file) => `Back to “${file}”`,
  noSample: "the sample could not be loaded; open a workbook of your own.",
  alone: "The browser does not allow work in the background: the page may halt briefly on large tables.",
  downloadHint: "The workbook with its changes; the file that was opened stays as it is (Ctrl+S)",
  turn: { label: "Show", sheet: "Sheet", pane: "Pane" },
  cannotKeep: (what, file) =>
    what.includes("old-format")
      ? `This file is ${/\.et$/i.test(file) ? "a WPS spreadsheet (.et)" : "of the old format (.xls)"} and can only be read. Save it as .xlsx and open that.`
      : `This file's ${what.map((one) => (one === "signature" ? "digital signature" : one)).join(", ")} cannot be kept as it is; a change makes it void.`,
  sheet: {
    tabs: "Sheets",
    grid: "Sheet content",
    corner: "Row",
    cell: "Current cell",
    print: "Print",
    printHint: "By the sheet's own print set-up: area, repeated rows, paper, orientation (Ctrl+P)",
    zoom: "Zoom",
    fitWidth: "Fit width",
    find: "Find",
    findHint: "Find in this sheet (Ctrl+F)",
    findLabel: "Find what",
    findBefore: "Previous",
    findNext: "Next",
    findClose: "Close",
    found: (count, at) => (count === 0 ? "Not found" : at === 0 ? `${count} found` : `${at} of ${count}`),
    resize: "Drag to change the width, double-click to restore it; only how it is shown, not the file (Alt+Shift+←/→)",
    editing: (cell) => `Edit ${cell}`,
    chart: {
      named: (name) => `Chart: ${name}`,
      otherKind: "This kind of chart is not shown on this page. The one in the file stays as it is: open it in Excel or WPS.",
      coming: "Showing the chart…",
      notFetched: "The chart could not be shown. The one in the file stays as it is: check the network and open this sheet again.",
      unnamed: (number) => `Series ${number}`,
      figures: ({ categories, series }) =>
        categories
          .map((category, at) => {
            const shown = series.flatMap(({ name, values, texts }) =>
              values[at] ? [series.length === 1 ? (texts[at] ?? "") : `${name} ${texts[at] ?? ""}`] : [],
            );
            return `${category}: ${shown.length === 0 ? "none" : shown.join(", ")}`;
          })
          .join("; "),
    },
    hidden: "hidden",
    empty: "Empty sheet",
    loading: "Showing the sheet…",
    leadsTo: (sheet, cell) => `Enter: go to “${sheet}” ${cell}`,
    back: (sheet, cell) => `Back to “${sheet}” ${cell}`,
    backHint: "Back to the cell of the link (Alt+←)",
  },
};
