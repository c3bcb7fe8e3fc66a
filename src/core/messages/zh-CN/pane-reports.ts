import type { PaneReportMessages } from "../pane-reports";

const list = (names: readonly string[]): string => names.join("、");

export const paneReports: PaneReportMessages = {
  which: "报表",
  describe: {
    summary: "按板块、按牵头单位统计，附一段可引用的话",
    lagging: "进展、原因、下一步计划，逐条链接到原表",
    problems: "应改、待核的问题，发给填报单位修改",
    comparison: "与上期相比的变化，列出两期进展",
    indicators: "量化指标的完成数、完成率与序时进度",
    "return-list": "按单位列出需补充或核实的内容",
    supervision: "滞后、暂停和到期事项的督办登记",
  },
  options: "生成选项",
  asOf: "统计截止",
  basis: "统计口径",
  basisItems: "按事项",
  basisLeaves: "按子项",
  listed: "列入清单的状态",
  grouping: "分组",
  groupSections: "按板块",
  groupUnits: "按牵头单位",
  paper: "纸张",
  preview: "预览",
  previewOf: (name, rows) => `${name}（${rows}行）`,
  closePreview: "收起预览",
  moreRows: (rows) => `另有${rows}行，生成后查看`,
  unread: "先“读取当前表”，再生成报表。",
  outdated: (names) => `原表已于生成后改动，${list(names)}可能不是最新。`,
  again: "重新生成",
  printable: "生成后可打印",
  openSheet: (name) => `打开${name}`,
  writtenSheets: "已写入的报表",
  more: "更多选项",
};
