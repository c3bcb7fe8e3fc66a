import type { Catalogue } from "./catalogue";
import { cli } from "./zh-CN/cli";
import { evidence } from "./zh-CN/evidence";
import { excelStart } from "./zh-CN/excel-start";
import { hostErrors } from "./zh-CN/host-errors";
import { layouts } from "./zh-CN/layouts";
import { pane } from "./zh-CN/pane";
import { problemList } from "./zh-CN/problem-list";
import { rules } from "./zh-CN/rules";
import { selfCheck } from "./zh-CN/self-check";
import { words } from "./zh-CN/words";
import { workbench } from "./zh-CN/workbench";
import { wps } from "./zh-CN/wps";

export const zhCN: Catalogue = {
  words,
  evidence,
  excelStart,
  hostErrors,
  cli,
  layouts,
  pane,
  problemList,
  rules,
  selfCheck,
  workbench,
  wps,
};
