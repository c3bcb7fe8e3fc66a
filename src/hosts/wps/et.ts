/**
 * The object model of WPS 表格 (ET), narrowed to the members that we call; a test checks each against et-jsapi-declare.
 * Everything is synchronous. What a client answers is `unknown` until it has been looked at: the declarations were made by
 * static analysis and promise less than they say. Properties with arguments are calls; collections count from 1.
 */
import type { EtChartObjects } from "./et-chart";

/** What may be put into `Value2`: one value for a cell, rows of equal length for a block. */
export type EtInput = string | number | boolean | readonly (readonly (string | number | boolean)[])[];

export interface EtFont {
  get Name(): unknown;
  set Name(name: string);
  get Size(): unknown;
  set Size(points: number);
  get Bold(): unknown;
  set Bold(bold: boolean);
  get Italic(): unknown;
  set Italic(italic: boolean);
  get Underline(): unknown;
  set Underline(style: number);
  get Color(): unknown;
  /** Red + 256 green + 65536 blue, like every colour here. */
  set Color(bgr: number);
}

export interface EtInterior {
  get Color(): unknown;
  set Color(bgr: number);
  get Pattern(): unknown;
  set Pattern(pattern: number);
}

export interface EtBorder {
  get LineStyle(): unknown;
  set LineStyle(style: number);
  get Weight(): unknown;
  set Weight(weight: number);
  get Color(): unknown;
  set Color(bgr: number);
}

export interface EtBorders {
  Item(index: number): EtBorder;
}

/** What cells ask for. */
export interface EtValidation {
  Delete(): void;
  Add(type: number, alertStyle: number, operator: number, formula1: string): void;
  IgnoreBlank: boolean;
  InputMessage: string;
  ErrorMessage: string;
}

export interface EtRange {
  readonly Row: number;
  readonly Column: number;
  readonly Rows: EtCount;
  readonly Columns: EtCount;
  get Value2(): unknown;
  set Value2(value: EtInput);
  get Formula(): unknown;
  set Formula(formula: string);
  readonly HasFormula: unknown;
  get NumberFormat(): unknown;
  set NumberFormat(format: string);
  readonly MergeCells: unknown;
  readonly MergeArea: EtRange;
  Merge(): void;
  UnMerge(): void;
  Address(rowAbsolute: boolean, columnAbsolute: boolean): string;
  readonly Font: EtFont;
  readonly Interior: EtInterior;
  readonly Borders: EtBorders;
  get HorizontalAlignment(): unknown;
  set HorizontalAlignment(alignment: number);
  get VerticalAlignment(): unknown;
  set VerticalAlignment(alignment: number);
  get WrapText(): unknown;
  set WrapText(wrap: boolean);
  get RowHeight(): unknown;
  /** In points. */
  set RowHeight(points: number);
  get ColumnWidth(): unknown;
  /** In characters of the workbook's default font. */
  set ColumnWidth(characters: number);
  /** In points. */
  readonly Width: unknown;
  readonly Height: unknown;
  readonly Left: unknown;
  readonly Top: unknown;
  readonly EntireRow: EtRange;
  readonly EntireColumn: EtRange;
  get Hidden(): unknown;
  set Hidden(hidden: boolean);
  readonly FormatConditions: EtCount;
  readonly Validation: EtValidation;
  get Locked(): unknown;
  /** Counts on a protected sheet alone. */
  set Locked(locked: boolean);
  get UseStandardWidth(): unknown;
  set UseStandardWidth(standard: boolean);
  get UseStandardHeight(): unknown;
  set UseStandardHeight(standard: boolean);
  Clear(): unknown;
  Select(): unknown;
}

export interface EtCount {
  readonly Count: number;
}

export interface EtName {
  /** Of a name that belongs to a sheet: with the sheet before it, 汇总表!ProgressTable.summary. */
  readonly Name: string;
  readonly RefersTo: unknown;
  get Comment(): string;
  set Comment(comment: string);
  Delete(): void;
}

export interface EtNames extends EtCount {
  Item(index: number): EtName;
  Add(name: string, refersTo: string, visible: boolean): EtName;
}

export interface EtHyperlink {
  readonly Range: EtRange;
  readonly Address: string;
  readonly SubAddress: string;
  readonly ScreenTip: string;
}

export interface EtHyperlinks extends EtCount {
  Item(index: number): EtHyperlink;
  Add(anchor: EtRange, address: string, subAddress: string, tip: string): unknown;
  Delete(): void;
}

export interface EtPageSetup {
  Orientation: number;
  PaperSize: number;
  get Zoom(): unknown;
  set Zoom(zoom: number | false);
  get FitToPagesWide(): unknown;
  set FitToPagesWide(pages: number | false);
  get FitToPagesTall(): unknown;
  set FitToPagesTall(pages: number | false);
  PrintTitleRows: string;
  PrintArea: string;
  CenterFooter: string;
}

export interface EtPageBreak {
  /** -4135: set by a person or by us; others are where the page is full. */
  readonly Type: unknown;
  /** The range that begins the next page. */
  readonly Location: EtRange;
}

export interface EtPageBreaks extends EtCount {
  Item(index: number): EtPageBreak;
  Add(before: EtRange): unknown;
}

export interface EtSheet {
  Name: string;
  readonly Index: number;
  readonly Type: number;
  readonly Visible: number;
  readonly ProtectContents: boolean;
  readonly FilterMode: boolean;
  readonly UsedRange: EtRange;
  readonly Cells: EtRange;
  Range(address: string): EtRange;
  readonly Names: EtNames;
  readonly Hyperlinks: EtHyperlinks;
  readonly Comments: EtCount;
  readonly Shapes: EtCount;
  readonly PageSetup: EtPageSetup;
  readonly HPageBreaks: EtPageBreaks;
  ResetAllPageBreaks(): void;
  ChartObjects(): EtChartObjects;
  Protect(
    password: string,
    drawingObjects: boolean,
    contents: boolean,
    scenarios: boolean,
    userInterfaceOnly: boolean,
    allowFormattingCells: boolean,
    allowFormattingColumns: boolean,
    allowFormattingRows: boolean,
  ): void;
  Activate(): void;
  Delete(): void;
}

export interface EtSheets extends EtCount {
  Item(index: number): EtSheet;
  /** The new sheet comes to the front. */
  Add(before: EtSheet | null, after: EtSheet | null): EtSheet;
}

export interface EtProperty {
  readonly Name: string;
  get Value(): unknown;
  set Value(value: string);
  Delete(): void;
}

export interface EtProperties extends EtCount {
  Item(index: number): EtProperty;
  Add(name: string, linkToContent: boolean, type: number, value: string): unknown;
}

export interface EtBook {
  readonly Name: string;
  readonly FullName: string;
  readonly ReadOnly: boolean;
  readonly ProtectStructure: boolean;
  readonly Date1904: boolean;
  readonly Worksheets: EtSheets;
  /** Worksheets and chart sheets. */
  readonly Sheets: EtSheets;
  readonly ActiveSheet: EtSheet;
  readonly CustomDocumentProperties: EtProperties;
  Activate(): void;
}

export interface EtBooks extends EtCount {
  Item(index: number): EtBook;
}

/** Freezing belongs to the window, and so to the sheet in front. */
export interface EtWindow {
  FreezePanes: boolean;
  SplitRow: number;
  SplitColumn: number;
  ScrollRow: number;
  ScrollColumn: number;
}

export type EtEventName =
  "SheetChange" | "SheetActivate" | "WorkbookNewSheet" | "SheetBeforeDelete" | "WorkbookActivate" | "WorkbookBeforeSave" | "WorkbookAfterSave";

export type EtListener = (first?: unknown, second?: unknown) => void;

export interface EtApiEvent {
  AddApiEventListener(name: EtEventName, listener: EtListener): void;
  RemoveApiEventListener(name: EtEventName, listener: EtListener): void;
}

export interface EtApplication {
  readonly Name: string;
  readonly Version: string;
  readonly Build: unknown;
  readonly ActiveWorkbook: EtBook | null;
  readonly ActiveWindow: EtWindow | null;
  readonly Workbooks: EtBooks;
  ScreenUpdating: boolean;
  EnableEvents: boolean;
  DisplayAlerts: boolean;
  readonly ApiEvent: EtApiEvent;
}
