/** What the self-check tries, in a real program, on a scratch sheet of its own. */
export const SELF_CHECKS = ["read", "report-text", "report-formats", "cell-text", "undo-edits", "rewrite", "undo-rewrite", "memory", "remove"] as const;
export type SelfCheckId = (typeof SELF_CHECKS)[number];

/** What is tried of Excel's own members beside the port. */
export const EXCEL_CHECKS = ["linked-number", "long-property", "scoped-name", "page-setup"] as const;
export type ExcelCheckId = (typeof EXCEL_CHECKS)[number];

export interface SelfCheckMessages {
  readonly title: string;
  readonly explain: string;
  readonly start: string;
  readonly copy: string;
  readonly copied: string;
  /** The scratch sheet's name. */
  readonly sheetName: string;
  readonly passed: string;
  readonly failed: string;
  readonly summary: (passed: number, total: number) => string;
  readonly checks: { readonly [C in SelfCheckId | ExcelCheckId]: string };
  readonly notCopied: string;
  /** What only eyes can tell, after the scratch report was written once more for it. */
  readonly byEye: readonly string[];
}
