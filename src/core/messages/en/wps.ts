import type { WpsMessages } from "../wps";

export const wps: WpsMessages = {
  ribbon: {
    tab: "Progress table",
    open: "Open pane",
    check: "Check",
    reports: "Reports",
    window: "Own window",
    title: "Progress Table Assistant",
    notReady: "WPS is not ready yet. Open a spreadsheet, then press the button again.",
    cannotOpen: "The pane could not be opened. Close all windows of WPS, open it again and retry; if that does not help, tell the people who support you.",
  },
  notInWps: "This page belongs inside WPS Spreadsheets.",
  selfCheck: {
    open: "WPS self-check",
    title: "Progress Table Assistant: WPS self-check",
    intro:
      "Open a new, empty workbook in WPS Spreadsheets, then press Start. The check adds a sheet to that workbook and deletes it again; it uses no network and touches no other file. Copy the one line for the people who support you, and the whole result where they ask for it.",
    run: "Start",
    copy: "Copy result",
    copyLine: "Copy result as one line",
    copied: "Copied.",
    line: "Result as one line",
    result: "Result",
    done: (passed, failed) => `Done: ${passed} as expected, ${failed} not.`,
    noWorkbook: "Open a new, empty workbook first.",
    sheet: "Progress table self-check",
  },
};
