import type { ProseIndicatorsMessages } from "../prose-indicators";

export const proseIndicatorsWords: ProseIndicatorsMessages = {
  describe: "粘贴工作总结、进展报告等文字，或者打开Word文档，列出其中有目标或完成率的指标，每项附原句。当前表不变。",
  text: "文字材料",
  textHint: "每段一行",
  open: "打开Word文档",
  openHint: "读取正文；文档中的表格请用“导入Word表格”",
  make: "识别指标",
  write: "写入新工作表",
  lines: "识别的指标",
  line: (name, unit) => (unit === "" ? name : `${name}（${unit}）`),
  figures: { target: "目标", actual: "完成", rate: "完成率" },
  nothing: "—",
  called: "文字材料",
  sheetName: (title) => `${title.replace(/[\\/?*[\]:：'’]/gu, "").slice(0, 20)}指标完成情况表`,
  opened: (file, paragraphs) => `已读取${file}，共${String(paragraphs)}段，可修改后识别。`,
  made: (count, left) => `已识别指标${String(count)}项${left === 0 ? "" : `，其中待核${String(left)}项`}，请对照原句核对后写入。`,
  none: "未识别到有目标或完成率的指标。",
  empty: "请先粘贴文字或打开Word文档。",
  notMade: (why) => `未识别：${why}`,
  notOpened: (why) => `未打开：${why}`,
};
