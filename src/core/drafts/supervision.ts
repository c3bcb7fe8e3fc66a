import { draftTexts as t } from "../messages/zh-CN/draft-texts";
import { longDate } from "../reports/naming";
import { leaderOfMatter } from "./leader-of";
import type { Draft, DraftBlock, DraftPiece, FormCell } from "./draft";
import type { DraftInput, DraftResult, Pieces } from "./draft-input";
import { fieldPieces, progressPieces, reasonPieces, targetPieces, taskPieces } from "./item-texts";
import { numbersText } from "../reports/references";
import { registerOf } from "../reports/register";
import { mattersOf, type Matter } from "../reports/supervision/matters";
import { noticesOf, type Each, type Notice } from "../reports/supervision/notices";
import type { UnitItems } from "../reports/supervision/reporting";
import { blank, counted, fixed, sentence, setting } from "./pieces";
import { workAndState, workName } from "./work-name";

const s = t.supervision;

/**
 * 督办通知单: for what lags, is suspended or past its time, and for units that did not report. Everything in the forms is the table's own words but for the
 * requests, of which only those stand there that something asks for.
 */
export function supervisionNotices(input: DraftInput, each: Each): DraftResult {
  const {
    reporting = null,
    drafts: { numberFrom },
  } = input;
  const { units, none, collective } = noticesOf(mattersOf(input), { each, numberFrom, reporting }, input.unit);
  if (units.size === 0) return { ok: false, reason: input.unit === null || none ? t.noMatters : t.noSuchUnit(input.unit), nothing: true };
  const drafts = [...units].map(([unit, notices]): Draft => {
    const name = unit === "" ? t.nobody : unit;
    const blocks = notices.flatMap((notice, index): readonly DraftBlock[] => [
      ...(index === 0 ? [] : [{ kind: "page-break" } as const]),
      ...formOf(input, unit, notice),
    ]);
    return { draft: "supervision", fileName: `${t.names.supervision}_${name}`, unit: name, source: input.source, blocks };
  });
  return { ok: true, drafts, told: [...collective].map(([unit, count]) => t.collective(unit, count)) };
}

function formOf(input: DraftInput, unit: string, { matters, missing, number }: Notice): readonly DraftBlock[] {
  const { drafts, due } = input;
  const l = s.labels;
  const leader = leaderOfMatter(input, unit, matters);
  const level = drafts.levels && matters.length > 0 ? levelOf(matters) : null;
  const rows: (readonly FormCell[])[] = [
    [
      label(l.unit),
      content(
        1,
        unit === "" ? [fixed(t.nobody)] : [counted(registerOf(input.units).fullNameOf(unit), [...matters.map(({ item }) => item), ...(missing?.items ?? [])])],
      ),
      label(l.leader),
      content(1, leader),
    ],
    ...(level === null
      ? []
      : [
          [
            label(l.level),
            content(3, [
              counted(
                level,
                matters.map(({ item }) => item),
              ),
            ]),
          ],
        ]),
    ...matters.flatMap((matter) => matterRows(input, matter)),
    ...(missing ? missingRows(input, missing) : []),
    [label(l.request), content(3, requestsOf(matters, missing !== null))],
    [
      label(l.due),
      content(1, [due === null ? blank() : setting("due", longDate(due))]),
      label(l.contact),
      content(1, [drafts.contact === "" ? blank() : setting("contact", drafts.contact)]),
    ],
    [label(l.answer), content(3, [blank()], ANSWER_LINES)],
    [label(l.signer), content(1, [blank()]), label(l.signedOn), content(1, [blank()])],
    [label(l.opinion), content(3, [blank()], OPINION_LINES)],
  ];
  const prefix = drafts.numberPrefix;
  return [
    { kind: "title", pieces: [fixed(s.title)] },
    {
      kind: "number",
      pieces:
        prefix === ""
          ? [fixed(s.number), fixed(s.numberRoom)]
          : [fixed(s.number), setting("numberPrefix", prefix), counted(String(number)), fixed(s.numberAfter)],
    },
    { kind: "form", rows },
  ];
}

const ANSWER_LINES = 8;
const OPINION_LINES = 3;
const label = (text: string): FormCell => ({ label: true, span: 1, pieces: [fixed(text)] });
const content = (span: number, pieces: Pieces, lines?: number): FormCell => ({ label: false, span, pieces, ...(lines === undefined ? {} : { lines }) });

function matterRows(input: DraftInput, matter: Matter): readonly (readonly FormCell[])[] {
  const l = s.labels;
  const { item, entries } = matter;
  const leaves = entries.flatMap((entry) => entry.leaves);
  const subtask = fieldPieces(input, leaves, "subtask");
  const target = entries.flatMap((entry) => targetPieces(input, entry));
  const progress = entries.flatMap((entry) => progressPieces(input, entry, reasonPieces(input, entry)?.reason ?? null));
  return [
    [label(l.matter), content(3, [counted(item.reference, [item]), fixed(t.afterReference), ...sentence(taskPieces(input, item)), ...subtask])],
    [label(l.target), content(3, target.length === 0 ? [fixed(t.none)] : target)],
    [label(l.progress), content(3, progress.length === 0 ? [fixed(t.none)] : progress)],
    [label(l.problem), content(3, problemOf(input, matter))],
  ];
}

/** That a unit did not report what it was asked for. */
function missingRows({ table, grid }: DraftInput, { items }: UnitItems): readonly (readonly FormCell[])[] {
  const l = s.labels;
  return [
    [label(l.matter), content(3, [fixed(s.report), ...workAndState(workName(table, grid)), counted(s.reportItems(numbersText(items)), items)])],
    [label(l.target), content(3, [fixed(t.none)])],
    [label(l.progress), content(3, [fixed(t.none)])],
    [label(l.problem), content(3, [fixed(s.notReported)])],
  ];
}

/** Why, as the table says it; how often it has been so; how many days it is over its time. */
function problemOf(input: DraftInput, { item, entries, status, run, daysOver }: Matter): Pieces {
  const told = entries.map((entry) => reasonPieces(input, entry)).filter((one) => one !== null);
  const reason: Pieces =
    told.length === 0
      ? [fixed(status === "lagging" ? s.noReason : s.noReasonOther)]
      : told.flatMap(({ pieces, from }, index) => [
          ...(index === 0 ? [] : [fixed(t.semicolon)]),
          ...pieces,
          ...(from === null ? [] : [fixed(s.excerptBefore), from, fixed(s.excerptAfter)]),
        ]);
  const more: DraftPiece[] = [];
  if (run) more.push(counted(s.run(run.periods, run.openEnded, wordOf(input, run.status)), [item]));
  if (daysOver !== null) more.push(counted(s.overdue(daysOver), [item]));
  return sentence([...reason, ...more.flatMap((piece) => [fixed(t.semicolon), piece])]);
}

const wordOf = ({ table }: DraftInput, status: Matter["status"]): string => (status === "overdue" ? "" : (table.writing.words[status] ?? ""));

/** Only what something asks for; the rest is for a person to add. */
function requestsOf(matters: readonly Matter[], notReported: boolean): Pieces {
  const r = s.requests;
  const asked = [
    ...(notReported ? [r.report] : []),
    ...(matters.some(({ noReason }) => noReason) ? [r.reason] : []),
    ...(matters.some(({ noNextStep }) => noNextStep) ? [r.next] : []),
    ...(matters.some(({ daysOver }) => daysOver !== null) ? [r.overdue] : []),
  ];
  return [...asked.map((text, index) => fixed(`${asked.length > 1 ? (s.joints[index] ?? "") : ""}${text}${t.stop}`)), blank(s.byHand)];
}

/** 首次滞后 蓝, 连续两期 黄, 连续三期或超期 红: an office's option, as a word. */
function levelOf(matters: readonly Matter[]): string {
  if (matters.some(({ daysOver, run }) => daysOver !== null || (run?.periods ?? 0) >= 3)) return s.levels.third;
  return matters.some(({ run }) => (run?.periods ?? 0) === 2) ? s.levels.second : s.levels.first;
}
