import type { WordImportMessages } from "../word-import";

const headings = (all: readonly string[]): string => (all.length === 0 ? "" : `：${all.join("、")}`);

export const wordImport: WordImportMessages = {
  button: "导入Word表格",
  hint: "把Word文档（.docx）中的表格写入新工作表，自动编号、合并单元格一并带入",
  choose: "选择要导入的表格",
  table: (number, rows, columns, all) => `第${number}张表（${rows}行，${columns}列）${headings(all)}`,
  willWrite: (sheet, rows, columns) => `新建工作表“${sheet}”，${rows}行、${columns}列`,
  joined: (numbers, rows, columns) => `第${numbers.join("、")}张表接成一张（${rows}行，${columns}列；表头不同，请核对）`,
  imported: (file, numbers, rows) => `已导入：“${file}”第${numbers.join("、")}张表，${rows}行。`,
  showText: "查看识别到的文字",
  textOf: (file) => `“${file}”中的文字`,
  noText: "文档中没有可识别的文字，可能是图片或扫描件。请向报送单位索取可编辑的表格。",
  notImported: (why) => `未导入：${why}`,
  sheetName: (index, count) => (count === 1 ? "Word表格" : `Word表格${index + 1}`),
};
