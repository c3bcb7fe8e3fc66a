/** The words of the add-in's own pages in WPS: its ribbon, and its self-check. */
export interface WpsMessages {
  readonly ribbon: {
    readonly tab: string;
    readonly open: string;
    readonly check: string;
    readonly reports: string;
    readonly window: string;
    /** Of the task pane. */
    readonly title: string;
    readonly notReady: string;
    readonly cannotOpen: string;
  };
  readonly notInWps: string;
  readonly selfCheck: {
    /** Of the button that opens it. */
    readonly open: string;
    readonly title: string;
    readonly intro: string;
    readonly run: string;
    readonly copy: string;
    readonly copyLine: string;
    readonly copied: string;
    readonly line: string;
    readonly result: string;
    readonly done: (passed: number, failed: number) => string;
    readonly noWorkbook: string;
    readonly sheet: string;
  };
}
