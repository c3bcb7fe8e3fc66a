import type { CliMessages } from "./cli";
import type { EvidenceMessages } from "./evidence";
import type { ExcelStartMessages } from "./excel-start";
import type { HostErrorMessages } from "./host-errors";
import type { LayoutMessages } from "./layouts";
import type { PaneMessages } from "./pane";
import type { ProblemListMessages } from "./problem-list";
import type { RuleMessages } from "./rules";
import type { SelfCheckMessages } from "./self-check";
import type { Words } from "./words";
import type { WorkbenchMessages } from "./workbench";
import type { WpsMessages } from "./wps";

/** Every word that a person reads, by part; one file a part and language. */
export interface Catalogue {
  readonly words: Words;
  readonly evidence: EvidenceMessages;
  readonly excelStart: ExcelStartMessages;
  readonly hostErrors: HostErrorMessages;
  readonly cli: CliMessages;
  readonly layouts: LayoutMessages;
  readonly pane: PaneMessages;
  readonly problemList: ProblemListMessages;
  readonly rules: RuleMessages;
  readonly selfCheck: SelfCheckMessages;
  readonly workbench: WorkbenchMessages;
  readonly wps: WpsMessages;
}
