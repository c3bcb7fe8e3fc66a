import type { Catalogue } from "./catalogue";
import { cli } from "./en/cli";
import { evidence } from "./en/evidence";
import { excelStart } from "./en/excel-start";
import { hostErrors } from "./en/host-errors";
import { layouts } from "./en/layouts";
import { pane } from "./en/pane";
import { problemList } from "./en/problem-list";
import { rules } from "./en/rules";
import { selfCheck } from "./en/self-check";
import { words } from "./en/words";
import { workbench } from "./en/workbench";
import { wps } from "./en/wps";

export const en: Catalogue = {
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
