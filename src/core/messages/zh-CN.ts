import type { Catalogue } from "./catalogue";
import { evidence } from "./zh-CN/evidence";
import { excelStart } from "./zh-CN/excel-start";
import { hostErrors } from "./zh-CN/host-errors";
import { incomparable } from "./zh-CN/incomparable";
import { pane } from "./zh-CN/pane";
import { problemList } from "./zh-CN/problem-list";
import { rules } from "./zh-CN/rules";
import { words } from "./zh-CN/words";

export const zhCN: Catalogue = {
  words,
  evidence,
  excelStart,
  hostErrors,
  incomparable,
  pane,
  problemList,
  rules,
};
