import type { TidyMessages } from "../tidy";

/** A sheet's name may have 31 characters. */
const MOST = 27;

export const tidy: TidyMessages = {
  title: "一项多行",
  torn: (items) => `本表似由Word粘贴而来，${items}项占了多行。`,
  button: "整理为一项一行",
  byCommand: "可用 tidy 命令整理为一项一行，另存。",
  willWrite: (sheet, rows, columns) => `新建工作表“${sheet}”，${rows}行、${columns}列，原表不动`,
  joins: (items) => `${items}项由多行并为一行，同一单元格内分行`,
  done: (sheet, rows) => `已整理：“${sheet}”，${rows}行。`,
  notDone: (why) => `未整理：${why}`,
  nothing: "本表各项均为一行，无需整理。",
  unsure: "整理后读出的事项与本表不一致，未作整理。请用“导入Word表格”从原文档重新导入。",
  sheetName: (sheet) => `${sheet.slice(0, MOST)}（整理）`,
};
