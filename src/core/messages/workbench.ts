/** The words of the workbench: the page that puts the pane beside a grid of an opened file. */
export interface WorkbenchMessages {
  readonly open: string;
  readonly download: string;
  readonly noFile: string;
  readonly sample: string;
  readonly dropHere: string;
  readonly unsaved: string;
  readonly openHint: string;
  readonly opened: (file: string, sheets: number) => string;
  readonly notOpened: (why: string) => string;
  readonly downloaded: (file: string) => string;
  readonly notDownloaded: (why: string) => string;
  readonly notTaken: (why: string) => string;
  /** Back to a file with changes that another was opened over. */
  /** A sheet that was turned to, or a link. */
  readonly notShown: (why: string) => string;
  readonly goBack: (file: string) => string;
  /** The browser refused a worker. */
  readonly alone: string;
  readonly noSample: string;
  /** `signature`: a digital signature; `old-format`: an .xls, for reading only. */
  readonly cannotKeep: (what: readonly string[]) => string;
  readonly sheet: {
    readonly tabs: string;
    readonly grid: string;
    readonly corner: string;
    readonly cell: string;
    /** Of the edge of a column's letter. */
    readonly resize: string;
    readonly editing: (cell: string) => string;
    readonly hidden: string;
    readonly empty: string;
    readonly loading: string;
    /** Where the link in the selected cell leads. */
    readonly leadsTo: (sheet: string, cell: string) => string;
    readonly back: (sheet: string, cell: string) => string;
    readonly backHint: string;
  };
}
