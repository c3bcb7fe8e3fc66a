import { draftTexts as t } from "../messages/zh-CN/draft-texts";
import { indicatorSentence } from "../reports/indicators/indicator-sentence";
import { leadsOf } from "../reports/leads";
import { registerOf } from "../reports/register";
import { topSectionName, topSections } from "../reports/sections-table";
import { numbersText } from "../reports/references";
import type { Item, Leaf } from "../table/progress-table";
import type { Status } from "../terms/status";
import { numbered } from "./bulletin";
import { closing } from "./closing";
import type { Draft, DraftBlock, DraftPiece } from "./draft";
import type { DraftInput, DraftResult } from "./draft-input";
import { fieldPieces, reasonPieces, taskPieces, tellingSentence } from "./item-texts";
import { mattersOf, type Matter } from "../reports/supervision/matters";
import { blank, counted, fixed, printed, sentence } from "./pieces";
import { workName } from "./work-name";
import { chineseNumeral } from "../text/numerals";

const s = t.summary;
/** Completed and on track first. */
const ORDER: readonly (Status | null)[] = ["completed", "ahead", "on-track", "mostly-on-track"];

/**
 * 工作总结, a first draft: per section a sentence an item out of its progress, problems and next steps quoted, the indicators
 * before them. No sentence is rewritten; what no table holds is left for a person.
 */
export function workSummary(input: DraftInput): DraftResult {
  const items = input.table.items.filter((item) => input.unit === null || leadsOf(item.leaves).includes(input.unit));
  if (items.length === 0) return { ok: false, reason: s.nothing, nothing: true };
  const heading = numbered();
  // a day is no time that work is summed up over: 截至6月20日
  const work = workName(input.table, input.grid, /^截[至止]|[日底]$/u.test(input.table.period?.label ?? "") ? "work" : "base");
  const blocks: DraftBlock[] = [
    {
      kind: "title",
      pieces: [
        ...(input.unit === null ? [] : [counted(registerOf(input.units).fullNameOf(input.unit), items)]),
        work,
        fixed(printed(work).endsWith(s.work) ? s.titleAfterWork : s.titleAfter),
      ],
    },
    ...indicatorBlocks(input, items, heading),
    heading([fixed(s.done)]),
    ...orBlank(doneBlocks(input, items), s.noDone),
    heading([fixed(s.problems)]),
    ...orBlank(problemBlocks(input, items), s.noProblems),
    heading([fixed(s.next)]),
    ...orBlank(nextBlocks(input, items), s.noNext),
    { kind: "body", pieces: [blank(s.more)] },
    ...closing(input),
  ];
  const unit = input.unit;
  const draft: Draft = {
    draft: "work-summary",
    fileName: unit === null ? t.names["work-summary"] : `${t.names["work-summary"]}_${unit}`,
    unit,
    source: input.source,
    blocks,
  };
  const silent = items.filter(({ leaves }) => leaves.every(({ progress }) => progress.trim() === ""));
  return { ok: true, drafts: [draft], told: silent.length === 0 ? [] : [s.notWritten(numbersText(silent))] };
}

const orBlank = (blocks: readonly DraftBlock[], hint: string): readonly DraftBlock[] =>
  blocks.length === 0 ? [{ kind: "body", pieces: [blank(hint)] }] : blocks;

function indicatorBlocks({ table, asOf, indicators, unit }: DraftInput, items: readonly Item[], heading: ReturnType<typeof numbered>): readonly DraftBlock[] {
  const all = indicators.filter(({ item, actual, rate }) => {
    const own = table.items[item];
    return own !== undefined && items.includes(own) && (actual !== null || rate !== null);
  });
  if (all.length === 0) return [];
  const text = indicatorSentence(all, asOf, (one) => (unit === null ? (table.items[one.item]?.leaves[one.leaf]?.leadUnits.join("、") ?? "") : ""));
  return [
    heading([fixed(s.indicators)]),
    {
      kind: "body",
      pieces: [
        counted(
          text,
          items.filter((item) => all.some((one) => table.items[one.item] === item)),
        ),
      ],
    },
  ];
}

/** A heading a section, then a paragraph an item. */
function doneBlocks(input: DraftInput, items: readonly Item[]): readonly DraftBlock[] {
  const { table } = input;
  const matters = mattersOf(input);
  const sections = new Map<string, Item[]>();
  for (const item of items) {
    const name = topSections(table).length === 0 ? "" : topSectionName(table, item);
    const own = sections.get(name);
    if (own === undefined) sections.set(name, [item]);
    else own.push(item);
  }
  return [...sections].flatMap(([name, own], index): readonly DraftBlock[] => {
    const ordered = [...own].sort((a, b) => rank(a) - rank(b));
    const paragraphs = ordered.flatMap((item): readonly DraftBlock[] => {
      const pieces = item.leaves.flatMap((leaf, at) =>
        item.leaves.findIndex((one) => sameProgress(one, leaf)) === at ? sentence(tellingSentence(input, leaf, toldBelow(input, matters, item, leaf))) : [],
      );
      return pieces.length === 0 ? [] : [{ kind: "body", pieces }];
    });
    if (paragraphs.length === 0) return [];
    const title: DraftPiece = name === "" ? fixed(s.noSection) : counted(name.replace(/^[一二三四五六七八九十]+、/u, ""), own);
    return [
      ...(sections.size === 1 && name === "" ? [] : [{ kind: "heading-2" as const, pieces: [fixed(`（${chineseNumeral(index + 1)}）`), title] }]),
      ...paragraphs,
    ];
  });
}

/** Of what lags, is paused or past its time: why, which stands under 存在的问题 and is no work done. */
const toldBelow = (input: DraftInput, matters: readonly Matter[], item: Item, leaf: Leaf): readonly string[] =>
  matters.some((one) => one.item === item) ? (reasonPieces(input, { item, leaves: [leaf] })?.pieces.map(printed) ?? []) : [];

const sameProgress = (a: Leaf, b: Leaf): boolean => {
  const [one, two] = [a.fields.progress?.pieces[0]?.cell, b.fields.progress?.pieces[0]?.cell];
  return one !== undefined && two !== undefined && one.row === two.row && one.column === two.column;
};

const rank = ({ status }: Item): number => {
  const at = ORDER.indexOf(status);
  return at < 0 ? ORDER.length : at;
};

function problemBlocks(input: DraftInput, items: readonly Item[]): readonly DraftBlock[] {
  return mattersOf(input)
    .filter(({ item }) => items.includes(item))
    .flatMap(({ item, entries }): readonly DraftBlock[] => {
      const pieces = entries.flatMap((entry) => sentence(reasonPieces(input, entry)?.pieces ?? []));
      return pieces.length === 0 ? [] : [{ kind: "body", pieces: [...namedItem(input, item), ...pieces] }];
    });
}

/** 第7项　改造老街：, so that what follows is of something. */
const namedItem = (input: DraftInput, item: Item): readonly DraftPiece[] => [
  counted(item.reference, [item]),
  fixed(t.afterReference),
  ...taskPieces(input, item, LONGEST_TASK),
  fixed(s.colon),
];
const LONGEST_TASK = 24;

function nextBlocks(input: DraftInput, items: readonly Item[]): readonly DraftBlock[] {
  return items.flatMap((item): readonly DraftBlock[] => {
    const pieces = sentence(fieldPieces(input, item.leaves, "nextStep"));
    return pieces.length === 0 ? [] : [{ kind: "body", pieces: [...namedItem(input, item), ...pieces] }];
  });
}
