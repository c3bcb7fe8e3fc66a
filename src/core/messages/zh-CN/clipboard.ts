import type { ClipboardMessages } from "../clipboard";

export const clipboard: ClipboardMessages = {
  copied: (area, { rows, columns }) => `已复制：${area}，${rows}行、${columns}列`,
  cut: (area, { rows, columns }) => `已剪切：${area}，${rows}行、${columns}列；按 Ctrl+Z 撤销`,
  pasted: (area, { rows, columns }) => `已粘贴：${area}，${rows}行、${columns}列；按 Ctrl+Z 撤销`,
  unmerged: (areas) => `有${areas}处合并单元格与原有的合并交错，未合并`,
  notPasted: (why) => `未粘贴：${why}`,
  nothing: "剪贴板中没有文字或表格。",
  underMerge: "所选位置有合并单元格，粘贴后部分文字会被盖住。请选择空白处，或先取消合并。",
  tooLarge: "内容超出工作表的范围，或单元格过多，请分次粘贴。",
  between: "；",
};
