import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { handoutFile } from "../../app/handout-file";
import { fillFieldsOf } from "../../core/handout/fill-fields";
import type { FillField } from "../../core/terms/filled-in-by";
import { makeHandouts } from "../../core/handout/make-handouts";
import { cliWords } from "../../core/messages/cli-words";
import { returnWords } from "../../core/messages/returns";
import { headingOf } from "../../core/reports/references";
import type { ProgressTable } from "../../core/table/progress-table";
import type { Arguments } from "../arguments";
import type { Environment } from "../environment";
import { writeOutput } from "../files";
import { fillFieldNamed } from "../handout-arguments";
import { openTable } from "../open-table";
import { UsageError } from "../usage-error";
import { visibleSigns } from "../visible-signs";

/**
 * `split MASTER -o FOLDER`: a workbook to fill in for each lead unit (or section, or leader). Makes the folder where there is
 * none; writes over no file.
 */
export async function split(given: Arguments, environment: Environment): Promise<number> {
  const say = cliWords(given.language);
  const words = returnWords(given.language);
  const { output, handout } = given;
  if (output === null) throw new UsageError(say.missingOutput);
  checkFolder(output, given);
  const { reading, judgement } = await openTable(given, environment);
  const { table, grid } = reading;
  const { by, support, empty, due, password, next, noStatus, rename } = handout;
  const fill = fillOf(table, handout.fill, given);
  const { handouts, nobody, unmoved, moved } = makeHandouts(table, grid, {
    register: judgement.settings.units,
    by,
    withSupport: support,
    fill,
    empty,
    statusList: !noStatus,
    due,
    password,
    next,
    renamed: new Map(rename.map(([from, to]) => [from.replace(/\s+/gu, ""), to])),
  });
  if (handouts.length === 0) throw new UsageError(say.noUnits);
  const there = handouts.filter(({ fileName }) => statSync(join(output, fileName), { throwIfNoEntry: false }) !== undefined).map(({ fileName }) => fileName);
  if (there.length > 0) throw new UsageError(say.filesThere(output, there));
  const files = [];
  for (const one of handouts) files.push({ name: one.fileName, bytes: await handoutFile(one, environment) });
  mkdirSync(output, { recursive: true });
  for (const { name, bytes } of files) writeOutput(join(output, name), bytes, say);
  const items = handouts.reduce((sum, one) => sum + one.items, 0);
  const left = [...new Set(nobody.map(({ item }) => table.items[item]?.reference ?? ""))];
  if (given.json) {
    const written = handouts.map(({ unit, fileName, items: count, content }) => ({
      unit,
      file: fileName,
      items: count,
      rows: content.rows.filter((row) => "place" in row && !row.locked).length,
    }));
    environment.out(`${JSON.stringify({ file: given.file, sheet: table.sheet, folder: output, written, nobody: left, unmoved, moved }, null, 2)}\n`);
    return 0;
  }
  for (const { unit, fileName, items: count } of handouts)
    environment.out(`${visibleSigns(`${fileName}  ${unit}  ${cliWords(given.language).inspect.count(count)}`)}\n`);
  if (left.length > 0) environment.out(`${visibleSigns(words.nobody(left))}\n`);
  for (const { from, to } of moved) if (from !== to) environment.out(`${visibleSigns(words.moved(from, to))}\n`);
  if (unmoved.length > 0) environment.out(`${visibleSigns(words.unmoved(unmoved))}\n`);
  environment.out(`${visibleSigns(words.handouts(output, handouts.length, items))}\n`);
  return 0;
}

/** The folder is there, or can be made: the one that it stands in is. */
function checkFolder(folder: string, { language }: Arguments): void {
  const say = cliWords(language);
  const own = statSync(folder, { throwIfNoEntry: false });
  if (own && !own.isDirectory()) throw new UsageError(say.outputNotFolder(folder));
  if (!own && statSync(dirname(folder), { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(say.outputFolderMissing(dirname(folder)));
}

/** The fill fields that a person named by heading or id; without names every one that the table has. */
function fillOf(table: ProgressTable, names: readonly string[] | null, { language }: Arguments): readonly FillField[] {
  const there = fillFieldsOf(table);
  if (names === null) return there;
  const heading = (field: FillField): string => headingOf(table, field) ?? field;
  return names.map((name) => {
    const found = there.find((field) => heading(field) === name.replace(/\s+/gu, "")) ?? there.find((field) => field === fillFieldNamed(name));
    if (found === undefined) throw new UsageError(cliWords(language).noFillColumn(name, there.map(heading)));
    return found;
  });
}
