import type { Facts } from "../../rules/problem";
import type { HostErrorMessages } from "../host-errors";
import { factText } from "../fact-text";

const sheet = (facts: Facts): string => (typeof facts.sheet === "string" ? `工作表“${facts.sheet}”` : "工作表");
const cells = (facts: Facts): string => (typeof facts.cells === "string" && facts.cells !== "" ? facts.cells : "");
/** What was changed after a write: cells, sheets of ours, or we know no more than that something was. */
const changedSince = (facts: Facts): string => {
  const place = typeof facts.sheet === "string" ? `${sheet(facts)}的` : "";
  if (cells(facts) !== "") return place + cells(facts);
  return typeof facts.sheets === "string" ? `工作表“${facts.sheets}”` : "工作簿";
};
/** Nothing was changed: said only where that is so. */
const unchanged = (facts: Facts): string => (facts.done === true ? "" : "，未作改动");

/** What a limit counts, with its number. */
const limit = (facts: Facts): string => {
  const number = factText(facts.limit);
  const units: { readonly [unit: string]: string } = {
    rows: `${number}行`,
    cells: `${number}个单元格`,
    merges: `${number}处合并单元格`,
    characters: `${number}字`,
    strings: `${number}条文本`,
    formats: `${number}种单元格格式`,
    columns: `${number}列`,
    files: `${number}个文件`,
    parts: `${number}个部件`,
    megabytes: `${number} MB`,
    "megabytes-of-sheet": `每张工作表${number} MB`,
    "megabytes-in-all": `展开后共${number} MB`,
  };
  return units[factText(facts.unit)] ?? number;
};
const tooLargePlace = (facts: Facts): string => {
  const of = typeof facts.sheet === "string" ? sheet(facts) : factText(facts.file) === "" ? "" : `“${factText(facts.file)}”`;
  return factText(facts.cell) === "" ? (of === "" ? "" : `${of}的`) : `${of}${factText(facts.cell)}处的`;
};

const SAVE_AS = "请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。";
const SAVE_AS_WORD = "请在 Word 或 WPS 文字中打开，另存为 .docx 后再试。";
const named = (facts: Facts): string => (factText(facts.file) === "" ? "" : `“${factText(facts.file)}”`);

/** Files that are no workbook of a kind that is read, and what to do with them. */
const KINDS: { readonly [kind: string]: string } = {
  empty: "是空文件，请检查是否下载或复制完整。",
  html: `是网页格式的表格。${SAVE_AS}`,
  "xml-2003": `是 XML 表格（2003 格式）。${SAVE_AS}`,
  mht: `是网页格式的表格。${SAVE_AS}`,
  xlsb: `是二进制工作簿（.xlsb）。${SAVE_AS}`,
  ods: `是 OpenDocument 表格（.ods）。${SAVE_AS}`,
  xls: `是旧版 Excel 工作簿（.xls）。${SAVE_AS}`,
  "excel-4": `是 Excel 4 或更早版本的工作簿。${SAVE_AS}`,
  csv: `是文本文件（.csv）。${SAVE_AS}`,
  sylk: `是 SYLK 文本表格。${SAVE_AS}`,
  dif: `是 DIF 文本表格。${SAVE_AS}`,
  rtf: `是 RTF 文档，不能读取。${SAVE_AS_WORD}`,
  odt: `是 OpenDocument 文档（.odt），不能读取。${SAVE_AS_WORD}`,
  "word-xml": `是 XML 格式的 Word 文档，不能读取。${SAVE_AS_WORD}`,
  pdf: "是 PDF 文档，不能读取。请向报送单位索取 .xlsx 或 .docx 文件。",
  image: "是图片，不能读取。请向报送单位索取 .xlsx 或 .docx 文件。",
  docx: "是 Word 文档，这里只能打开工作簿。请用“导入Word表格”或“打开工作簿”打开。",
  doc: `是旧版 Word 文档（.doc、.wps），暂不能读取。${SAVE_AS_WORD}`,
  workbook: "是工作簿，不是 Word 文档。请直接打开后读取其中的表。",
  presentation: "是演示文稿，不是工作簿。",
  archive: "是压缩包，请先解压，再打开其中的表格文件。",
  "charts-only": "中只有图表工作表，没有可读取的工作表。",
  "no-sheet": "中没有可读取的工作表。",
  "bad-styles": "的单元格格式部分已损坏，不能写入报表。请用 Excel 或 WPS 打开，修复后另存为 .xlsx 再试。",
  "cut-off": "不完整（可能未下载或复制完），请重新获取后再试。",
};

export const hostErrors: HostErrorMessages = {
  "busy-editing": () => "正在编辑单元格，请按回车结束后再试。",
  busy: () => "上一次写入尚未结束，请稍候再试。",
  protected: (facts) =>
    facts.workbook === true
      ? "工作簿结构已保护，请先撤销保护。"
      : `${sheet(facts)}已保护${cells(facts) === "" ? "" : `，${cells(facts)}被锁定`}，请先撤销保护。`,
  filtered: (facts) => `${sheet(facts)}处于筛选状态，请先取消筛选，以免写错行。`,
  "read-only": (facts) =>
    facts.excel === undefined
      ? "文件为只读，请另存后再试。"
      : "没有执行此操作的权限：工作簿可能以只读方式打开、处于受保护的视图，或未授予编辑权限。请启用编辑，或另存一份再试。",
  "too-large": (facts) =>
    `${tooLargePlace(facts)}内容超出${factText(facts.limit) === "" ? "可处理的限制" : `上限（${limit(facts)}）`}，已停止${unchanged(facts)}。${facts.unit === "rows" || facts.unit === "columns" || facts.unit === "cells" ? "请删除多余的行列后另存再试。" : factText(facts.unit).startsWith("megabytes") ? "请删除无关的工作表、图片等内容，另存后再试。" : ""}`,
  "too-old": (facts) => `当前软件版本过低，需要${factText(facts.needs) || "更新的版本"}。`,
  "changed-meanwhile": (facts) =>
    facts.undoing === true
      ? `${changedSince(facts)}在写入后又有改动，撤销会丢失这些改动，请手工处理。`
      : cells(facts) === ""
        ? typeof facts.renamed === "string"
          ? `${sheet(facts)}在预览后已改名为“${facts.renamed}”，请重新读取后再试。`
          : "工作簿在预览后已被改动，请重新读取后再试。"
        : `${cells(facts)}在预览后已被改动，请重新校验。`,
  "sheet-gone": (facts) => `${sheet(facts)}已被删除或改名，请重新读取。`,
  "not-in-front": () => "本工作簿不在最前面，请先点一下本工作簿再试。",
  throttled: () => "软件正忙，暂未受理，请稍候再试。",
  "session-lost": () => "与工作簿的连接已断开，请重新打开工作簿。",
  cancelled: (facts) => `已取消${unchanged(facts)}。`,
  unsupported: (facts) =>
    facts.chartSheet === true
      ? "当前为图表工作表，没有可读取的单元格，请切换到进度表所在的工作表。"
      : facts.formula === true
        ? `${cells(facts)}为公式单元格，不能改写。`
        : facts.tableHeading === true
          ? `${cells(facts)}是套用表格格式的标题，请在表格软件中修改。`
          : facts.pivot === true
            ? `${cells(facts)}是数据透视表的内容，刷新后会被覆盖，不能改写。请修改其数据来源。`
            : `当前软件不支持此操作${factText(facts.what) === "" ? "" : `（${factText(facts.what)}）`}。`,
  "not-a-workbook": (facts) => {
    const file = factText(facts.file) === "" ? "此文件" : `“${factText(facts.file)}”`;
    const kind = KINDS[factText(facts.kind)];
    if (kind !== undefined) return `${file}${kind}`;
    return factText(facts.sheet) === ""
      ? `${file}不是可读取的表格文件，或已损坏。`
      : `${file}中${sheet(facts)}${factText(facts.row) === "" ? "" : `第${factText(facts.row)}行附近`}已损坏，无法读取。请在表格软件中打开，另存为 .xlsx 后再试。`;
  },
  encrypted: (facts) =>
    `${factText(facts.file) === "" ? "此文件" : `“${factText(facts.file)}”`}设有打开密码，请在${/\.(?:docx?|docm|dotx|wps)$/i.test(factText(facts.file)) ? " Word 或 WPS 文字" : "表格软件"}中取消密码，另存后再试。`,
  "not-loaded": () => "本页的部分文件未能载入，请检查与服务器的连接后重试；仍不行时，请关闭后重新打开。",
  "not-a-document": (facts) => `${named(facts)}${KINDS[factText(facts.kind)] ?? `不是有效的Word文档，或已损坏。${SAVE_AS_WORD}`}`,
  "old-word": (facts) => `${named(facts)}${KINDS.doc ?? ""}`,
  "no-table": (facts) => `${named(facts) === "" ? "" : `${named(facts)}：`}文档中没有表格。请选择含有进度表的文档，或把表格粘贴到工作表中再读取。`,
  "cannot-keep": (facts) => `此文件中的${factText(facts.what) || "部分内容"}无法原样保留，未写入。`,
  "no-space": () => "磁盘空间不足，未写入。",
  "no-desktop": (facts) => `未能把${named(facts) === "" ? "文件" : named(facts)}保存到桌面。请检查桌面是否可写、磁盘是否已满。`,
  "host-failed": (facts) => `表格软件未能完成操作${unchanged(facts)}。请关闭对话框，取消成组的工作表，回到本工作簿后重试；仍不行时，请复制报告交技术人员。`,
  "memory-damaged": (facts) =>
    facts.notKept === true ? "工作簿未能完整保存此记录，请检查文件格式（须为 .xlsx）后再试。" : "文件中保存的记录已损坏，无法读取，已原样保留，未改写。",
  "not-restored": (facts) =>
    `写入中断，且未能完全恢复${cells(facts) === "" ? "" : `：${cells(facts)}`}${factText(facts.sheets) === "" ? "" : `；请检查工作表${factText(facts.sheets)}`}。请勿保存，关闭后重新打开。`,
};
