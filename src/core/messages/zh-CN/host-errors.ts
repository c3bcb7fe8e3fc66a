import type { Facts } from "../../rules/problem";
import type { HostErrorMessages } from "../host-errors";

const sheet = (facts: Facts): string => (typeof facts.sheet === "string" ? `工作表“${facts.sheet}”` : "工作表");
const cells = (facts: Facts): string => (typeof facts.cells === "string" && facts.cells !== "" ? facts.cells : "");
/** Nothing was changed: said only where that is so. */
const unchanged = (facts: Facts): string => (facts.done === true ? "" : "，未作改动");
const text = (value: Facts[string] | undefined): string => (value === undefined || value === null ? "" : String(value));

export const hostErrors: HostErrorMessages = {
  "busy-editing": () => "正在编辑单元格，请按回车结束后再试。",
  busy: () => "上一次写入尚未结束，请稍候再试。",
  protected: (facts) =>
    facts.workbook === true ? "工作簿结构已保护，请先撤销保护。" : `${sheet(facts)}已保护，请先撤销保护。`,
  filtered: (facts) => `${sheet(facts)}处于筛选状态，请先取消筛选，以免写错行。`,
  "read-only": () => "文件为只读，请另存后再试。",
  "too-large": (facts) => `内容超出${text(facts.limit) || "可处理的"}限制，已停止${unchanged(facts)}。`,
  "too-old": (facts) => `当前软件版本过低，需要${text(facts.needs) || "更新的版本"}。`,
  "changed-meanwhile": (facts) =>
    cells(facts) === ""
      ? "工作簿在预览后已被改动，请重新读取后再试。"
      : `${cells(facts)}在预览后已被改动，请重新校验。`,
  "sheet-gone": (facts) => `${sheet(facts)}已被删除或改名，请重新读取。`,
  "not-in-front": () => "本工作簿不在最前面，请先点一下本工作簿再试。",
  throttled: () => "软件正忙，暂未受理，请稍候再试。",
  "session-lost": () => "与工作簿的连接已断开，请重新打开工作簿。",
  cancelled: (facts) => `已取消${unchanged(facts)}。`,
  unsupported: (facts) =>
    facts.formula === true
      ? `${cells(facts)}为公式单元格，不能改写。`
      : facts.tableHeading === true
        ? `${cells(facts)}是套用表格格式的标题，请在表格软件中修改。`
        : `当前软件不支持此操作${text(facts.what) === "" ? "" : `（${text(facts.what)}）`}。`,
  "not-a-workbook": (facts) =>
    text(facts.file) === "" ? "此文件不是可读取的表格文件，或已损坏。" : `“${text(facts.file)}”不是可读取的表格文件，或已损坏。`,
  "not-a-document": () => "不是有效的Word文档，或已损坏。请在Word或WPS文字中打开，另存为.docx后再试。",
  "old-word": () => "旧版Word文档（.doc、.wps）暂不能读取，请在Word或WPS文字中另存为.docx后再试。",
  "no-table": () => "文档中没有表格。请选择含有进度表的文档，或把表格粘贴到工作表中再读取。",
  encrypted: () => "此文件设有打开密码，请先取消密码再试。",
  "cannot-keep": (facts) => `此文件中的${text(facts.what) || "部分内容"}无法原样保留，未写入。`,
  "no-space": () => "磁盘空间不足，未写入。",
  "host-failed": (facts) => `表格软件未能完成操作${unchanged(facts)}。请重试；仍不行时，请复制报告交技术人员。`,
  "not-restored": (facts) =>
    `写入中断，且未能完全恢复${cells(facts) === "" ? "" : `：${cells(facts)}`}${text(facts.sheets) === "" ? "" : `；请检查工作表${text(facts.sheets)}`}。请勿保存，关闭后重新打开。`,
};
