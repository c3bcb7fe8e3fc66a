import type { EvidenceMessages } from "./evidence";
import type { ExcelStartMessages } from "./excel-start";
import type { HostErrorMessages } from "./host-errors";
import type { IncomparableTexts } from "./incomparable-text";
import type { PaneMessages } from "./pane";
import type { ProblemListMessages } from "./problem-list";
import type { RuleMessages } from "./rules";
import type { Words } from "./words";

/**
 * Every word of core, app and the pane that a person reads, by part; one file a part and language. What only one page or
 * the command line says stands beside it (cli-words.ts, workbench-words.ts, ...).
 */
export interface Catalogue {
  readonly words: Words;
  readonly evidence: EvidenceMessages;
  readonly excelStart: ExcelStartMessages;
  readonly hostErrors: HostErrorMessages;
  readonly incomparable: IncomparableTexts;
  readonly pane: PaneMessages;
  readonly problemList: ProblemListMessages;
  readonly rules: RuleMessages;
}
