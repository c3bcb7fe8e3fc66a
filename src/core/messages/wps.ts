/** The words of the add-in's own pages in WPS: its ribbon, and its self-check. */
export interface WpsMessages {
  readonly ribbon: { readonly tab: string; readonly open: string; readonly check: string; readonly reports: string; /** Of the task pane. */ readonly title: string };
  readonly notInWps: string;
  readonly selfCheck: {
    readonly title: string;
    readonly intro: string;
    readonly run: string;
    readonly copy: string;
    readonly copied: string;
    readonly result: string;
    readonly done: (passed: number, failed: number) => string;
    readonly noWorkbook: string;
    readonly sheet: string;
  };
}
