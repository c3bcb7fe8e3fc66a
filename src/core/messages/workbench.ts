/** The figures of a chart, as the cells show them. */
export interface ChartedFigures {
  readonly categories: readonly string[];
  /** `values`: null where there is none. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[]; readonly texts: readonly string[] }[];
}

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
  /** Behind what was opened: nothing had been done with the sample. */
  readonly sampleClosed: string;
  /** The tablist of open files. */
  readonly files: string;
  readonly saved: string;
  readonly close: (file: string) => string;
  readonly closeShort: string;
  /** `front`: the file that is in front now; null where none is. */
  readonly closed: (file: string, front: string | null) => string;
  /** Before a file is closed that holds changes not downloaded, or statuses chosen and not yet written. */
  readonly closing: {
    readonly title: (file: string) => string;
    readonly why: string;
    /** Where nothing but chosen statuses would be lost. */
    readonly chosenTitle: (file: string) => string;
    readonly chosen: (count: number) => string;
    readonly download: string;
    readonly close: string;
    readonly closeOnly: string;
    readonly stay: string;
  };
  /** Files that wait until what runs is done. */
  readonly waiting: (files: readonly string[]) => string;
  /** What an earlier opening of the page left. */
  readonly recovery: {
    readonly title: string;
    readonly why: string;
    readonly file: (name: string, at: Date) => string;
    readonly restore: string;
    readonly discard: string;
    readonly later: string;
  };
  readonly restored: (file: string) => string;
  readonly notRestored: (why: string) => string;
  /** The browser lets the page keep nothing. */
  readonly keepsNothing: string;
  readonly downloaded: (file: string) => string;
  readonly notDownloaded: (why: string) => string;
  readonly notTaken: (why: string) => string;
  /** A sheet that was turned to, or a link. */
  readonly notShown: (why: string) => string;
  /** Back to a file with changes that was in front before. */
  readonly goBack: (file: string) => string;
  /** The browser refused a worker. */
  readonly alone: string;
  readonly noSample: string;
  /** `signature`: a digital signature; `old-format`: an .xls, for reading only. */
  readonly cannotKeep: (what: readonly string[], file: string) => string;
  readonly downloadHint: string;
  /** On a screen that has room for one of the two. */
  readonly turn: { readonly label: string; readonly sheet: string; readonly pane: string };
  readonly sheet: {
    readonly tabs: string;
    readonly grid: string;
    readonly corner: string;
    readonly cell: string;
    readonly print: string;
    readonly printHint: string;
    readonly zoom: string;
    readonly fitWidth: string;
    readonly find: string;
    readonly findHint: string;
    readonly findLabel: string;
    readonly findBefore: string;
    readonly findNext: string;
    readonly findClose: string;
    /** `at`: which of them the selected cell is, from 1; 0: none. */
    readonly found: (count: number, at: number) => string;
    /** Of the edge of a column's letter. */
    readonly resize: string;
    readonly editing: (cell: string) => string;
    readonly chart: {
      readonly named: (name: string) => string;
      /** In the place of a chart whose kind or figures are not drawn here. */
      readonly otherKind: string;
      readonly coming: string;
      readonly notFetched: string;
      /** A series that the file gives no name, by its number from 1 on. */
      readonly unnamed: (number: number) => string;
      /** All that a chart shows, for who does not see it. */
      readonly figures: (chart: ChartedFigures) => string;
    };
    readonly hidden: string;
    readonly empty: string;
    readonly loading: string;
    /** Where the link in the selected cell leads. */
    readonly leadsTo: (sheet: string, cell: string) => string;
    readonly back: (sheet: string, cell: string) => string;
    readonly backHint: string;
  };
}
