import type { FileMistake } from "../file-mistake";
import type { LeftOut } from "../sources/same-form";
import type { Field } from "../terms/field";

/** What the command line says. Each sentence is one line. */
export interface CliMessages {
  readonly usage: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly missingValue: (option: string) => string;
  readonly missingFile: string;
  readonly oneFile: string;
  /** `collect` without what came back. */
  readonly missingReturns: string;
  /** An option that wants name=value. */
  readonly badPair: (option: string, value: string) => string;
  readonly tooManyReturns: (files: number, most: number) => string;
  readonly noReturns: (folder: string) => string;
  readonly noFillColumn: (name: string, headings: readonly string[]) => string;
  readonly noSuchItem: (name: string) => string;
  readonly noSuchReturn: (name: string) => string;
  readonly noUnits: string;
  /** Files of these names are there already: nothing is written over. */
  readonly filesThere: (folder: string, names: readonly string[]) => string;
  readonly missingOutput: string;
  readonly missingLast: string;
  readonly lastNotTaken: (command: string) => string;
  readonly tooManyLast: (most: number) => string;
  readonly comparisonNeedsLast: string;
  /** The earlier file's sheet in front held no table. */
  readonly lastSheetRead: (file: string, sheet: string) => string;
  readonly matched: (matched: number, added: number, dropped: number, doubtful: number) => string;
  /** What was said of pairs stands in the workbook and cannot be read. */
  /** A sheet of ours was given as 上期. */
  readonly lastIsReport: (file: string, sheet: string) => string;
  /** The active sheet was read, and others of that file are of a time nearer to this period. */
  readonly nearerSheets: (file: string, sheet: string, nearer: readonly string[]) => string;
  /** A sentence about one of several files. */
  readonly inFile: (file: string, sentence: string) => string;
  readonly lostPairs: string;
  /** An item of 上期 (第36项) beside one of this period. */
  readonly lastItem: (reference: string) => string;
  readonly badDraft: (word: string) => string;
  /** Drafts are written as .docx, or into a folder, a file a unit. */
  readonly draftExtension: string;
  readonly draftsWritten: (place: string, files: readonly string[]) => string;
  readonly badDate: (value: string) => string;
  readonly badLanguage: (value: string) => string;
  readonly badReports: (value: string, known: readonly string[]) => string;
  readonly badRules: (value: string) => string;
  readonly badLayout: (value: string, known: readonly string[]) => string;
  readonly badLayoutFile: (file: string, mistakes: readonly FileMistake[]) => string;
  readonly badSettings: (file: string, mistakes: readonly FileMistake[]) => string;
  readonly fileMissing: (file: string) => string;
  readonly fileIsFolder: (file: string) => string;
  readonly fileUnreadable: (file: string) => string;
  readonly badTable: (value: string) => string;
  /** `import` takes Word documents alone: a workbook has formulas and formats that it would lose. */
  readonly notWord: (file: string) => string;
  readonly noSuchTable: (wanted: number, count: number) => string;
  /** Tables of the same form beside the one that was read. */
  readonly otherTables: (count: number) => string;
  /** Tables of a Word document that are not read, each with its place in it and the first line of it. */
  readonly otherWordTables: (tables: readonly { readonly number: number; readonly says: string }[]) => string;
  /** The sheets that are read as one. */
  readonly together: (sheets: readonly string[]) => string;
  readonly leftOut: (sheet: string, why: LeftOut) => string;
  readonly imported: (file: string, sheets: readonly { readonly name: string; readonly rows: number }[]) => string;
  readonly noSheet: (sheet: string, sheets: readonly string[]) => string;
  /** No item comes of its rows. `headings`: the header as it was read, without white space. */
  readonly noItems: (sheet: string, headerRow: number, headings: readonly string[]) => string;
  /** Its header says nothing of how work stands. */
  readonly noProgressTable: (sheet: string, headings: readonly string[], lookedFor: readonly Field[]) => string;
  readonly noTable: (sheet: string, rows: number, lookedFor: readonly Field[], saw: string) => string;
  readonly emptySheet: (sheet: string) => string;
  readonly outputIsInput: string;
  readonly outputExtension: (wanted: string) => string;
  readonly outputFolderMissing: (folder: string) => string;
  readonly outputNotWritable: (file: string) => string;
  readonly outputIsFolder: (file: string) => string;
  readonly outputNotFolder: (file: string) => string;
  readonly otherSheetRead: (sheet: string) => string;
  readonly written: (file: string, sheets: readonly string[]) => string;
  readonly fixed: (file: string, cells: number) => string;
  readonly nothingToFix: string;
  readonly tagged: (file: string, cells: number) => string;
  readonly nothingToTag: string;
  /** Items whose suggestion was not taken. */
  readonly notTagged: (references: readonly string[]) => string;
  readonly badAccept: (value: string) => string;
  readonly noSuchReference: (item: string) => string;
  readonly noSuchStatus: (word: string) => string;
  readonly badOption: (value: string) => string;
  readonly noSuchOption: (name: string, known: readonly string[]) => string;
  readonly badOptionValue: (name: string, value: string) => string;
  readonly dryRun: (cells: number) => string;
  /** Records of settled problems in the workbook that cannot be read; null: how many is not known. */
  readonly lostReviews: (count: number | null) => string;
  readonly renamed: (name: string, newName: string) => string;
  readonly leftBeside: (name: string, newName: string) => string;
  readonly bug: (detail: string) => string;
  readonly inspect: {
    readonly file: string;
    readonly sheet: string;
    readonly layout: string;
    readonly title: string;
    readonly period: string;
    readonly asOf: (date: string) => string;
    readonly noYear: (date: string) => string;
    readonly none: string;
    readonly header: (rows: readonly number[]) => string;
    readonly columns: string;
    readonly unknownColumns: string;
    /** Stands for the heading of a column that has none. */
    readonly noHeading: string;
    /** Label of the line that asks which of two columns a field is. */
    readonly narrowColumns: string;
    readonly narrowColumn: (column: string, field: string, other: string) => string;
    /** A column without a heading that was read as a field: 1, 2, 3 left of all others. */
    readonly noHeadingRead: (column: string, field: string) => string;
    readonly sections: string;
    readonly claimed: (count: number) => string;
    readonly items: (items: number, leaves: number) => string;
    readonly untagged: (count: number) => string;
    readonly problems: (errors: number, warnings: number, infos: number) => string;
    readonly leadUnits: string;
    readonly count: (count: number) => string;
  };
}
