import type { LeftOut } from "../../sources/same-form";
import type { SeveralSheetsMessages } from "../several-sheets";

const WHY: { readonly [W in LeftOut]: string } = {
  "other-period": "时间不同",
  "other-form": "表式不同",
  "same-items": "事项与已计入的表相同",
  ours: "本程序生成的报表",
  hidden: "已隐藏",
  "not-chosen": "未选择",
  "no-header": "没有表头，且内容与本表不尽相同；确属本表的，请补上表头",
  "no-table": "没有可统计的进度表",
  "other-body": "标题写的是另一单位",
};

export const severalSheets: SeveralSheetsMessages = {
  title: "同样的表",
  others: (sheets, items) => `本工作簿另有${sheets}张同样的表，共${items}项。`,
  together: "一并统计",
  alone: "只统计本表",
  counted: (sheets) => `${sheets.length}张表一并统计（${sheets.join("、")}）：概览、校验、状态和报表均为各表合计，修改写回各自的工作表。`,
  notCounted: "只统计本表；报表注明另有同样的表未计入。",
  leftOut: (sheet, why) => `“${sheet}”未计入：${WHY[why]}。`,
  borrowedHeader: (sheets) => `${sheets.map((sheet) => `“${sheet}”`).join("、")}没有表头，按本表的表头读取，请核对。`,
  noWhole: "各表合并后未能读出，请分别统计。",
  noComparison: "对比表只能按本表生成，一并统计时不生成。",
};
