import type { PaneReportMessages } from "../pane-reports";

const list = (names: readonly string[]): string => names.join(", ");
const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

export const paneReports: PaneReportMessages = {
  which: "Reports",
  describe: {
    summary: "By section and by lead unit, with a paragraph to quote",
    lagging: "Progress, reasons, next steps, linked to the table",
    problems: "What to correct or verify, for the units to mend",
    comparison: "What changed since the last period, with both texts",
    indicators: "Quantities, their targets and rates, beside the pace",
    "return-list": "What each unit has to add or to check",
    supervision: "Items that lag, are paused or overdue, to be followed",
  },
  options: "Options",
  asOf: "As of",
  basis: "Count",
  basisItems: "Items",
  basisLeaves: "Sub-tasks",
  listed: "Statuses listed",
  grouping: "Group",
  groupSections: "By section",
  groupUnits: "By lead unit",
  paper: "Paper",
  preview: "Preview",
  previewOf: (name, rows) => `${name} (${many(rows, "row")})`,
  closePreview: "Close preview",
  moreRows: (rows) => `${many(rows, "more row")} in the sheet`,
  unread: "First “Read current sheet”, then write reports.",
  outdated: (names) => `The table changed since; ${list(names)} may be out of date.`,
  again: "Write again",
  printable: "ready to print",
  openSheet: (name) => `Open ${name}`,
  writtenSheets: "Sheets written",
  more: "More options",
};
