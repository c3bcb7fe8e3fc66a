import { leafAt, type LeafPlace } from "../handout/asked-leaves";
import type { FillField } from "../terms/filled-in-by";
import { columnOf } from "../table/column-of";
import type { Leaf } from "../table/progress-table";
import { cellText, isBlank } from "../text/cell-text";
import type { FieldAnswer } from "./answers";
import { isChosen, rowOfAnswer, type Master, type ReturnChoices, type ReturnedTable, type ReturnEdit, type ReturnIssue } from "./collection";
import { laterOf } from "./later-file";
import { settleField } from "./settle-field";

/** An answer, and the return that it stands in. */
export interface GivenAnswer extends FieldAnswer {
  readonly returned: ReturnedTable;
}

/** What the answers of all files to one leaf come to. */
export interface SettledLeaf {
  readonly edits: readonly ReturnEdit[];
  readonly issues: readonly ReturnIssue[];
  /** The answer is there, taken or not. */
  readonly answered: boolean;
}

/** A leaf of the master, whose it is, and what a person chose for its item. */
interface AskedLeaf {
  readonly unit: string;
  readonly place: LeafPlace;
  readonly own: Leaf;
  readonly master: Master;
  readonly chosen: string | undefined;
}

/** Every answer of a unit to one leaf, field by field. */
export function settleLeaf(unit: string, place: LeafPlace, answers: readonly GivenAnswer[], master: Master, { files }: ReturnChoices): SettledLeaf {
  const own = leafAt(master.table, place);
  if (!own) return { edits: [], issues: [], answered: false };
  const asked: AskedLeaf = { unit, place, own, master, chosen: files.get(place.item) };
  const main = mustFill(master);
  const fields = [...new Set(answers.map(({ field }) => field))];
  const settled = fields.map((field) =>
    settleAnswers(
      field,
      answers.filter((answer) => answer.field === field),
      asked,
    ),
  );
  const there = answers.some(({ field, value }) => value !== null && (main === null || field === main)) || settled.some(({ alone }) => alone);
  return { edits: settled.flatMap(({ edits }) => edits), issues: settled.flatMap(({ issues }) => issues), answered: there };
}

/** The field without which an item is not answered. */
const mustFill = ({ table }: Master): FillField | null =>
  (["progress", "status", "actualAmount", "completionRate"] as const).find((field) => columnOf(table, field)) ?? null;

interface SettledAnswers extends Pick<SettledLeaf, "edits" | "issues"> {
  /** A person took a status without a text. */
  readonly alone: boolean;
}

/** All answers to one field: none, one, or several that do not agree. */
function settleAnswers(field: FillField, all: readonly GivenAnswer[], asked: AskedLeaf): SettledAnswers {
  const { unit, place, chosen, master } = asked;
  const filled = all.filter(({ value }) => value !== null);
  const picked = chosen === undefined ? [] : filled.filter(({ from }) => isChosen(chosen, from));
  const use = picked.length > 0 ? picked : filled;
  const [answer] = use;
  if (!answer) return settleEmpty(field, all, asked);
  // a status that another file chose for no text
  const alone = all.flatMap((one) => (one.alone && picked.length === 0 ? [notFilled(field, one, asked)] : []));
  if (new Set(use.map(({ plain }) => plain.trim())).size > 1) {
    const answers = use.map(({ from, text }) => ({
      file: from.file,
      text,
      ...rowOfAnswer(
        from,
        use.map((one) => one.from),
      ),
    }));
    const proposed = laterOf(use.map(({ returned }) => returned)).file;
    return { edits: [], issues: [...alone, { kind: "two-answers", unit, place, field, answers, proposed }], alone: false };
  }
  const { edits, issues } = settleField(answer, { unit, place, own: asked.own, master, chosen: picked.length > 0 });
  return { edits, issues: [...alone, ...keptStatus(answer, edits.length > 0, asked), ...issues], alone: false };
}

/** No text: what is asked for is not filled in, or what was sent was emptied; nothing of the master is taken out. */
function settleEmpty(field: FillField, all: readonly GivenAnswer[], asked: AskedLeaf): SettledAnswers {
  const { unit, place, own, chosen, master } = asked;
  const picked = all.find(({ alone, from }) => alone && chosen !== undefined && isChosen(chosen, from));
  if (picked?.alone) {
    const { value, word } = picked.alone;
    return { ...settleField({ ...picked, value, plain: cellText(value), text: word }, { unit, place, own, master, chosen: true }), alone: true };
  }
  const one = all.find(({ alone }) => alone) ?? all[0];
  if (!one) return { edits: [], issues: [], alone: false };
  if (field === mustFill(master)) return { edits: [], issues: [notFilled(field, one, asked)], alone: false };
  const now = own.fields[field]?.text ?? "";
  const emptied = !isBlank(now) && one.sent?.empty !== true;
  return { edits: [], issues: emptied ? [{ kind: "emptied", unit, place, field, now, from: one.from }] : [], alone: false };
}

const notFilled = (field: FillField, { alone, from }: GivenAnswer, { unit, place }: AskedLeaf): ReturnIssue => ({
  kind: "not-filled",
  unit,
  place,
  field,
  from,
  ...(alone && { status: alone.word }),
});

/** The master's status, which stays where the form says none: a status that was taken out, or a column that is gone from under a new text. */
function keptStatus({ kept, from }: GivenAnswer, written: boolean, { unit, place }: AskedLeaf): readonly ReturnIssue[] {
  if (!kept || (!kept.column && !written)) return [];
  return [{ kind: "status-kept", unit, place, word: kept.word, column: kept.column, from }];
}
