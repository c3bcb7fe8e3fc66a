import type { ProseIndicatorsMessages } from "../prose-indicators";

export const proseIndicatorsWords: ProseIndicatorsMessages = {
  describe:
    "Paste a summary or a progress report, or open a Word document: its indicators with a target or a rate are listed, each with the sentence that says it. The sheet stays as it is.",
  text: "Text",
  textHint: "A paragraph a line",
  open: "Open a Word document",
  openHint: "Its paragraphs are read; for its tables use Import a Word table",
  make: "Find indicators",
  write: "Write to a new sheet",
  lines: "Indicators found",
  line: (name, unit) => (unit === "" ? name : `${name} (${unit})`),
  figures: { target: "target", actual: "done", rate: "rate" },
  nothing: "—",
  called: "文字材料",
  sheetName: (title) => `${title.replace(/[\\/?*[\]:：'’]/gu, "").slice(0, 20)}指标完成情况表`,
  opened: (file, paragraphs) => `${file} was read: ${String(paragraphs)} paragraph${paragraphs === 1 ? "" : "s"}.`,
  made: (count, left) =>
    `${String(count)} indicator${count === 1 ? "" : "s"} found${left === 0 ? "" : `, ${String(left)} of them unsure`}. Compare each with its sentence, then write.`,
  none: "No indicator with a target or a rate was found.",
  empty: "Paste a text or open a Word document first.",
  notMade: (why) => `Nothing found: ${why}`,
  notOpened: (why) => `Not opened: ${why}`,
};
