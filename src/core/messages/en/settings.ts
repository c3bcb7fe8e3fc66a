import type { SettingsMessages } from "../settings";

export const settings: SettingsMessages = {
  title: "Settings",
  language: "Language",
  theme: "Theme",
  themes: { auto: "As the application", light: "Light", dark: "Dark" },
  save: "Save",
  reset: "Defaults",
  invalid: "Please look at what is marked",
  units: "The office's units",
  unitsHint:
    "One a line: full name (leader), short name, 别名: other names with 、 between, 联系人: contact. All but the full name may be left out; in the office's order",
  words: "Status words",
  wordsHint: "One a line: word = status",
  fonts: "Report fonts",
  titleFont: "Title",
  headFont: "Header",
  bodyFont: "Body",
  thresholds: "Share done over share due, below",
  mostlyBelow: "mostly on track",
  laggingBelow: "lagging",
  opensWithWorkbook: "Open the pane with this workbook",
  opensWithWorkbookHint: "For this workbook only, once it is saved",
  opensWithWorkbookFailed: "Could not be kept in this workbook. Check that it can be edited, then try again",
  about: (version) => `About (version ${version})`,
};
