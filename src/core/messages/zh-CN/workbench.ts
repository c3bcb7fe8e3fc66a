import type { WorkbenchMessages } from "../workbench";

export const workbench: WorkbenchMessages = {
  open: "打开工作簿",
  download: "下载工作簿",
  noFile: "未打开工作簿",
  sample: "示例",
  dropHere: "松开即打开此文件",
  unsaved: "有改动，尚未下载",
  openHint: "可打开 .xlsx、.xls、.et、.docx 文件，也可将一个或几个文件拖到此处。文件只在本机处理。",
  opened: (file, sheets) => `已打开：“${file}”，${sheets}张工作表。`,
  notOpened: (why) => `未打开：${why}`,
  files: "已打开的文件",
  saved: "没有未下载的改动",
  close: (file) => `关闭“${file}”`,
  closeShort: "关闭",
  closed: (file, front) => `已关闭：“${file}”。${front === null ? "" : `当前文件：“${front}”。`}`,
  closing: {
    title: (file) => `“${file}”有改动，尚未下载`,
    why: "关闭后，未下载的改动不再保留。",
    download: "下载后关闭",
    close: "不下载，直接关闭",
    stay: "取消",
  },
  waiting: (files) => `等当前操作结束后打开：${files.map((file) => `“${file}”`).join("、")}`,
  recovery: {
    title: "发现未下载的修改，是否恢复？",
    why: "上次关闭页面时，以下文件的修改尚未下载，已留存在本机浏览器中（未上传）：",
    file: (name, at) => `${name}（${at.getMonth() + 1}月${at.getDate()}日${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")}）`,
    restore: "恢复",
    discard: "放弃修改",
    later: "以后再说",
  },
  restored: (file) => `已恢复：“${file}”，其中的修改尚未下载。`,
  notRestored: (why) => `未恢复：${why}`,
  keepsNothing: "浏览器不允许在本机留存修改，页面意外关闭时会丢失，请及时下载。",
  downloaded: (file) => `已下载：${file}`,
  notDownloaded: (why) => `未下载：${why}`,
  notTaken: (why) => `未写入：${why}`,
  notShown: (why) => `未打开：${why}`,
  goBack: (file) => `返回“${file}”`,
  noSample: "示例未能载入，请直接打开自己的工作簿。",
  alone: "浏览器未允许后台处理，打开和校验大表时页面可能短暂停顿。",
  downloadHint: "下载后保存的是改动后的工作簿，原文件不变（Ctrl+S）",
  turn: { label: "显示", sheet: "表格", pane: "窗格" },
  cannotKeep: (what, file) =>
    what.includes("old-format")
      ? `此文件为${/\.et$/i.test(file) ? " WPS 表格格式（.et）" : "旧格式（.xls）"}，只能读取，不能写入；请另存为 .xlsx 后再打开。`
      : `此文件中的${what.map((one) => (one === "signature" ? "数字签名" : one)).join("、")}无法原样保留，改动后将失效。`,
  sheet: {
    tabs: "工作表",
    grid: "工作表内容",
    corner: "行号",
    cell: "当前单元格",
    print: "打印",
    printHint: "按本工作表的打印设置（打印区域、标题行、纸张方向）打印（Ctrl+P）",
    zoom: "显示比例",
    fitWidth: "适合宽度",
    find: "查找",
    findHint: "在本工作表中查找（Ctrl+F）",
    findLabel: "查找内容",
    findBefore: "上一处",
    findNext: "下一处",
    findClose: "关闭查找",
    found: (count, at) => (count === 0 ? "未找到" : at === 0 ? `共${count}处` : `第${at}处，共${count}处`),
    resize: "拖动改变列宽，双击复原；只改变显示，不改文件（Alt+Shift+←/→）",
    editing: (cell) => `编辑${cell}`,
    chart: {
      named: (name) => `图表：${name}`,
      otherKind: "此类图表在本页中不显示，文件中的图表不受影响，请用 Excel 或 WPS 查看。",
      coming: "正在显示图表…",
      notFetched: "图表未能显示，文件中的图表不受影响，请检查网络后重新打开本工作表。",
      unnamed: (number) => `系列${number}`,
      figures: ({ categories, series }) =>
        categories
          .map((category, at) => {
            const shown = series.flatMap(({ name, values, texts }) => (values[at] ? [series.length === 1 ? (texts[at] ?? "") : `${name}${texts[at] ?? ""}`] : []));
            return `${category}：${shown.length === 0 ? "无" : shown.join("、")}`;
          })
          .join("；"),
    },
    hidden: "已隐藏",
    empty: "空工作表",
    loading: "正在显示工作表…",
    leadsTo: (sheet, cell) => `回车转到“${sheet}”${cell}`,
    back: (sheet, cell) => `返回“${sheet}”${cell}`,
    backHint: "返回链接所在的单元格（Alt+←）",
  },
};
