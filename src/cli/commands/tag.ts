import { planTags } from "../../app/plan-tags";
import { loadReviews } from "../../app/reviews";
import { carryOutAll, planEditsBySheet } from "../../app/several-plans";
import { tagChoices, type AcceptedTag } from "../../app/tag-choices";
import { planEdits } from "../../app/write-plan";
import { cliWords } from "../../core/messages/cli-words";
import type { Arguments } from "../arguments";
import type { Environment } from "../environment";
import { checkOutput, writeOutput } from "../files";
import { formatFixes } from "../format-fixes";
import { openTable, type OpenedTable } from "../open-table";
import { printJson } from "../print-json";
import { UsageError } from "../usage-error";
import { visibleSigns } from "../visible-signs";

/**
 * `tag FILE -o OUT`: statuses as the table writes its own, for items that have none: suggestions that are likely right, or
 * what `--accept` says. `--dry-run` shows before and after and writes nothing; the input is never written over.
 */
export async function tag(given: Arguments, environment: Environment): Promise<number> {
  const say = cliWords(given.language);
  const output = given.dryRun ? null : given.output;
  if (output !== null) checkOutput(given, output, say);
  const opened = await openTable(given, environment);
  const { grid, table } = opened.reading;
  const declined = new Set((await loadReviews(opened.workbook, "suggestions")).reviews.map(({ key }) => key));
  const choices = tagChoices(table, opened.analysis.suggestion, declined, given.accept, opened.judgement.settings.statusWords);
  if (!choices.ok) throw new UsageError(choices.mistake === "no-item" ? say.noSuchReference(choices.given) : say.noSuchStatus(choices.given));
  const plan = planEdits(grid, planTags(table, grid, choices.tags));
  const edits = plan.kind === "cells" ? plan.edits : [];
  if (output !== null) {
    if (edits.length > 0) await carryOutAll(opened.workbook, opened.set ? planEditsBySheet(opened.set, edits) : [plan]);
    writeOutput(output, await opened.workbook.save("workbook"), say);
  }
  if (given.json) return printJson(given, environment, opened, [], taggedOf(choices.tags, opened));
  const left = choices.left.map(({ reference }) => reference);
  const lines = [
    ...(edits.length > 0 ? [formatFixes(edits, table, { language: given.language, colour: environment.colour, cellName: opened.cellName })] : []),
    ...(left.length > 0 ? [say.notTagged(left)] : []),
    output === null ? say.dryRun(edits.length) : edits.length === 0 ? say.nothingToTag : say.tagged(output, edits.length),
  ];
  environment.out(`${lines.map(visibleSigns).join("\n")}\n`);
  return 0;
}

/** What was accepted and can be written, for the JSON. */
function taggedOf(tags: readonly AcceptedTag[], { reading: { grid, table }, cellName }: OpenedTable) {
  return tags.flatMap((tag) => {
    const [edit] = planTags(table, grid, [tag]);
    if (!edit) return [];
    return [
      {
        item: tag.item.reference,
        cell: cellName(edit.cell),
        expected: edit.expected,
        value: edit.value,
        status: tag.status,
        confidence: tag.suggestion?.confidence ?? null,
      },
    ];
  });
}
