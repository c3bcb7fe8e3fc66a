import type { SelfCheckMessages } from "../self-check";

export const selfCheck: SelfCheckMessages = {
  title: "进度表助手自检",
  explain: "自检会新建一张工作表，逐项试写试读，完成后删除。请在空白工作簿中运行。",
  start: "开始自检",
  copy: "复制结果",
  copied: "已复制。",
  sheetName: "进度表助手自检",
  passed: "通过",
  failed: "未通过",
  summary: (passed, total) => `共${total}项，通过${passed}项。`,
  checks: {
    read: "列出工作表并读取当前表",
    "report-text": "报表中的文字逐字不变",
    "report-formats": "整数、百分比、日期按原样读回",
    "cell-text": "单元格中的文字逐字不变",
    "undo-edits": "撤销对单元格的改动",
    rewrite: "重新生成时替换自己的报表",
    "undo-rewrite": "撤销后恢复原报表",
    memory: "在文件中保存和读取备忘",
    remove: "撤销首次写入后工作表与原先一致",
  },
  byEye: ["打印预览：横向A4、一页宽、表头每页重复、页码为“— 1 —”。", "行高足够，文字无遮挡。", "图表在打印区域之外。"],
};
