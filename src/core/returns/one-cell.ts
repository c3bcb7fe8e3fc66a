import { cellKey } from "../grid/cell-ref";
import { sameCellValue } from "../grid/cell-value";
import { cellText } from "../text/cell-text";
import { isChosen, type ReturnChoices, type ReturnEdit, type ReturnIssue } from "./collection";

/**
 * Edits of one cell of the master (a merged cell of several leaves, a form and a 退回修改清单 of one unit): one where they agree or
 * where a person chose the file, an issue and none where they do not.
 */
export function joinedInOneCell(
  edits: readonly ReturnEdit[],
  { files }: ReturnChoices,
): { readonly edits: readonly ReturnEdit[]; readonly issues: readonly ReturnIssue[] } {
  const byCell = new Map<ReturnType<typeof cellKey>, ReturnEdit[]>();
  for (const edit of edits) byCell.set(cellKey(edit.cell), [...(byCell.get(cellKey(edit.cell)) ?? []), edit]);
  const kept: ReturnEdit[] = [];
  const issues: ReturnIssue[] = [];
  for (const all of byCell.values()) {
    const chosen = all.filter(({ place, from }) => isChosen(files.get(place.item), from));
    const group = chosen.length > 0 ? chosen : all;
    const [first, ...rest] = group;
    if (!first) continue;
    if (rest.every(({ value }) => sameCellValue(value, first.value))) {
      kept.push(first);
      continue;
    }
    const answers = group.map(({ from, value }) => ({ file: from.file, text: cellText(value) }));
    issues.push({ kind: "two-answers", unit: first.unit, place: first.place, field: first.field, answers, proposed: answers.at(-1)?.file ?? first.from.file });
  }
  return { edits: kept, issues };
}
