import type { Catalogue } from "./catalogue";
import { cli } from "./en/cli";
import { evidence } from "./en/evidence";
import { hostErrors } from "./en/host-errors";
import { layouts } from "./en/layouts";
import { pane } from "./en/pane";
import { problemList } from "./en/problem-list";
import { rules } from "./en/rules";
import { words } from "./en/words";
import { workbench } from "./en/workbench";

export const en: Catalogue = {
  words,
  evidence,
  hostErrors,
  cli,
  layouts,
  pane,
  problemList,
  rules,
  workbench,
};
