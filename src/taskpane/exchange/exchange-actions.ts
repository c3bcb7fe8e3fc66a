import { fetchedPart } from "../../app/fetched-part";
import { readReturns, type ReturnedFile } from "../../app/read-returns";
import { planOn } from "../../app/several-plans";
import { returnedFiles, type ChosenReturn } from "../../app/returned-files";
import { readOptionsOf } from "../../app/settings";
import { planLaidOut } from "../../app/write-plan";
import type { Work } from "../../app/workbook";
import { askedUnits } from "../../core/handout/asked-leaves";
import { SHEET_MARKS_MEMORY } from "../../core/handout/handout-mark";
import type { Handout } from "../../core/handout/make-handouts";
import { HostError } from "../../core/host-error";
import { exchangeWords } from "../../core/messages/exchange";
import { returnWords } from "../../core/messages/returns";
import { layoutReports } from "../../core/reports/layout-sheet";
import { answeringNames } from "../../core/returns/answering-names";
import { allEdits, type Collection, type ReturnChoices } from "../../core/returns/collection";
import type { TakeCorrections } from "../../core/returns/corrections/take-corrections";
import { knownUnits } from "../../core/returns/known-units";
import { wantsAnswer } from "../../core/returns/issue-text";
import { painted } from "../actions/painted";
import type { PaneContext } from "../actions/pane-context";
import { judged } from "../actions/reading";
import type { PlanAction } from "../actions/plan-action";
import type { PreviewGroup, TableState } from "../state/pane-state";
import { reportOptionsOf } from "../view/pane-view";
import type { ExchangeState, SplitWishes } from "./exchange-state";
import { chosenFill, collectionOf } from "./exchange-view";
import { initialExchange } from "./initial-exchange";
import type * as Seldom from "./seldom";
import type * as Sending from "./sending";

/** What makes forms, and the report of who sent them back, is fetched where they are asked for. */
const sending = (): Promise<typeof Sending> => fetchedPart(import(/* webpackChunkName: "handouts" */ "./sending"));

/** 校验对比, and forms that are sheets. */
const seldom = (): Promise<typeof Seldom> => fetchedPart(import(/* webpackChunkName: "seldom-returns" */ "./seldom"));

/** A 退回修改清单 seldom comes: what takes it is fetched with the first. */
const takingLists = async (): Promise<TakeCorrections> =>
  (await fetchedPart(import(/* webpackChunkName: "corrections" */ "../../core/returns/corrections/take-corrections"))).takeCorrections;

/** What a person can have 收发 do. Each ends in the state; none throws. */
export interface ExchangeActions {
  readonly wish: (change: Partial<SplitWishes>) => void;
  /** 拆分下发: files to download, or sheets that are shown first. */
  readonly split: () => Promise<void>;
  /** 选择回收文件: reads them, beside those that are there. */
  readonly take: (files: readonly ChosenReturn[]) => Promise<void>;
  /** 读取本工作簿的填报表: the forms that are sheets of the workbook at hand. */
  readonly takeSheets: () => Promise<void>;
  readonly forget: () => void;
  readonly choose: (change: (choices: ReturnChoices) => ReturnChoices) => void;
  /** 校验对比. */
  readonly check: () => Promise<void>;
  /** 生成报送情况表: shows the sheet first. */
  readonly report: () => Promise<void>;
  /** 汇总: shows what would be written, by unit. */
  readonly collect: () => Promise<void>;
}

/** 收发 on a pane. `plan`: shows a plan before it is carried out, on the table as it is now. */
export function exchangeActions(context: PaneContext, plan: PlanAction): ExchangeActions {
  const { store, runner, workbook, heavy, settings, clock, fileShop } = context;
  const words = () => exchangeWords(context.language());
  const now = (): ExchangeState => store.get().exchange ?? initialExchange;
  const set = (change: Partial<ExchangeState>): void => store.dispatch({ kind: "exchange-changed", exchange: { ...now(), ...change } });
  const table = (): TableState | null => {
    const { sheet } = store.get();
    return sheet.kind === "table" ? sheet : null;
  };
  const collection = (read: TableState): Collection | null => collectionOf(now(), read, settings.get().units);

  /** Takes files that came, beside those that are there; one of the same name stands for what was read before. */
  const taken = async (files: readonly ReturnedFile[], read: TableState, work: Work, current: () => boolean): Promise<string | null> => {
    const { returns } = now();
    const again = new Set(files.map(({ name }) => name));
    const kept = <T extends { readonly file: string }>(all: readonly T[] | undefined): readonly T[] => (all ?? []).filter(({ file }) => !again.has(file));
    const came = await readReturns(files, readOptionsOf(settings.get()), { ...work, turn: painted });
    const lists = [...kept(returns?.lists), ...came.lists];
    const take = lists.length === 0 ? null : await takingLists();
    if (!current()) return null;
    const all = { returned: [...kept(returns?.returned), ...came.returned], lists, unread: [...kept(returns?.unread), ...came.unread] };
    const names = new Set([...all.returned, ...all.lists, ...all.unread].map(({ file }) => file));
    set({ returns: { ...all, files: names.size, take }, checked: null });
    const { units, issues } = collection(read) ?? { units: [], issues: [] };
    return words().taken(names.size, units.filter(({ state }) => state !== "missing" && state !== "unreadable").length, issues.filter(wantsAnswer).length);
  };

  const asFiles = (): Promise<void> =>
    runner.run("plan", words().notSent, async (work, current) => {
      const read = table();
      if (!read) return null;
      const { handoutFile, handoutsOf } = await sending();
      const { handouts } = handoutsOf(now().wishes, read.reading, settings.get().units);
      const [first] = handouts;
      if (!first) return words().noUnits;
      const shop = await fileShop();
      const files = [];
      for (const [at, one] of handouts.entries()) {
        if (work.cancelled()) throw new HostError("cancelled");
        files.push({ name: one.fileName, bytes: await handoutFile(one, shop) });
        work.progress(at + 1, handouts.length);
        await painted();
      }
      if (!current()) return null;
      const name = words().zipName(first.title.replace(/[\\/:*?"<>|\s]/gu, "").slice(0, 60));
      const path = context.download(name, shop.zip(files));
      return words().sent(
        handouts.length,
        handouts.reduce((sum, { items }) => sum + items, 0),
        path ?? name,
      );
    });

  const asSheets = (): Promise<void> => {
    let note = "";
    let sent: { readonly handouts: readonly Handout[]; readonly names: readonly string[] } = { handouts: [], names: [] };
    return plan(
      {
        purpose: "handouts",
        none: () => words().noUnits,
        notes: () => [note],
        remembers: async () => ({ key: SHEET_MARKS_MEMORY, text: await (await seldom()).sheetMarks(workbook, sent.handouts, sent.names) }),
      },
      async ({ reading }) => {
        const { handoutsOf, unitSheets } = await sending();
        const { handouts } = handoutsOf(now().wishes, reading, settings.get().units);
        note = words().willSend(
          handouts.length,
          handouts.reduce((sum, { items }) => sum + items, 0),
        );
        const made = await planLaidOut(workbook, unitSheets(handouts));
        sent = { handouts, names: made.kind === "sheets" ? made.changes.map(({ name }) => name) : [] };
        return made;
      },
    );
  };

  return {
    wish: (change) => set({ wishes: { ...now().wishes, ...change } }),

    split: () => {
      const read = table();
      const { wishes } = now();
      if (read && chosenFill(wishes, read.reading).length === 0) {
        store.dispatch({ kind: "told", text: words().notSent(words().noFillChosen) });
        return Promise.resolve();
      }
      return wishes.into === "zip" ? asFiles() : asSheets();
    },

    take: (chosen) =>
      runner.run("read", words().notTaken, async (work, current) => {
        const read = table();
        if (!read) return null;
        const shop = await fileShop();
        return taken(await returnedFiles(chosen, shop), read, work, current);
      }),

    takeSheets: () =>
      runner.run("read", words().notTaken, async (work, current) => {
        const read = table();
        if (!read) return null;
        const { units } = settings.get();
        const known = knownUnits(read.reading.table, askedUnits(read.reading.table, "lead", units).units, units);
        const mine = new Set([read.own.grid.sheet.id, ...(read.set?.parts ?? []).map(({ grid }) => grid.sheet.id)]);
        const { unitSheetFiles } = await seldom();
        const files = await unitSheetFiles(workbook, known, mine, work);
        return files.length === 0 ? words().notTaken(words().noUnitSheets) : taken(files, read, work, current);
      }),

    forget: () => set({ returns: null, choices: initialExchange.choices, checked: null }),

    choose: (change) => set({ choices: change(now().choices), checked: null }),

    check: () =>
      runner.run("check", words().notTaken, async (work, current) => {
        const read = table();
        const of = read && collection(read);
        if (!read || !of) return words().noReturns;
        if (allEdits(of).length === 0) return words().nothingToCheck;
        const before = { table: read.reading.table, problems: read.problems ?? (await heavy.problems(judged(context, read), work)) };
        const { checkedReturns } = await seldom();
        const units = await checkedReturns(
          before,
          read.reading.grid,
          allEdits(of),
          { settled: new Set(read.reviews.map(({ key }) => key)), answering: answeringNames(of, read.reading.table) },
          (grid) => checkOf(read, grid, work),
        );
        if (current()) set({ checked: { of, units } });
        return null;
      }),

    report: () =>
      plan({ purpose: "handouts", none: () => words().noReturns }, async (read) => {
        const { reading } = read;
        const { returnsReport } = await sending();
        const of = collection(read);
        const { returns } = now();
        if (!of || !returns) throw new HostError("cancelled");
        const { reports: _reports, units } = settings.get();
        const options = reportOptionsOf(settings.get());
        const document = returnsReport({ master: reading, collection: of, day: clock.today(), units, files: returns.files });
        return planLaidOut(workbook, layoutReports([document], { options, sourceSheet: reading.grid.sheet.name }));
      }),

    collect: () => {
      if (now().returns === null) {
        store.dispatch({ kind: "told", text: words().notTaken(words().noReturns) });
        return Promise.resolve();
      }
      let groups: readonly PreviewGroup[] = [];
      return plan({ purpose: "collect", none: () => words().nothing, groups: () => groups }, (read) => {
        const of = collection(read);
        const made = planOn({ grid: read.reading.grid, set: read.set }, of ? allEdits(of) : []);
        groups =
          of && made.kind === "cells"
            ? byUnit(
                of,
                made.changes.map(({ cell }) => cell),
              )
            : [];
        return Promise.resolve(made);
      });
    },
  };

  /** A table as it would be, read and checked as the one that is there. */
  async function checkOf(read: TableState, grid: TableState["reading"]["grid"], work: Work) {
    const result = await heavy.read(grid, read.options, work);
    if (!result.ok) return null;
    const judgement = { asOf: read.chosenAsOf, today: clock.today(), settings: settings.get() };
    const reading = { ...read.reading, grid, table: result.table };
    const analysis = await heavy.judge(result.table, judgement);
    return { table: result.table, problems: await heavy.problems({ reading, options: read.options, judgement, analysis, comparison: null }, work) };
  }

  /** The changes in the order of the units: 发改局：6项，11个单元格. */
  function byUnit({ units, edits, added }: Collection, cells: readonly { readonly row: number; readonly column: number }[]): readonly PreviewGroup[] {
    const owner = new Map([
      ...edits.map(({ cell, unit }) => [`${cell.row},${cell.column}`, unit] as const),
      ...added.flatMap((one) => one.edits.map(({ cell }) => [`${cell.row},${cell.column}`, one.unit] as const)),
    ]);
    return units.flatMap(({ unit }) => {
      const changes = cells.flatMap(({ row, column }, at) => (owner.get(`${row},${column}`) === unit ? [at] : []));
      const items = new Set(edits.filter((edit) => edit.unit === unit).map(({ place }) => place.item)).size + added.filter((one) => one.unit === unit).length;
      return changes.length === 0 ? [] : [{ label: returnWords(context.language()).unitEdits(unit, items, changes.length), changes }];
    });
  }
}
