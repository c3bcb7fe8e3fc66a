import type { LeafPlace } from "../handout/asked-leaves";
import { messages } from "../messages/messages";
import type { Language } from "../messages/language";
import { returnWords } from "../messages/returns";
import { headingOf } from "../reports/references";
import type { ProgressTable } from "../table/progress-table";
import type { Field } from "../terms/field";
import type { ReturnIssue } from "./collection";

/** An issue as one line for a person, without a full stop; items and columns by the master's own names. */
export function issueText(issue: ReturnIssue, master: ProgressTable, language: Language): string {
  const say = returnWords(language);
  const item = (place: LeafPlace): string => itemReference(master, place);
  const heading = (field: Field): string => headingOf(master, field) ?? messages(language).words.fields[field];
  switch (issue.kind) {
    case "fixed-changed":
      return say.fixedChanged(issue.unit, item(issue.place), heading(issue.field), issue.was, issue.now);
    case "fixed-moved":
      return say.fixedMoved(issue.unit, item(issue.place), heading(issue.field), issue.was, issue.now);
    case "two-answers": {
      const files = [...new Set(issue.answers.map(({ file }) => file))];
      const rows = issue.answers.flatMap(({ row }) => row ?? []);
      if (files.length > 1) return say.twoAnswers(issue.unit, item(issue.place), heading(issue.field), files, issue.proposed);
      return rows.length > 1
        ? say.twoRows(issue.unit, item(issue.place), heading(issue.field), files[0] ?? "", rows)
        : say.oneCell(issue.unit, item(issue.place), heading(issue.field));
    }
    case "master-changed":
      if (issue.quoted) return say.quotedOtherwise(issue.unit, item(issue.place), heading(issue.field), issue.quoted);
      return (issue.unmarked ? say.masterUnmarked : say.masterChanged)(item(issue.place), heading(issue.field));
    case "correction-part":
      return say.correctionPart(issue.unit, item(issue.place), heading(issue.field), issue.into);
    case "correction-reply":
      return say.correctionReply(issue.unit, item(issue.place), heading(issue.field), issue.answers[0]?.text ?? "");
    case "correction-open":
      return say.correctionOpen(issue.unit, item(issue.place), heading(issue.field));
    case "correction-cell":
      return say.correctionCell(issue.unit, item(issue.place), issue.heading, issue.from.file, issue.from.cell.row);
    case "correction-foreign":
      return say.correctionForeign(issue.from.file, issue.from.cell.row, issue.task);
    case "formula":
      return say.formula(item(issue.place), heading(issue.field));
    case "error-value":
      return say.errorValue(issue.unit, item(issue.place), heading(issue.field), issue.answers[0]?.text ?? "");
    case "extra-item":
      return say.extraItem(issue.unit, issue.task);
    case "no-room":
      return say.noRoom(issue.unit, issue.task, issue.section, issue.row);
    case "doubtful":
      return say.doubtful(issue.unit, issue.task, item(issue.place));
    case "item-missing":
      return say.itemMissing(issue.unit, item(issue.place));
    case "not-filled":
      return issue.status === undefined
        ? say.notFilled(issue.unit, item(issue.place), heading(issue.field))
        : say.statusAlone(issue.unit, item(issue.place), heading(issue.field), issue.status);
    case "emptied":
      return say.emptied(issue.unit, item(issue.place), heading(issue.field), issue.now);
    case "status-kept":
      return say.statusKept(issue.unit, item(issue.place), issue.word, issue.column);
    case "not-the-lead":
      return say.notTheLead(issue.unit, item(issue.place), issue.lead, issue.supports);
    case "also-of":
      return say.alsoOf(issue.unit, issue.file, issue.as, issue.items);
    case "unread-row":
      return say.unreadRow(issue.unit, issue.from.file, issue.from.cell.row, issue.text);
    case "whose":
      return say.whose(issue.file, issue.candidates);
    case "same-file":
      return say.sameFile(issue.file, issue.as);
    case "other-period":
      return say.otherPeriod(issue.file, issue.period);
    case "foreign":
      return say.foreign(issue.file, issue.period);
    case "master-itself":
      return (issue.list ? say.masterBeside : say.masterItself)(issue.file);
    case "unreadable":
      return issue.why === "no-table" ? say.noTable(issue.file) : say.unreadable(issue.file, messages(language).hostErrors[issue.why](issue.facts));
  }
}

/** Whether a person has to do something about it; the others are only told. */
export const wantsAnswer = ({ kind }: ReturnIssue): boolean => kind !== "same-file" && kind !== "master-itself";

/** How people name the item of a leaf: 第34项. */
export const itemReference = (master: ProgressTable, { item }: LeafPlace): string => master.items[item]?.reference ?? "";
