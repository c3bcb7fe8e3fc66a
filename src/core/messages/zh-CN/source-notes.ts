import type { SourceNoteMessages } from "../source-notes";

export const sourceNotes: SourceNoteMessages = {
  "automatic-numbers": (count) => `已补回自动编号${count}处`,
  "tracked-changes": (count, cells) => `有${count}处未接受的修订，已按修订后的内容读取：${cells}`,
  comments: (count, cells) => `有${count}处批注未读取：${cells}`,
  footnotes: (count, cells) => `有${count}处脚注未读取：${cells}`,
  "nested-table": (count, cells) => `有${count}个嵌套表格，已按文字读取，请核对：${cells}`,
  "text-box": (count, cells) => `有${count}个文本框未读取：${cells}`,
  picture: (count, cells) => `有${count}张图片未读取：${cells}`,
  "continued-table": (count, cells) => `有${count}处表格断开，已接续，请核对：${cells}`,
  "hidden-text": (count, cells) => `有${count}处隐藏文字未读取：${cells}`,
};
