import type { WpsMessages } from "../wps";

export const wps: WpsMessages = {
  ribbon: { tab: "Progress table", open: "Open pane", check: "Check", reports: "Reports", title: "Progress Table Assistant" },
  notInWps: "This page belongs inside WPS Spreadsheets.",
  selfCheck: {
    title: "Progress Table Assistant: WPS self-check",
    intro: "Open a new, empty workbook in WPS Spreadsheets, then press Start. The check adds a sheet to that workbook and deletes it again; it uses no network and touches no other file. Copy the result for the people who support you.",
    run: "Start",
    copy: "Copy result",
    copied: "Copied.",
    result: "Result",
    done: (passed, failed) => `Done: ${passed} as expected, ${failed} not.`,
    noWorkbook: "Open a new, empty workbook first.",
    sheet: "Progress table self-check",
  },
};
