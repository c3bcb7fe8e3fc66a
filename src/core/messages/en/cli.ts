import type { LeftOut } from "../../sources/same-form";
import type { CliMessages } from "../cli";
import { words } from "./words";
import { fileMistake } from "./file-mistakes";
import { list } from "./phrases";

const LEFT_OUT: { readonly [W in LeftOut]: string } = {
  "other-period": "another period",
  "other-form": "other columns",
  "same-items": "nearly the same items as another sheet, probably a copy",
  ours: "a report of this program",
  hidden: "hidden",
  "not-chosen": "not chosen",
  "no-header": "it has no header, and is not sure to belong to this table; if it does, give it the header",
  "no-table": "it holds no progress table that can be counted",
  "other-body": "its title names another body",
};

export const cli: CliMessages = {
  usage: `Progress Table Assistant: reads and validates progress tables, writes summary and lagging sheets

Usage:
  progress-table inspect FILE                        header, sections, items, units and statuses as read
  progress-table check FILE                          validates and lists what to correct and to verify
  progress-table fix FILE -o OUT [--dry-run]         corrects matters of form into a new file
  progress-table tag FILE -o OUT [--accept WHAT]     writes statuses into a new file; --dry-run only shows them
  progress-table import FILE.docx... -o OUT          writes the tables of Word documents as sheets
  progress-table tidy FILE -o OUT                     one row an item, on a new sheet, for a table pasted out of Word
  progress-table run FILE -o OUT [--reports LIST]    writes report sheets into a new file (default summary,lagging; also problems, comparison, indicators, returns, supervision)
  progress-table indicators FILE [-o OUT]            quantities against their targets; of a table, a Word or a text report
  progress-table draft KIND FILE -o OUT              drafts for Word (return, supervision, bulletin, summary): a .docx, or a folder with a file a unit
  progress-table compare FILE --last FILE [-o OUT]   beside the table of the last period; -o writes the comparison
  progress-table split MASTER -o FOLDER              parts the table into a form for each lead unit
  progress-table collect MASTER RETURNS... -o OUT    puts what units sent back into the master, return lists too (--dry-run lists it)

Options:
  --sheet NAME          the sheet to read (default: the active one)
  --sheets all|NAMES    read together with other sheets of the same form; names by comma
  --last FILE[:SHEET]   check, run, compare, draft: the table of the last period; again for earlier ones
  --last-sheet NAME     its sheet (default: the active one)
  --table NUMBER        which table of a Word document (default: the first progress table)
  --json                JSON on standard output
  --as-of DATE          the date to judge on, as 2025-06-30 (default: the end of the period, else today)
  --layout ID-OR-FILE   read by this layout: its id, or a JSON file
  --settings FILE       unit names, status words, report options and the like (a JSON file)
  --lang zh-CN|en       the language of messages
  --by cause|row|unit   check: how problems are grouped
  --unit NAME           draft: for this unit alone
  --each unit|item      draft supervision: a form a unit, or one a matter (default)
  --due DATE            draft: until when units answer
  --issued DATE         draft; run --reports supervision: the day that letters bear (default: room for it)
  --returned FILE|DIR   draft bulletin, supervision; run --reports supervision: what came back, to tell who did not report, in part or late
  --text                indicators: read a Word document as prose, whatever tables it holds
  --all                 check, run: list settled problems too
  --accept WHAT         tag: confident suggestions (default), all, or 第3项=进展滞后; by comma
  --option NAME=VALUE   run, indicators: an option of the reports, as charts=false, annex=附件2, indicatorOrder=gap; may be repeated
  --rules LIST          fix: the rules to fix, also those that ask a person; separated by commas
  --by lead|section|leader  split: by lead unit, section, or leader in charge
  --fill COLUMNS        split: the columns that units fill in, separated by commas
  --empty, --next       split: columns to fill in are sent empty; for the next period (targets are the last next steps)
  --support             split: with items that a unit supports, to read
  --due DATE            split, collect: the day on which returns are due
  --choose ITEM=FILE    collect: which file is taken for an item; may be repeated
  --rename OLD=NEW      split --next: a title or heading as it is to be; may be repeated
  --add TASK            collect: adds an item that a unit sent besides at the end of its section, where a row is free, by how its task begins; may be repeated
  --whose FILE=UNIT     collect: whose a file is; may be repeated
  -o, --output FILE     the file to write; the input is never written over
  -h, --help            this text
  --version             the version

Exit: 0 done; 1 check found errors, collect has something open; 2 bad usage or input`,
  unknownCommand: (command) =>
    `There is no command “${command}”. Commands: inspect, check, fix, tag, run, compare, indicators, draft, import, tidy, split, collect.`,
  unknownOption: (option) => `There is no option “${option}”. See --help.`,
  missingValue: (option) => `The option “${option}” takes a value.`,
  missingFile: "Name the file to read. See --help.",
  oneFile: "One file at a time.",
  missingReturns: "Name the files or the folder that came back, after the master.",
  badPair: (option, value) => `${option} takes NAME=VALUE; “${value}” is not one.`,
  tooManyReturns: (files, most) => `There are ${files} files; at most ${most} are collected at once.`,
  noReturns: (folder) => `There is no file that could be a return in “${folder}” (.xlsx, .xls, .docx).`,
  noFillColumn: (name, headings) => `There is no column “${name}” to fill in. Columns: ${list(headings)}.`,
  noSuchItem: (name) => `There is no “${name}” in the master.`,
  noSuchReturn: (name) => `There is no “${name}” among the returns.`,
  noUnits: "The table names no lead units: it cannot be parted by unit.",
  filesThere: (folder, names) =>
    `“${folder}” holds files of these names, nothing was written: ${list(names.slice(0, 6))}${names.length > 6 ? "…" : ""}. Name another folder.`,
  missingOutput: "Name the file to write with -o.",
  missingLast: "Name the table of the last period with --last.",
  lastNotTaken: (command) => `${command} does not take --last; check, run, compare and draft do.`,
  tooManyLast: (most) => `At most ${most} tables can be given with --last.`,
  comparisonNeedsLast: "The comparison needs the table of the last period: name it with --last.",
  lastSheetRead: (file, sheet) => `The active sheet of “${file}” holds no progress table; read the sheet “${sheet}”.`,
  matched: (matched, added, dropped, doubtful) => `Beside the last period: ${matched} items matched, ${added} new, ${dropped} gone, ${doubtful} to confirm`,
  lastIsReport: (file, sheet) => `The sheet “${sheet}” of “${file}” is a report, not a progress table. Not compared; please name last period's table.`,
  nearerSheets: (file, sheet, nearer) =>
    `Compared with the active sheet “${sheet}” of “${file}”; ${list(nearer.map((name) => `“${name}”`))} is nearer to this period: name it as FILE:SHEET to use it.`,
  inFile: (file, sentence) => `“${file}”: ${sentence}`,
  lostPairs: "Records of pairs in the workbook cannot be read; they are left out.",
  lastItem: (reference) => `last ${reference}`,
  badDraft: (word) => `${word === "" ? "Name the draft" : `There is no draft “${word}”`}; use return, supervision, bulletin or summary.`,
  draftExtension: "Drafts go into a .docx file or into a folder; nothing was written.",
  draftsWritten: (place, files) => (files.length === 1 ? `Written: ${place}.` : `${files.length} drafts written: ${place}.`),
  badDate: (value) => `“${value}” is not a date; write it as 2025-06-30.`,
  badLanguage: (value) => `There is no language “${value}”; use zh-CN or en.`,
  badReports: (value, known) => `There is no report “${value}”; use ${list(known)}.`,
  badRules: (value) => `There is no rule “${value}”.`,
  badLayout: (value, known) => `“${value}” is neither a layout nor a file. Layouts: ${list(known)}.`,
  badLayoutFile: (file, mistakes) => `The layout file “${file}” has mistakes: ${mistakes.map(fileMistake).join("; ")}.`,
  badSettings: (file, mistakes) => `The settings file “${file}” has mistakes: ${mistakes.map(fileMistake).join("; ")}.`,
  fileMissing: (file) => `There is no file “${file}”.`,
  fileIsFolder: (file) => `“${file}” is a folder, not a file.`,
  fileUnreadable: (file) => `The file “${file}” cannot be read; check its permissions.`,
  badTable: (value) => `"${value}" is no number of a table; write it as --table 2.`,
  notWord: (file) => `“${file}” is no Word document; import reads .docx only.`,
  noSuchTable: (wanted, count) => `There is no table ${wanted} in the document; it has ${count}.`,
  otherWordTables: (tables) =>
    `not read in the document: ${list(tables.map(({ number, says }) => `table ${number}${says === "" ? "" : ` (${says})`}`))}; add --table NUMBER to read one`,
  otherTables: (count) => `${count} more ${count === 1 ? "table" : "tables"} of the same form not read; add --sheets all for all`,
  together: (sheets) => `${sheets.length} sheets read as one: ${sheets.join(", ")}`,
  leftOut: (sheet, why) => `Sheet "${sheet}" left out: ${LEFT_OUT[why]}`,
  imported: (file, sheets) => `Written: ${sheets.map(({ name, rows }) => `${name} (${rows} rows)`).join(", ")} (${file}).`,
  noSheet: (sheet, sheets) => `There is no sheet “${sheet}”. Sheets: ${list(sheets)}.`,
  noItems: (sheet, headerRow, headings) =>
    `Not read: no item came of the sheet “${sheet}”. Its header is in row ${headerRow}: ${list(headings)}. Check the sheet (--sheet), or say what its columns mean with a layout (--layout).`,
  noProgressTable: (sheet, headings, lookedFor) =>
    `Not read: the sheet “${sheet}” does not look like a progress table. Its header is ${list(headings)}; none of ${list(lookedFor.map((field) => words.fields[field]))} is there. If it is one, name it with --sheet.`,
  noTable: (sheet, rows, lookedFor, saw) =>
    `Not read: no header in ${rows === 1 ? "row 1" : `rows 1 to ${rows}`} of the sheet “${sheet}”. Looked for: ${list(lookedFor.map((field) => words.fields[field]))}${saw === "" ? "" : `; saw: ${saw}`}. If the table stands elsewhere add --sheet NAME (--table NUMBER for Word); if its columns are called otherwise, --layout.`,
  emptySheet: (sheet) => `Not read: the sheet “${sheet}” is empty.`,
  outputIsInput: "The output is the input; nothing was written. Name another file with -o.",
  outputExtension: (wanted) => `The output's name must end in “${wanted}”; nothing was written.`,
  outputFolderMissing: (folder) => `There is no folder “${folder}”; nothing was written.`,
  outputNotWritable: (file) => `“${file}” cannot be written; check its permissions. Nothing was written.`,
  outputNotFolder: (file) => `“${file}” is not a folder; nothing was written.`,
  outputIsFolder: (file) => `“${file}” is a folder; nothing was written.`,
  otherSheetRead: (sheet) => `The active sheet holds no progress table; read the sheet “${sheet}”.`,
  written: (file, sheets) => `Written: ${list(sheets)} (${file}).`,
  fixed: (file, cells) => `Written: ${cells} cells corrected (${file}).`,
  nothingToFix: "There is nothing to fix.",
  tagged: (file, cells) => `Written: ${cells} cells tagged (${file}).`,
  nothingToTag: "Nothing to tag.",
  notTagged: (references) =>
    `${references.length} more have a suggestion that was not taken: ${references.slice(0, 20).join(", ")}${references.length > 20 ? ", ..." : ""}. Take them with --accept all, or --accept ITEM=STATUS.`,
  badAccept: (value) => `“${value}” is no value of --accept: write all, confident or 第3项=进展滞后.`,
  noSuchReference: (item) => `The table has no item “${item}”.`,
  noSuchStatus: (word) => `“${word}” is no status word.`,
  badOption: (value) => `“${value}” is no report option: write --option NAME=VALUE.`,
  noSuchOption: (name, known) => `There is no report option “${name}”. Options: ${known.join(", ")}.`,
  badOptionValue: (name, value) => `The report option “${name}” cannot be “${value}”.`,
  dryRun: (cells) => `${cells} cells would change; nothing was written.`,
  lostReviews: (count) => `${count === null ? "Some" : count} records of settled problems cannot be read; those problems are listed.`,
  renamed: (name, newName) => `A sheet “${name}” is there already; written as “${newName}”.`,
  leftBeside: (name, newName) => `“${name}” was edited since it was made and is kept; written as “${newName}”.`,
  bug: (detail) => `The program failed; nothing was changed. Please report this line: ${detail}`,
  inspect: {
    file: "File",
    sheet: "Sheet",
    layout: "Layout",
    title: "Title",
    period: "Period",
    asOf: (date) => `as of ${date}`,
    noYear: (date) => `no year named; taken as of ${date}`,
    none: "not found",
    header: (rows) => `header in row ${rows.join(", ")}`,
    columns: "Columns",
    unknownColumns: "Unknown columns",
    noHeading: "(no heading)",
    narrowColumns: "Please check",
    narrowColumn: (column, field, other) => `${column} is read as ${field}, and there is ${other}`,
    noHeadingRead: (column, field) => `${column} is read as ${field}`,
    sections: "Sections",
    claimed: (count) => `claims ${count}`,
    items: (items, leaves) => (items === leaves ? `${items} items` : `${items} items, ${leaves} sub-tasks`),
    untagged: (count) => `${count} untagged`,
    problems: (errors, warnings, infos) => `${errors} to correct, ${warnings} to verify, ${infos} hints`,
    leadUnits: "Lead units",
    count: (count) => `${count}`,
  },
};
