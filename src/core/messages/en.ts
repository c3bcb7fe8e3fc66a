import type { Catalogue } from "./catalogue";
import { evidence } from "./en/evidence";
import { excelStart } from "./en/excel-start";
import { hostErrors } from "./en/host-errors";
import { incomparable } from "./en/incomparable";
import { pane } from "./en/pane";
import { problemList } from "./en/problem-list";
import { rules } from "./en/rules";
import { words } from "./en/words";

export const en: Catalogue = {
  words,
  evidence,
  excelStart,
  hostErrors,
  incomparable,
  pane,
  problemList,
  rules,
};
