import { isErrorText } from "../text/error-text";
import { isOnlyPaused, type Reason } from "../judgement/reason";
import type { ListEntry } from "../reports/list-entries";
import { quotedReason } from "../reports/listed-reason";
import { headingOf, writtenText } from "../reports/references";
import { pointsBehind } from "../reports/unfinished-points";
import type { Item, Leaf } from "../table/progress-table";
import { LEAD_BRACKET, STOP_BEFORE_LEAD } from "../terms/lead-bracket";
import type { FieldText } from "../text/field-text";
import { draftTexts as t } from "../messages/zh-CN/draft-texts";
import { cellOfField } from "../table/cell-of-field";
import type { DraftPiece } from "./draft";
import type { DraftInput, Pieces } from "./draft-input";
import { counted, fixed, quoteField, quoteStretch, quoteWords, running, type Cut } from "./pieces";

const semicolon = fixed(t.semicolon);

/** The task of an item, quoted in one line, without the bracket that names its lead and without its last stop. */
export function taskPieces({ grid }: DraftInput, item: Item, mostCharacters = Infinity): Pieces {
  const field = item.leaves.find((leaf) => leaf.fields.task)?.fields.task;
  if (!field) return [counted(item.task, [item])];
  const cuts: Cut[] = [...field.text.matchAll(LEAD_BRACKET)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const last = STOP_BEFORE_LEAD.exec(field.text);
  if (last) cuts.push({ start: last.index, end: last.index + last[0].length });
  return cutTo(running(quoteField(grid, field, cuts), semicolon), mostCharacters);
}

/** The first characters of some pieces; what was cut off is shown by dots. */
export function cutTo(pieces: Pieces, most: number): Pieces {
  let left = most;
  const kept: DraftPiece[] = [];
  for (const piece of pieces) {
    if (piece.kind === "blank") continue;
    if (piece.text.length <= left) {
      kept.push(piece);
      left -= piece.text.length;
      continue;
    }
    const text = piece.text.slice(0, left).replace(/[\uD800-\uDBFF]$/u, "");
    if (text !== "") kept.push(piece.kind === "quoted" ? { ...piece, text, from: { ...piece.from, end: piece.from.start + text.length } } : { ...piece, text });
    return [...kept, fixed(t.notice.dots)];
  }
  return kept;
}

/** Further tags behind the first: 【顺利推进】【进展滞后】. */
const MORE_TAGS = /^(?:\s*[【[［][^】\]］]{1,12}[】\]］])+\s*/u;

/** A field of some leaves, each text once, an error aside. */
export function fieldPieces({ grid }: DraftInput, leaves: readonly Leaf[], field: "target" | "subtask" | "nextStep"): Pieces {
  const seen = new Set<string>();
  return running(
    leaves.flatMap((leaf) => {
      const text = leaf.fields[field];
      if (!text || writtenText(text) === "" || isErrorText(text.text) || seen.has(text.text)) return [];
      seen.add(text.text);
      return quoteField(grid, text);
    }),
    semicolon,
  );
}

/** The target of an entry; of numbered points only those that are behind, where the office wants no others. */
export function targetPieces(input: DraftInput, { leaves }: ListEntry): Pieces {
  const [leaf] = leaves;
  const target = leaf?.fields.target;
  const behind = leaves.length === 1 && leaf && target ? behindIn(input, leaf) : null;
  return behind && target
    ? running(quoteField(input.grid, target, outsideOf(behind.target, target.text.length)), semicolon)
    : fieldPieces(input, leaves, "target");
}

/** The progress of an entry, without its tag and without the paragraph that tells the problem; points as of the target. */
export function progressPieces(input: DraftInput, { leaves }: ListEntry, reason: Reason | null): Pieces {
  const leaf = leaves.find((one) => one.progress.trim() !== "");
  const field = leaf?.fields.progress;
  if (!leaf || !field) return [];
  const start = field.text.indexOf(leaf.progress);
  const tag = leaf.tag?.at.field === "progress" ? [{ start: leaf.tag.at.start, end: leaf.tag.at.end }] : [];
  const cuts: readonly Cut[] =
    start < 0
      ? tag
      : [
          { start: 0, end: start },
          { start: start + leaf.progress.length, end: field.text.length },
        ];
  const more = start < 0 || tag.length === 0 ? null : MORE_TAGS.exec(leaf.progress);
  const tags: readonly Cut[] = more === null ? [] : [{ start, end: start + more[0].length }];
  const block = reason?.block && start >= 0 ? [{ start: start + reason.block.start, end: start + reason.block.end }] : [];
  const behind = leaves.length === 1 && start >= 0 ? behindIn(input, leaf) : null;
  const points = behind ? outsideOf(behind.progress, leaf.progress.length).map((cut) => ({ start: cut.start + start, end: cut.end + start })) : [];
  return running(quoteField(input.grid, field, [...cuts, ...tags, ...block, ...points]), semicolon);
}

const behindIn = ({ options }: DraftInput, leaf: Leaf) => (options.onlyUnfinishedPoints ? pointsBehind(leaf.fields.target?.text ?? "", leaf.progress) : null);

/** What lies outside of some stretches that stand in order. */
function outsideOf(stretches: readonly Cut[], length: number): readonly Cut[] {
  const starts = [0, ...stretches.map(({ end }) => end)];
  const ends = [...stretches.map(({ start }) => start), length];
  return starts.flatMap((start, index) => ((ends[index] ?? start) > start ? [{ start, end: ends[index] ?? start }] : []));
}

/** Why an entry lags, in the table's own words; `from`: the heading of the column that they are taken out of. Null where nothing is said. */
export function reasonPieces(
  input: DraftInput,
  { leaves }: ListEntry,
): { readonly pieces: Pieces; readonly reason: Reason; readonly from: DraftPiece | null } | null {
  for (const leaf of leaves) {
    const listed = quotedReason(leaf);
    const field: FieldText | undefined = listed ? leaf.fields[listed.reason.field] : undefined;
    if (!listed || !field) continue;
    const { text, reason } = listed;
    const parts = quoteWords(input.grid, field, text) ?? text.split(t.semicolon).flatMap((part) => quoteWords(input.grid, field, part) ?? []);
    if (parts.length === 0) continue;
    const heading = headingOf(input.table, reason.field);
    const from = reason.field === "obstacles" || reason.block || heading === null ? null : counted(heading, [], headingCells(input, leaf, reason));
    return { pieces: running(parts, semicolon), reason, from };
  }
  return null;
}

function headingCells({ table }: DraftInput, leaf: Leaf, { field }: Reason): readonly { readonly row: number; readonly column: number }[] {
  const column = cellOfField(table, leaf, field)?.column;
  const row = table.headerRows[0];
  return column === undefined || row === undefined ? [] : [{ row, column }];
}

/**
 * The sentence of a leaf's progress that says most: the first with a figure, else the first; none that only says that it is paused. Quoted.
 *
 * @param without words of sentences that are told elsewhere
 */
export function tellingSentence({ grid }: DraftInput, leaf: Leaf, without: readonly string[] = []): Pieces {
  const field = leaf.fields.progress;
  const start = field ? field.text.indexOf(leaf.progress) : -1;
  if (!field || start < 0 || isErrorText(leaf.progress)) return [];
  const tags = MORE_TAGS.exec(leaf.progress)?.[0].length ?? 0;
  const sentences = [...leaf.progress.slice(tags).matchAll(/[^。；;\n]+[。；;]?/gu)].filter(
    ([text]) => text.trim().length > 1 && !isOnlyPaused(text) && !without.some((told) => text.includes(told)),
  );
  const best =
    sentences.find(([text]) =>
      /\d+(?:\.\d+)?\s*[%％万亿\u4e00-\u9fff]/u.test(text.replace(/^\s*(?:[（(]?\d{1,2}[)）.．、])/u, "").replace(/\d+[年月日]/gu, "")),
    ) ?? sentences[0];
  if (!best) return [];
  const lead = /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）.．、])?\s*/u.exec(best[0])?.[0].length ?? 0;
  return quoteStretch(grid, field, start + tags + best.index + lead, start + tags + best.index + best[0].length);
}
