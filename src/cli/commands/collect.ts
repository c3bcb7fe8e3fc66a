import { analyse } from "../../app/analyse";
import { checkedReturns } from "../../app/checked-returns";
import { readReturns } from "../../app/read-returns";
import { carryOutAll, planEditsBySheet } from "../../app/several-plans";
import { carryOut, planEdits, planLaidOut, type WritePlan } from "../../app/write-plan";
import { toA1 } from "../../core/grid/cell-ref";
import { layoutReports } from "../../core/reports/layout-sheet";
import { returnsReport } from "../../core/returns/returns-report";
import { cliWords } from "../../core/messages/cli-words";
import { returnWords } from "../../core/messages/returns";
import { askedUnits } from "../../core/handout/asked-leaves";
import { knownUnits } from "../../core/returns/known-units";
import type { RegisteredUnit } from "../../core/reports/register";
import { answeringNames } from "../../core/returns/answering-names";
import { takeCorrections } from "../../core/returns/corrections/take-corrections";
import { collectReturns } from "../../core/returns/collect";
import { readTable } from "../../core/reading/read-table";
import { problemText } from "../../core/messages/problem-text";
import { findingLines } from "../../core/returns/check-text";
import type { ItemProblem, UnitCheck } from "../../core/returns/check-changes";
import {
  allEdits,
  extraKey,
  type Collection,
  type CollectOptions,
  type Master,
  type ReturnChoices,
  type ReturnedTable,
  type UnitReturn,
  type UnreadReturn,
} from "../../core/returns/collection";
import { comparable } from "../../core/text/same-text";
import { wantsAnswer, issueText, itemReference } from "../../core/returns/issue-text";
import type { ProgressTable } from "../../core/table/progress-table";
import { cellText } from "../../core/text/cell-text";
import type { Arguments } from "../arguments";
import type { Environment } from "../environment";
import { checkOutput, writeOutput } from "../files";
import { openTable, type OpenedTable } from "../open-table";
import { returnFiles } from "../return-files";
import { UsageError } from "../usage-error";
import { visibleSigns } from "../visible-signs";

/**
 * `collect MASTER RETURNS... -o OUT`: what units sent back, into a copy of the master. Exit 0 where everything is in, 1 where
 * something is open. Only fill columns are written, and only where nothing newer stands. 报送情况表 stands
 * beside it; where nothing came in and nothing is open the
 * output is the master, byte for byte.
 */
export async function collect(given: Arguments, environment: Environment): Promise<number> {
  const say = cliWords(given.language);
  const { output } = given;
  if (output !== null && !given.dryRun) checkOutput(given, output, say);
  const files = await returnFiles(given.more, environment, say);
  const opened = await openTable({ ...given, command: "run" }, environment);
  const { table, grid } = opened.reading;
  const { returned, lists, unread } = await readReturns(files, opened.options);
  const choices = choicesOf(
    given,
    table,
    files.map(({ name }) => name),
    opened.judgement.settings.units,
  );
  const collection = collected(
    { table, grid },
    returned,
    unread,
    { choices, corrections: { lists, take: takeCorrections }, due: given.handout.due, units: opened.judgement.settings.units, roomBelow: opened.set === null },
    given,
  );
  const checked = await checkOf(opened, collection);
  const code = collection.issues.some(wantsAnswer) || collection.units.some(({ state }) => state === "missing") ? 1 : 0;
  const writes = output !== null && !given.dryRun;
  if (writes) {
    await carryOutAll(opened.workbook, plansOf(opened, collection));
    if (allEdits(collection).length > 0 || code > 0) await writeReport(opened, collection, files.length, environment);
    writeOutput(output, await opened.workbook.save("workbook"), say);
  }
  if (given.json) environment.out(`${JSON.stringify(collectionJson(given, opened, collection, checked, writes), null, 2)}\n`);
  else for (const line of linesOf(given, table, collection, checked, writes)) environment.out(`${visibleSigns(line)}\n`);
  return code;
}

/** The collection, with the extra items that are added by name. @throws UsageError for a name that none has */
function collected(
  master: Master,
  returned: readonly ReturnedTable[],
  unread: readonly UnreadReturn[],
  options: CollectOptions,
  { handout, language }: Arguments,
): Collection {
  const first = collectReturns(master, returned, unread, options);
  if (handout.add.length === 0) return first;
  const extras = first.issues.flatMap((issue) => (issue.kind === "extra-item" ? [issue] : []));
  const add = handout.add.map((name) => {
    const found = extras.find(({ task }) => comparable(task).startsWith(comparable(name)));
    if (!found || comparable(name) === "") throw new UsageError(returnWords(language).noSuchExtra(name));
    return extraKey(found);
  });
  return collectReturns(master, returned, unread, { ...options, choices: { ...options.choices, add: new Set(add) } });
}

/** The check of before beside the check of what would be written. */
function checkOf({ reading, options, judgement, analysis, reviewed, set }: OpenedTable, collection: Collection): Promise<readonly UnitCheck[]> {
  // of several sheets as one no grid can be read again
  if (set !== null || allEdits(collection).length === 0) return Promise.resolve([]);
  return checkedReturns(
    { table: reading.table, problems: analysis.problems() },
    reading.grid,
    allEdits(collection),
    { settled: reviewed.settled, answering: answeringNames(collection, reading.table) },
    (grid) => {
      const result = readTable(grid, options);
      return Promise.resolve(result.ok ? { table: result.table, problems: analyse(result.table, grid, judgement).problems() } : null);
    },
  );
}

/** 报送情况表 beside the table. Where nothing came in and nothing is open there is nothing to report, and the file stays as it is. */
async function writeReport({ workbook, reading, judgement }: OpenedTable, collection: Collection, files: number, { today }: Environment): Promise<void> {
  const { settings } = judgement;
  const document = returnsReport({ master: reading, collection, day: today, units: settings.units, files });
  const sheets = layoutReports([document], { options: settings.reports, sourceSheet: reading.grid.sheet.name });
  await carryOut(workbook, await planLaidOut(workbook, sheets));
}

function plansOf({ reading, set }: OpenedTable, collection: Collection): readonly WritePlan[] {
  const edits = allEdits(collection);
  if (edits.length === 0) return [];
  return set ? planEditsBySheet(set, edits) : [planEdits(reading.grid, edits)];
}

/** @throws UsageError for an item, a file or a unit that is not there */
function choicesOf({ handout, language }: Arguments, table: ProgressTable, files: readonly string[], register: readonly RegisteredUnit[]): ReturnChoices {
  const say = cliWords(language);
  const item = (name: string): number => {
    const at = table.items.findIndex(({ reference, serial }) => reference === name || serial === name);
    if (at < 0) throw new UsageError(say.noSuchItem(name));
    return at;
  };
  const file = (name: string): string => {
    if (!files.includes(name)) throw new UsageError(say.noSuchReturn(name));
    return name;
  };
  // 财政所.xlsx#7: one of several rows of a file
  const answer = (name: string): string => {
    if (!files.includes(name)) file(name.replace(/#[^#]*$/u, ""));
    return name;
  };
  const asked = askedUnits(table, "lead", register).units;
  const known = knownUnits(table, asked, register);
  const unit = (name: string): string => {
    const found = known.find(name);
    if (found === null)
      throw new UsageError(
        returnWords(language).noSuchUnit(
          name,
          asked.map((one) => one.unit),
        ),
      );
    return found;
  };
  return {
    files: new Map(handout.choose.map(([name, from]) => [item(name), answer(from)])),
    whose: new Map(handout.whose.map(([name, own]) => [file(name), unit(own)])),
  };
}

const itemsOf = (table: ProgressTable, places: UnitReturn["asked"]): readonly string[] => [...new Set(places.map((place) => itemReference(table, place)))];

function linesOf(given: Arguments, table: ProgressTable, collection: Collection, checked: readonly UnitCheck[], written: boolean): readonly string[] {
  const words = returnWords(given.language);
  const { units, issues, edits, added, nobody } = collection;
  const cells = allEdits(collection).length;
  const count = (all: readonly UnitReturn[], key: "asked" | "answered"): number => new Set(all.flatMap((unit) => unit[key].map(({ item }) => item))).size;
  const returned = units.filter(({ state }) => state !== "missing" && state !== "unreadable");
  const missing = units.filter(({ state }) => state === "missing");
  const late = units.filter((unit) => unit.late).map(({ unit }) => unit);
  const left = itemsOf(table, nobody);
  const touched = units.filter(({ unit }) => [...edits, ...added].some((edit) => edit.unit === unit));
  const items = (unit: string | null): number => new Set(edits.filter((edit) => unit === null || edit.unit === unit).map(({ place }) => place.item)).size;
  return [
    words.counts(
      units.length,
      count(units, "asked"),
      returned.length,
      count(returned, "answered"),
      missing.length,
      units.filter(({ state }) => state === "unreadable").length,
    ),
    ...missing.map(({ unit, asked }) => words.missing(unit, itemsOf(table, asked))),
    ...(late.length > 0 ? [words.late(late)] : []),
    ...(left.length > 0 ? [words.nobody(left)] : []),
    ...issues.map((issue) => issueText(issue, table, given.language)),
    ...touched
      .filter(({ unit }) => edits.some((edit) => edit.unit === unit))
      .map(({ unit }) => words.unitEdits(unit, items(unit), edits.filter((edit) => edit.unit === unit).length)),
    ...added.map(({ unit, task, row }) => words.added(unit, task, row)),
    ...checked.flatMap((unit) => checkLines(unit, table, given)),
    cells === 0
      ? words.nothing
      : written && given.output !== null
        ? words.written(given.output, touched.length, items(null) + added.length, cells)
        : words.dryRun(touched.length, items(null) + added.length, cells),
  ];
}

function checkLines({ unit, corrected, open, broken }: UnitCheck, table: ProgressTable, { language }: Arguments): readonly string[] {
  const words = returnWords(language);
  const list = (heading: string, findings: readonly ItemProblem[]): readonly string[] =>
    findings.length === 0 ? [] : [`  ${heading}`, ...findingLines(findings, table, language).map((line) => `    ${line}`)];
  return [words.check(unit, corrected.length, open.length, broken.length), ...list(words.newlyBroken, broken), ...list(words.stillOpen, open)];
}

function collectionJson(given: Arguments, { reading, cellName }: OpenedTable, collection: Collection, checked: readonly UnitCheck[], written: boolean): object {
  const { table } = reading;
  const finding = ({ problem, item: at }: ItemProblem): object => ({
    rule: problem.rule,
    severity: problem.severity,
    item: table.items[at]?.reference ?? "",
    cells: problem.cells.map(cellName),
    text: problemText(problem, given.language).text,
  });
  const item = (place: { readonly item: number; readonly leaf: number }): string => itemReference(table, place);
  return {
    file: given.file,
    sheet: table.sheet,
    units: collection.units.map(({ unit, asked, answered, files, state, late }) => ({
      unit,
      asked: itemsOf(table, asked),
      answered: itemsOf(table, answered),
      files,
      state,
      late,
    })),
    issues: collection.issues.map((issue) => ({
      kind: issue.kind,
      open: wantsAnswer(issue),
      text: issueText(issue, table, given.language),
      ...("unit" in issue ? { unit: issue.unit } : {}),
      ...("file" in issue ? { file: issue.file } : {}),
      ...("place" in issue ? { item: item(issue.place), leaf: issue.place.leaf } : {}),
      ...("field" in issue ? { field: issue.field } : {}),
      ...("from" in issue ? { from: { file: issue.from.file, sheet: issue.from.sheet, cell: toA1(issue.from.cell) } } : {}),
      ...("answers" in issue ? { answers: issue.answers } : {}),
      ...("proposed" in issue ? { proposed: issue.proposed } : {}),
      ...("into" in issue ? { into: issue.into } : {}),
      ...("status" in issue ? { status: issue.status } : {}),
      ...("word" in issue ? { status: issue.word } : {}),
      ...("lead" in issue ? { lead: issue.lead, supports: issue.supports } : {}),
      ...("task" in issue ? { task: issue.task } : {}),
    })),
    edits: collection.edits.map(({ cell, unit, place, field, expected, value, from }) => ({
      cell: cellName(cell),
      unit,
      item: item(place),
      field,
      before: cellText(expected),
      after: cellText(value),
      from: { file: from.file, sheet: from.sheet, cell: toA1(from.cell) },
    })),
    added: collection.added.map(({ unit, task, row, from, edits }) => ({
      unit,
      task,
      row,
      from: { file: from.file, sheet: from.sheet, cell: toA1(from.cell) },
      edits: edits.map(({ cell, value }) => ({ cell: cellName(cell), after: cellText(value) })),
    })),
    check: checked.map(({ unit, corrected, open, broken }) => ({
      unit,
      corrected: corrected.map(finding),
      open: open.map(finding),
      broken: broken.map(finding),
    })),
    nobody: itemsOf(table, collection.nobody),
    written: written ? given.output : null,
  };
}
