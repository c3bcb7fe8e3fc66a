import { comparedTable, earlierOfFile, earlierSheets } from "../../app/last-period";
import { dropPair, keepPair, keepTables, loadLast, pairKeys, pairScope } from "../../app/last-memory";
import type { Work } from "../../app/workbook";
import type { ComparedTable, PairDecision } from "../../core/compare/comparison";
import { toConfirm } from "../../core/compare/to-confirm";
import { HostError } from "../../core/host-error";
import { incomparableText } from "../../core/messages/incomparable-text";
import { NO_LAST, type LastState, type TableState } from "../state/pane-state";
import type { PaneActions } from "../pane-actions";
import type { PaneContext } from "./pane-context";
import { compareWith, gridReader } from "./last-of";
import { checkInState } from "./reading";

/** Tables reach back so far (core/compare/try-comparison): more are refused. */
const MOST = 8;

type LastActions = Pick<PaneActions, "offerLast" | "closeOffer" | "chooseLastSheet" | "openLast" | "forgetLast" | "pair" | "unpair">;

/** What a person does with 上期. `upToDate`: the table as it is now, read again where it changed. */
export function lastActions(context: PaneContext, upToDate: (work: Work, current: () => boolean) => Promise<TableState | null>): LastActions {
  const { workbook, store, runner } = context;
  const told = () => context.messages().pane.told;
  const table = (): TableState | null => {
    const { sheet } = store.get();
    return sheet.kind === "table" ? sheet : null;
  };

  /** Puts what was compared into the state; what was validated is validated again with it. */
  const put = async (last: LastState, work: Work): Promise<void> => {
    store.dispatch({ kind: "last-changed", last });
    if (table()?.problems) await checkInState(context, work);
  };

  /** Adds tables to those at hand, and remembers them; a refusal leaves everything as it was. */
  const add = async (now: TableState, more: readonly ComparedTable[], work: Work): Promise<string> => {
    const name = ({ source, sheet, here }: ComparedTable): string => `${here === true ? "" : source}|${sheet}`;
    const fresh = new Set(more.map(name));
    const tables = [...now.last.tables.filter((one) => !fresh.has(name(one))), ...more];
    const memory = await loadLast(workbook);
    const next = await compareWith(context, now.own, tables, memory.pairs);
    if (tables.length > MOST) return told().notRead(context.messages().pane.last.tooMany(MOST));
    if (next.result?.ok !== true) return told().notRead(next.result ? incomparableText(next.result.refusal, context.messages().incomparable) : told().empty);
    await put({ ...next, wanted: now.last.wanted.filter((file) => !more.some(({ source }) => source === file)), damaged: memory.damaged }, work);
    store.dispatch({ kind: "report-chosen", report: "comparison", on: true });
    const { comparison } = next.result;
    const done = told().lastRead(comparison.pairs.length, comparison.added.length, comparison.dropped.length, toConfirm(comparison));
    const besides = await remember(now, comparison.earlier);
    return besides === "" ? done : done.replace(/[。.]$/u, "") + besides;
  };

  /** Keeps in the workbook which tables were chosen; where that fails, what was read stays, and it is said. */
  const remember = async ({ own }: TableState, tables: readonly ComparedTable[]): Promise<string> => {
    try {
      await keepTables(
        workbook,
        own.grid.sheet.name,
        tables.map((one) => ({ file: one.here === true ? null : one.source, sheet: one.sheet })),
      );
      return "";
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return context.messages().pane.last.notRemembered(runner.why(error));
    }
  };

  const decide = (change: (now: TableState, last: string) => Promise<readonly PairDecision[] | null>) =>
    runner.run("read", told().notRead, async (work) => {
      const now = table();
      const result = now?.last.result;
      const newest = result?.ok === true ? result.comparison.earlier[0] : undefined;
      if (!now || !newest) return null;
      const decisions = await change(now, pairScope(newest));
      if (decisions === null) return null;
      const next = await context.heavy.compare(comparedTable(now.own, "", true), now.last.tables, decisions);
      await put({ ...now.last, decisions, result: next }, work);
      return null;
    });

  return {
    offerLast: () =>
      runner.run("read", told().notRead, async (work, current) => {
        const now = await upToDate(work, current);
        if (!now || !current()) return null;
        const offered = await earlierSheets(gridReader(context, work), workbook, now.own, now.options, work);
        if (current()) store.dispatch({ kind: "last-offered", offered });
        return null;
      }),

    closeOffer: () => store.dispatch({ kind: "last-offered", offered: null }),

    chooseLastSheet: (reading) =>
      runner.run("read", told().notRead, async (work, current) => {
        const now = await upToDate(work, current);
        return now && current() ? add(now, [comparedTable(reading, "", true)], work) : null;
      }),

    openLast: (files) =>
      runner.run("read", told().notRead, async (work, current) => {
        const now = await upToDate(work, current);
        if (!now) return null;
        const tables: ComparedTable[] = [];
        const left: string[] = [];
        for (const file of files) {
          const source = await context.openSource(file.name, new Uint8Array(await file.arrayBuffer()));
          const earlier = await earlierOfFile(gridReader(context, work), source, now.own, now.options);
          if (earlier === null) return told().notRead(context.messages().pane.last.noTable(file.name));
          if (earlier.beside.length > 0) left.push(context.messages().pane.last.besideInFile(file.name, earlier.beside));
          tables.push(comparedTable(earlier.reading, file.name, false));
        }
        return current() ? (await add(now, tables, work)) + left.join("") : null;
      }),

    forgetLast: () =>
      runner.run("read", told().notRead, async (work) => {
        const now = table();
        if (!now) return null;
        await put(NO_LAST, work);
        return (await remember(now, [])) || null;
      }),

    pair: (item, before) =>
      decide((now, last) => {
        const result = now.last.result;
        const keys = result?.ok === true ? pairKeys(result.comparison, item, before) : null;
        return keys ? keepPair(workbook, last, keys) : Promise.resolve(null);
      }),

    unpair: (item) =>
      decide((now, last) => {
        const result = now.last.result;
        const keys = result?.ok === true ? pairKeys(result.comparison, item, null) : null;
        return keys ? dropPair(workbook, last, keys.now) : Promise.resolve(null);
      }),
  };
}
