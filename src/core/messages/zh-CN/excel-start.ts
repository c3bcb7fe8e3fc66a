import type { ExcelStartMessages } from "../excel-start";

export const excelStart: ExcelStartMessages = {
  notInExcel: () => "请在 Excel 中打开本插件：插入（或“开始”）— 加载项 — 进度表助手。",
  libraryMissing: () => "未能载入 office-js/office.js，请与管理员联系，检查服务器上的 office-js 文件夹是否完整。",
  tooOld: (needed) =>
    `当前 Excel 版本过低（需要 ExcelApi ${needed}）。请使用 Excel 2021 及以上版本、Microsoft 365 或 Excel 网页版；也可用浏览器工作台打开 .xlsx 文件。`,
};
