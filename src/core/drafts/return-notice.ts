import { draftTexts as t } from "../messages/zh-CN/draft-texts";
import { formatAt } from "../grid/format-runs";
import { cellAt } from "../grid/grid";
import { shownValue } from "../text/shown/shown-value";
import { printedNumber } from "../reports/references";
import { longDate } from "../reports/naming";
import type { Draft, DraftBlock, DraftColumn, DraftPiece } from "./draft";
import type { DraftInput, DraftResult, Pieces } from "./draft-input";
import { closing } from "./closing";
import { taskPieces } from "./item-texts";
import { entryHeading } from "../reports/return-list/entry-heading";
import { excerptOf } from "../reports/return-list/excerpt";
import { blank, counted, fixed, quoteStretch, setting } from "./pieces";
import { registerOf } from "../reports/register";
import { returnLists, type ReturnEntry, type ReturnList } from "../reports/return-list/return-lists";
import { workAndState, workName } from "./work-name";

const LONGEST_TASK = 30;

/** What a unit fills in has as much room as what it is asked to change. */
const COLUMNS: readonly DraftColumn[] = [
  { heading: t.notice.columns.serial, width: 6, content: "serial" },
  { heading: t.notice.columns.original, width: 9, content: "serial" },
  { heading: t.notice.columns.task, width: 14, content: "prose" },
  { heading: t.notice.columns.heading, width: 10, content: "name" },
  { heading: t.notice.columns.text, width: 22, content: "prose" },
  { heading: t.notice.columns.request, width: 18, content: "prose" },
  { heading: t.notice.columns.changed, width: 21, content: "prose" },
];

/** 退回修改清单: a letter to each unit whose texts need something, with the list of what. One draft a unit. */
export function returnNotices(input: DraftInput): DraftResult {
  const { lists, collective, shared } = returnLists(input.table, input.problems);
  const wanted = input.unit === null ? lists : lists.filter(({ unit }) => unit === input.unit);
  const told = [
    ...[...collective].map(([unit, count]) => t.collective(unit, count)),
    ...(shared.length === 0 ? [] : [t.severalLeads(numbersOf(shared.map(printedNumber)))]),
  ];
  if (wanted.length === 0) return { ok: false, reason: input.unit === null || lists.length === 0 ? t.noFindings : t.noSuchUnit(input.unit), nothing: true };
  return { ok: true, drafts: wanted.map((list) => noticeOf(input, list)), told };
}

const numbersOf = (numbers: readonly string[]): string => numbers.join("、");

function noticeOf(input: DraftInput, list: ReturnList): Draft {
  const n = t.notice;
  const work = workName(input.table, input.grid);
  const name = list.unit === "" ? t.nobody : list.unit;
  const blocks: readonly DraftBlock[] = [
    { kind: "title", pieces: titleOf(input, work) },
    {
      kind: "addressee",
      pieces:
        list.unit === ""
          ? [blank(n.nobodyHint), fixed(n.colon)]
          : [
              counted(
                registerOf(input.units).fullNameOf(list.unit),
                list.entries.map(({ item }) => item),
              ),
              fixed(n.colon),
            ],
    },
    {
      kind: "body",
      pieces: [
        fixed(n.body),
        ...workAndState(work),
        fixed(n.bodyMiddle),
        counted(
          n.places(list.findings),
          list.entries.map(({ item }) => item),
          list.entries.flatMap(({ cell }) => cell ?? []),
        ),
        fixed(n.bodyAfter),
        input.due === null ? blank(n.dueHint) : setting("due", longDate(input.due)),
        fixed(n.bodyEnd),
      ],
    },
    { kind: "table", columns: COLUMNS, rows: list.entries.map((entry, index) => rowOf(input, entry, index + 1)) },
    ...closing(input),
  ];
  return { draft: "return-notice", fileName: `${t.names["return-notice"]}_${name}`, unit: name, source: input.source, blocks };
}

/** The usual title, or the office's own with the work in its place. */
function titleOf({ drafts }: DraftInput, work: DraftPiece): Pieces {
  const n = t.notice;
  if (drafts.returnTitle === "") return [fixed(n.titleBefore), ...workAndState(work), fixed(n.titleAfter)];
  return drafts.returnTitle
    .split(n.workInTitle)
    .flatMap((text, index): Pieces => [...(index === 0 ? [] : [work]), ...(text === "" ? [] : [setting("returnTitle", text)])]);
}

function rowOf(input: DraftInput, entry: ReturnEntry, serial: number): readonly Pieces[] {
  const { item, cell, requests } = entry;
  const cells = cell ? [cell] : [];
  const asked = requests.map((request, index) =>
    counted(`${requests.length > 1 ? `${String(index + 1)}.` : ""}${request}${index < requests.length - 1 ? "\n" : ""}`, [item], cells),
  );
  return [
    [counted(String(serial))],
    [counted(printedNumber(item), [item])],
    taskPieces(input, item, LONGEST_TASK),
    [headingPiece(input, entry)],
    excerpt(input, entry),
    asked,
    [blank()],
  ];
}

function headingPiece({ table }: DraftInput, { cell }: ReturnEntry): DraftPiece {
  const use = cell ? table.columns.find(({ column }) => column === cell.column) : undefined;
  const row = table.headerRows[0];
  if (!use || row === undefined) return fixed(t.none);
  return counted(entryHeading(table, use), [], [{ row, column: use.column }]);
}

/** The cell's text around what a finding speaks of; an empty cell says so. */
function excerpt({ grid }: DraftInput, { cell, problems }: ReturnEntry): Pieces {
  if (cell === null) return [fixed(t.none)];
  const value = cellAt(grid, cell);
  if (value === null || (typeof value === "string" && value.trim() === "")) return [fixed(t.notice.empty)];
  if (typeof value !== "string") return [counted(shownValue(value, formatAt(grid, cell)), [], [cell])];
  const { start, end } = excerptOf(value, problems);
  const dots = fixed(t.notice.dots);
  const whole = { text: value, pieces: [{ cell, start: 0, end: value.length }] };
  return [...(start > 0 ? [dots] : []), ...quoteStretch(grid, whole, start, end), ...(end < value.trimEnd().length ? [dots] : [])];
}
