import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { attachmentsIn } from "../../app/attachments";
import { draftsOf } from "../../app/make-drafts";
import { tableIndicators } from "../../core/indicators";
import type { Draft } from "../../core/drafts";
import { cliWords } from "../../core/messages/cli-words";
import type { CliMessages } from "../../core/messages/cli";
import { fileNames } from "../../files/docx/write/draft-files";
import { writeDocument } from "../../files/docx/write/write-document";
import type { Arguments } from "../arguments";
import type { Environment } from "../environment";
import { isInput, writeOutput, type Inputs } from "../files";
import { openTable } from "../open-table";
import { reportingOfFiles } from "../reporting-in";
import { UsageError } from "../usage-error";
import { visibleJson, visibleSigns } from "../visible-signs";

/**
 * `draft KIND FILE -o OUT`: drafts for Word, made of the table's own words. OUT is one .docx for all, or a folder: a file a
 * unit. `--json` prints the drafts as data, each word with where it is from.
 */
export async function draft(given: Arguments, environment: Environment): Promise<number> {
  const say = cliWords(given.language);
  const { draft: id, output } = given;
  if (id === null) throw new UsageError(say.badDraft(""));
  if (output !== null) checkPlace(given, output, say);
  const opened = await openTable(given, environment);
  const { workbook, reading, options, analysis, judgement, reviewed, otherTables, comparison } = opened;
  const made = draftsOf(
    { reading, options, analysis, judgement, comparison },
    {
      draft: id,
      each: given.each,
      unit: given.unit,
      due: given.due,
      issued: given.issued,
      problems: given.all ? analysis.problems() : reviewed.open(),
      madeOn: environment.today,
      options: judgement.settings.reports,
      otherTables,
      attachments: await attachmentsIn(workbook, reading.grid.stamp),
      reporting: await reportingOfFiles(given, opened, environment, say),
    },
    tableIndicators,
  );
  if (!made.ok) {
    if (!made.nothing) throw new UsageError(made.reason);
    if (given.json) environment.out(`${JSON.stringify({ file: given.file, drafts: [], told: [made.reason], written: [] }, null, 2)}\n`);
    else environment.out(`${visibleSigns(made.reason)}\n`);
    return 0;
  }
  const written = output === null ? [] : write(made.drafts, output, say);
  if (given.json) environment.out(`${visibleJson(JSON.stringify({ file: given.file, drafts: made.drafts, told: made.told, written }, null, 2))}\n`);
  else {
    for (const line of made.told) environment.out(`${visibleSigns(line)}\n`);
    if (output !== null) environment.out(`${visibleSigns(say.draftsWritten(output, written))}\n`);
  }
  return 0;
}

const isDocument = (path: string): boolean => extname(path).toLowerCase() === ".docx";

/** Looks, before any work is done, whether the drafts can go there. @throws UsageError */
function checkPlace(inputs: Inputs, output: string, say: CliMessages): void {
  const there = statSync(output, { throwIfNoEntry: false });
  const parent = dirname(output);
  if (statSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(say.outputFolderMissing(parent));
  if (there?.isDirectory() === true) return;
  if (!isDocument(output) && (there !== undefined || extname(output) !== "")) throw new UsageError(say.draftExtension);
  if (isInput(inputs, output)) throw new UsageError(say.outputIsInput);
}

/** Writes the drafts; the names of the files. */
function write(drafts: readonly Draft[], output: string, say: CliMessages): readonly string[] {
  if (isDocument(output) && statSync(output, { throwIfNoEntry: false })?.isDirectory() !== true) {
    writeOutput(output, writeDocument(drafts), say);
    return [output];
  }
  if (!existsSync(output)) mkdirSync(output);
  return fileNames(drafts).map((name, index) => {
    const file = join(output, name);
    writeOutput(file, writeDocument(drafts.slice(index, index + 1)), say);
    return file;
  });
}
