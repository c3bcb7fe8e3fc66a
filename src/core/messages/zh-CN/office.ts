import type { OfficeMessages } from "../office";
import { fileMistake } from "./file-mistakes";

export const office: OfficeMessages = {
  damaged: (mistakes) => `名录文件有误（${mistakes.map(fileMistake).join("；")}），已按无名录处理。`,
  passedOver: (mistakes) => `名录文件中有未采用的内容（${mistakes.map(fileMistake).join("；")}），其余已采用。`,
  fromOffice: (units) => `当前名录来自 office.json（${units}个单位）。在此修改后，本机以修改后的为准。`,
  overOffice: (units) => `本机名录优先于 office.json 中的名录（${units}个单位）。清空后保存，即恢复采用 office.json。`,
  import: "导入名录",
  export: "导出名录",
  takeFromTable: "从本表提取",
  fromTable: (units) => (units === 0 ? "本表的单位均已在名录中。" : `已从本表提取${units}个单位，核对后保存生效。`),
  imported: (units) => `已导入${units}个单位，保存后生效。`,
  notImported: (mistakes) => `未导入，名录文件有误：${mistakes.map(fileMistake).join("；")}。`,
  exported: (file) => `已导出：${file}。请交管理员以 office.json 为名，放到服务器上本程序所在的文件夹（WPS 加载项用 office.js）。`,
  notExported: (why) => `未导出：${why}`,
};
