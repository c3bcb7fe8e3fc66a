import { changedRows, countItems, referencesOf } from "../reports/comparison/changed-items";
import { comparisonSentence } from "../reports/comparison/comparison-sentence";
import { indicatorCounts } from "../reports/indicators/indicator-sentence";
import { draftTexts as t } from "../messages/zh-CN/draft-texts";
import { reportTexts } from "../messages/zh-CN/reports";
import { longDate } from "../reports/naming";
import { quotableParagraph } from "../reports/quotable-paragraph";
import { numbersText } from "../reports/references";
import { unknownWords } from "../reports/status-words";
import { itemsOf } from "../reports/tally";
import type { Problem } from "../rules/problem";
import type { Item } from "../table/progress-table";
import { closing } from "./closing";
import type { Draft, DraftBlock, DraftPiece } from "./draft";
import type { DraftInput, DraftResult } from "./draft-input";
import { fieldPieces, progressPieces, reasonPieces, targetPieces, taskPieces } from "./item-texts";
import { mattersOf, type Matter } from "../reports/supervision/matters";
import type { UnitItems } from "../reports/supervision/reporting";
import { blank, counted, fixed, printed, sentence, setting } from "./pieces";
import { workAndState, workName } from "./work-name";
import { chineseNumeral } from "../text/numerals";

const b = t.bulletin;
const CONTRADICTS = ["status/contradicts-evidence", "status/contradicts-amount"];

/**
 * 督查通报: how things stand, what lags item by item in the table's own words, what was not filled in. What is asked for is
 * the office's to say: from its settings, or left for a person. Refused where the table states no status.
 */
export function bulletin(input: DraftInput): DraftResult {
  const { table, drafts } = input;
  if (table.items.every(({ status }) => status === null)) return { ok: false, reason: b.noStatus, nothing: false };
  const work = workName(table, input.grid);
  const matters = mattersOf(input);
  const heading = numbered();
  const blocks: DraftBlock[] = [
    { kind: "title", pieces: [fixed(b.titleBefore), ...workAndState(work), fixed(b.titleAfter)] },
    { kind: "addressee", pieces: [drafts.addressee === "" ? blank(b.addresseeHint) : setting("addressee", drafts.addressee), fixed(b.colon)] },
    {
      kind: "body",
      pieces: [fixed(b.openBefore), workName(table, input.grid, "work"), fixed(b.openMiddle), counted(longDate(input.asOf)), fixed(b.openAfter)],
    },
    heading([fixed(b.overall)]),
    { kind: "body", pieces: overall(input) },
    ...listed(input, matters, heading),
    ...filling(input, matters, heading),
    ...completed(input, heading),
    heading([fixed(b.requirements)]),
    ...(drafts.requirements.length === 0
      ? [{ kind: "body" as const, pieces: [blank(b.requirementsHint)] }]
      : drafts.requirements.map((text): DraftBlock => ({ kind: "body", pieces: [setting("requirements", text)] }))),
    { kind: "attachment", pieces: [fixed(b.attachment), ...attachmentPieces(input)] },
    ...closing(input),
  ];
  const unsettled = itemsWith(input, CONTRADICTS);
  const draft: Draft = { draft: "bulletin", fileName: t.names.bulletin, unit: null, source: input.source, blocks };
  return { ok: true, drafts: [draft], told: unsettled.length === 0 ? [] : [b.unsettled(unsettled.length, numbersText(unsettled))] };
}

/** The sheets that go with it, numbered where there are several; room for them where none was made. */
function attachmentPieces({ attachments = [] }: DraftInput): readonly DraftPiece[] {
  if (attachments.length === 0) return [blank(b.attachmentHint)];
  return attachments.flatMap(({ title }, index) => [
    ...(index === 0 ? [] : [fixed(b.attachmentNext)]),
    counted(`${attachments.length === 1 ? "" : `${String(index + 1)}.`}${title}`),
  ]);
}

/** 一、二、三、: headings with a numeral of their own. */
export function numbered(): (pieces: readonly DraftPiece[]) => DraftBlock {
  let number = 0;
  return (pieces) => ({ kind: "heading-1", pieces: [fixed(`${chineseNumeral(++number)}、`), ...pieces] });
}

/** The paragraph that the summary has, what changed since the last period, and how many indicators keep the pace. */
function overall(input: DraftInput): readonly DraftPiece[] {
  const { table, options, asOf, dated = true, comparison, suggestion, attachments = [] } = input;
  const pieces = [counted(quotableParagraph(table, { ...options, asOf, dated, ...(suggestion ? { suggestion } : {}) }), table.items)];
  if (comparison) pieces.push(counted(comparisonSentence(comparison, options), table.items));
  const { paced, reached, behind } = indicatorCounts(input.indicators);
  if (paced.length > 0)
    pieces.push(
      counted(
        b.indicators(
          paced.length,
          reached.length,
          behind.length,
          attachments.some(({ report }) => report === "indicators"),
        ),
        paced.flatMap((one) => table.items[one.item] ?? []),
      ),
    );
  return pieces;
}

/** A heading a status, in the table's word, and a paragraph an item. */
function listed(input: DraftInput, matters: readonly Matter[], heading: ReturnType<typeof numbered>): readonly DraftBlock[] {
  const words = [...new Set(matters.map(({ word }) => word))];
  return words.flatMap((word) => {
    const own = ordered(
      input,
      matters.filter((one) => one.word === word),
    );
    const named =
      word === ""
        ? [fixed(b.listed(reportTexts.lagging.overdue))]
        : [
            counted(
              word,
              own.map(({ item }) => item),
            ),
            fixed(b.listed("")),
          ];
    return [heading(named), ...own.map((matter): DraftBlock => ({ kind: "body", pieces: paragraphOf(input, matter) }))];
  });
}

/** In the order of the table, or by lead, as the office has its list. */
function ordered({ options }: DraftInput, matters: readonly Matter[]): readonly Matter[] {
  if (options.listBy === "section") return matters;
  const groups = new Map<string, Matter[]>();
  for (const matter of matters) {
    const key = matter.leads.join("、");
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [matter]);
    else own.push(matter);
  }
  return [...groups.values()].flat();
}

function paragraphOf(input: DraftInput, matter: Matter): readonly DraftPiece[] {
  const { item, leads, entries, noNextStep, run, daysOver } = matter;
  const pieces: DraftPiece[] = [counted(item.reference, [item]), fixed(t.afterReference), ...taskPieces(input, item)];
  pieces.push(...(leads.length === 0 ? [fixed(t.stop)] : [fixed(b.lead), counted(leads.join("、"), [item]), fixed(b.leadAfter), fixed(t.stop)]));
  for (const entry of entries) {
    const told = reasonPieces(input, entry);
    const progress = progressPieces(input, entry, told?.reason ?? null);
    const same = told !== null && told.pieces.length > 0 && bare(progress) === bare(told.pieces);
    pieces.push(
      ...sentence(fieldPieces(input, entry.leaves, "subtask")),
      ...sentence(targetPieces(input, entry)),
      ...labelled(same ? b.nowAndReason : b.now, progress),
      ...(same ? [] : told === null ? [fixed(b.reason), fixed(b.noReason)] : labelled(b.reason, told.pieces)),
      ...(noNextStep ? [fixed(b.next), fixed(b.noNext)] : labelled(b.next, fieldPieces(input, entry.leaves, "nextStep"))),
    );
  }
  if (run) pieces.push(...sentence([counted(t.supervision.run(run.periods, run.openEnded, input.table.writing.words[run.status] ?? ""), [item])]));
  if (daysOver !== null) pieces.push(counted(b.overdue, [item]));
  return pieces;
}

/** What some pieces say, stops and blanks aside. */
const bare = (pieces: readonly DraftPiece[]): string =>
  pieces
    .map(printed)
    .join("")
    .replace(/[\s。；;，,]/gu, "");

const labelled = (label: string, pieces: readonly DraftPiece[]): readonly DraftPiece[] => (pieces.length === 0 ? [] : [fixed(label), ...sentence(pieces)]);

/** What was not said, by number; never whose name it is. */
function filling(input: DraftInput, matters: readonly Matter[], heading: ReturnType<typeof numbered>): readonly DraftBlock[] {
  const { table } = input;
  const of = (all: readonly Item[], say: (count: number, numbers: string) => string): readonly DraftPiece[] =>
    all.length === 0 ? [] : [counted(say(all.length, numbersText(all)), all)];
  const own = (test: (matter: Matter) => boolean): readonly Item[] =>
    inOrder(
      table.items,
      matters.filter((one) => one.word !== "" && test(one)).map(({ item }) => item),
    );
  const missing = [
    ...of(
      own(({ noReason }) => noReason),
      b.missingReason,
    ),
    ...of(
      own(({ noNextStep }) => noNextStep),
      b.missingNext,
    ),
  ];
  const others = [...of(itemsWith(input, CONTRADICTS), b.contradicts), ...of(repeated(input), b.repeats)];
  const untagged = table.items.filter(({ status }) => status === null);
  const unknown = unknownWords(table, "item").reduce((sum, { count }) => sum + count, 0);
  const words = [...new Set(matters.flatMap(({ word }) => (word === "" ? [] : [word])))];
  const first =
    missing.length === 0
      ? []
      : [
          counted(
            b.among(words),
            matters.map(({ item }) => item),
          ),
          ...separated(missing),
        ];
  const sentences = [
    ...(first.length === 0 ? [] : [...first, fixed(others.length === 0 ? t.stop : t.semicolon)]),
    ...(others.length === 0 ? [] : [...separated(others), fixed(t.stop)]),
    ...(untagged.length === 0 ? [] : [counted(b.untagged(untagged.length, unknown), untagged)]),
  ];
  const returned = returnedPieces(input);
  const paragraphs = [returned, sentences].filter((pieces) => pieces.length > 0);
  return paragraphs.length === 0 ? [] : [heading([fixed(b.reporting)]), ...paragraphs.map((pieces): DraftBlock => ({ kind: "body", pieces }))];
}

/** Which units did not answer, or not for all of their items; nothing where nobody collected. */
function returnedPieces({ reporting }: DraftInput): readonly DraftPiece[] {
  if (!reporting) return [];
  const { asked, missing, partly, late } = reporting;
  const of = (all: readonly UnitItems[], say: (units: readonly string[]) => string): readonly DraftPiece[] =>
    all.length === 0
      ? []
      : [
          counted(
            say(all.map(({ unit, items }) => b.unitItems(unit, numbersText(items)))),
            all.flatMap(({ items }) => items),
          ),
        ];
  return [
    counted(
      b.asked(asked, missing.length),
      missing.flatMap(({ items }) => items),
    ),
    ...of(missing, b.missing),
    ...of(partly, b.partly),
    ...(late.length === 0 ? [] : [counted(b.late(late))]),
  ];
}

const separated = (pieces: readonly DraftPiece[]): readonly DraftPiece[] => pieces.flatMap((piece, index) => (index === 0 ? [piece] : [fixed(t.comma), piece]));

const inOrder = (all: readonly Item[], some: readonly Item[]): readonly Item[] => all.filter((item) => some.includes(item));

function itemsWith({ table, problems }: DraftInput, rules: readonly string[]): readonly Item[] {
  const found = new Set(problems.filter(({ rule, severity }: Problem) => rules.includes(rule) && severity !== "info").flatMap(({ items }) => items));
  return table.items.filter((_, index) => found.has(index));
}

/** Items whose text is last period's. */
function repeated({ comparison }: DraftInput): readonly Item[] {
  if (!comparison) return [];
  const rows = changedRows(comparison).filter(({ change }) => change.sameness === "same" || change.sameness === "time-or-figures-only");
  return countItems(rows) === 0 || referencesOf(rows) === "" ? [] : [...new Set(rows.flatMap(({ now }) => now?.item ?? []))];
}

function completed({ table, drafts }: DraftInput, heading: ReturnType<typeof numbered>): readonly DraftBlock[] {
  const done = itemsOf(table, "completed");
  if (!drafts.listCompleted || done.length === 0) return [];
  return [heading([fixed(b.completedHeading)]), { kind: "body", pieces: [counted(b.completed(numbersText(done)), done)] }];
}
