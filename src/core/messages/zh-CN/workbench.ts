import type { WorkbenchMessages } from "../workbench";

export const workbench: WorkbenchMessages = {
  open: "打开工作簿",
  download: "下载工作簿",
  noFile: "未打开工作簿",
  sample: "示例",
  dropHere: "松开即打开此文件",
  unsaved: "有改动，尚未下载",
  openHint: "可打开 .xlsx 文件，也可将文件拖到此处。文件只在本机处理。",
  opened: (file, sheets) => `已打开：“${file}”，${sheets}张工作表。`,
  notOpened: (why) => `未打开：${why}`,
  downloaded: (file) => `已交浏览器下载：${file}`,
  notDownloaded: (why) => `未下载：${why}`,
  notTaken: (why) => `未写入：${why}`,
  notShown: (why) => `未打开：${why}`,
  goBack: (file) => `返回“${file}”`,
  noSample: "示例未能载入，请直接打开自己的工作簿。",
  alone: "浏览器未允许后台处理，打开和校验大表时页面可能短暂停顿。",
  cannotKeep: (what) =>
    what.includes("old-format")
      ? "此文件为旧格式（.xls），只能读取，不能写入；请另存为 .xlsx 后再打开。"
      : `此文件中的${what.map((one) => (one === "signature" ? "数字签名" : one)).join("、")}无法原样保留，改动后将失效。`,
  sheet: {
    tabs: "工作表",
    grid: "工作表内容",
    corner: "行号",
    cell: "当前单元格",
    resize: "拖动改变列宽，双击复原；只改变显示，不改文件（Alt+Shift+←/→）",
    editing: (cell) => `编辑${cell}`,
    hidden: "已隐藏",
    empty: "空工作表",
    loading: "正在显示工作表…",
    leadsTo: (sheet, cell) => `回车转到“${sheet}”${cell}`,
    back: (sheet, cell) => `返回“${sheet}”${cell}`,
    backHint: "返回链接所在的单元格（Alt+←）",
  },
};
