import { planReports, type SheetNames } from "../../app/plan-reports";
import { judgesAlike } from "../../app/settings";
import { planOn } from "../../app/several-plans";
import { sheetPlace } from "../../app/sheet-place";
import { planOfSheets, type WritePlan } from "../../app/write-plan";
import type { Work } from "../../app/workbook";
import { applyFixes } from "../../core/fixes/apply-fixes";
import type { PaneActions } from "../pane-actions";
import type { ProseWork } from "../parts/prose/prose-work";
import type { Preview, PreviewGroup, TableState } from "../state/pane-state";
import { reportOptionsOf } from "../view/pane-view";
import type { Ended } from "./job-runner";
import { judgeInState } from "./judging";
import { lastActions } from "./last-period";
import { draftActions } from "./drafts";
import { exchanging } from "./exchanging";
import { importActions } from "./importing";
import { severalSheetsWords } from "../../core/messages/several-sheets";
import { besideNotes, reportBasisOf, lookBeside, type ReportBasis } from "./beside";
import { nothingRead } from "./nothing-read";
import { painted } from "./painted";
import type { PaneContext } from "./pane-context";
import { tidyTorn } from "./tidying";
import { previewOf } from "./preview";
import { reviewActions } from "./reviewing";
import { lostSentence, planChosen } from "./tagging";
import { writingActions } from "./writing";
import { checkInState, judged, readIntoState, type ReadingWish } from "./reading";
import { rememberColumns } from "./remembered-columns";
import type { CellEdit } from "../../core/grid/cell-edit";
import { REPORT_IDS, type ReportId } from "../../core/grid/report-id";
import { supervisionRound } from "./supervision-round";

/** In the order in which people read them, whichever was ticked first. */
const inOrder = (chosen: readonly ReportId[]): readonly ReportId[] => REPORT_IDS.filter((report) => chosen.includes(report));

/** The pane's actions on a workbook. Everything that takes time runs through the job runner; see `PaneActions`. */
export function makeActions(context: PaneContext): PaneActions {
  const { workbook, heavy, store, runner, settings, clock } = context;
  const told = () => context.messages().pane.told;
  const table = (): TableState | null => {
    const { sheet } = store.get();
    return sheet.kind === "table" ? sheet : null;
  };
  const sameSheet = (): ReadingWish => {
    const now = table();
    return {
      sheet: now?.own.grid.sheet.name ?? null,
      asOf: now?.chosenAsOf ?? null,
      ...(now?.options.headerRow === undefined ? {} : { headerRow: now.options.headerRow }),
    };
  };

  const noTable = (): string => nothingRead(store.get().sheet, told());

  const readJob = (wish: ReadingWish, then: () => Ended | Promise<Ended>) => (work: Work, current: () => boolean) =>
    readIntoState(context, wish, work, current).then((reading) => (reading ? then() : current() ? noTable() : null));

  const readTold = (): Ended => {
    const now = table();
    if (!now) return null;
    const { table: read, grid, chosen } = now.reading;
    return told().read(
      now.set ? now.set.parts.map(({ sheet }) => sheet).join("、") : grid.sheet.name,
      read.sections.length,
      read.items.length,
      chosen === "first-with-table",
    );
  };

  /** Where the sheet was changed since it was read, it is read again before anything is planned on it. */
  const upToDate = async (work: Work, current: () => boolean): Promise<TableState | null> => {
    const now = table();
    if (!now || (!now.outdated && workbook.capabilities.events)) return now;
    const checked = now.problems !== null;
    await readIntoState(context, sameSheet(), work, current);
    if (checked) await checkInState(context, work);
    return table();
  };

  const plan = (
    purpose: Preview["purpose"],
    none: () => string,
    make: (now: TableState, work: Work) => Promise<WritePlan>,
    notes: () => readonly string[] = () => [],
    groups: (() => readonly PreviewGroup[]) | null = null,
    remembers: Preview["remembers"] | null = null,
  ) =>
    runner.run("plan", told().notWritten, async (work, current) => {
      const now = await upToDate(work, current);
      if (!now) return current() ? noTable() : null;
      const made = await make(now, work);
      if (!current()) return null;
      if (made.changes.length === 0) return told().notWritten(none());
      const gone = lostSentence(context, now.lostChoices);
      store.dispatch({
        kind: "preview-shown",
        preview: {
          ...previewOf(made, now.reading.table, purpose),
          notes: [...(gone === "" ? [] : [gone]), ...notes()],
          ...(groups && { groups: groups() }),
          ...(remembers && { remembers }),
        },
      });
      return null;
    });

  const layOut = async ({ now, set, otherTables }: ReportBasis, reports: readonly ReportId[], names: SheetNames, work: Work) => {
    const round = reports.includes("supervision") ? await supervisionRound(context, now) : null;
    return heavy.sheets(
      judged(context, now),
      { reports, set, otherTables, names, round, options: reportOptionsOf(settings.get()), madeOn: clock.today(), settled: now.reviews.map(({ key }) => key) },
      work,
    );
  };

  const locate: PaneActions["locate"] = async (cells) => {
    const now = table();
    if (!now) return;
    const placed = cells.flatMap((cell) => (now.set ? (sheetPlace(now.set, cell) ?? []) : { id: now.own.grid.sheet.id, cell }));
    const [first] = placed;
    context.mark(placed.flatMap(({ id, cell }) => (id === first?.id ? cell : [])));
    if (first) await runner.quietly(told().notRead, () => workbook.reveal(first.id, first.cell));
  };

  let prose: ProseWork | null = null;

  return {
    ...importActions(context),
    ...exchanging(context, ({ purpose, none, notes, groups, remembers }, make) => plan(purpose, none, make, notes, groups, remembers)),

    read: (options = {}) => runner.run("read", told().notRead, readJob({ sheet: null, asOf: table()?.chosenAsOf ?? null, ...options }, readTold)),

    map: async (columns) => {
      const now = table();
      if (!now || runner.busy) return;
      settings.set(rememberColumns(settings.get(), now.own.table, columns));
      await runner.run("read", told().notRead, readJob(sameSheet(), readTold));
    },

    check: async () => {
      await runner.run("check", told().notRead, async (work, current) => {
        const wish = { ...sameSheet(), sheet: null };
        const ended = await readJob(wish, () => checkInState(context, work))(work, current);
        if (table()?.problems) {
          store.dispatch({ kind: "tab-chosen", tab: "check" });
          store.dispatch({ kind: "focus-wished", focus: { place: "list" } });
        }
        return ended;
      });
    },

    fix: (which) =>
      plan(
        "fix",
        () => told().nothingToFix,
        async (now, work) => {
          const { grid } = now.reading;
          const settled = now.reviews.map((review) => review.key);
          const edits: readonly CellEdit[] =
            which !== "all-safe" && "fixes" in which
              ? applyFixes(grid, which.fixes)
              : await heavy.fixes(judged(context, now), { which, settled }, now.problems, work);
          return planOn({ grid, set: now.set }, edits);
        },
      ),

    tag: () => {
      let left = "";
      const make = (now: TableState): Promise<WritePlan> => {
        const made = planChosen(context, now);
        left = made.left;
        return Promise.resolve(made.plan);
      };
      return plan(
        "tag",
        () => (left === "" ? told().nothingToTag : left),
        make,
        () => (left === "" ? [] : [left]),
      );
    },

    reports: () => {
      let notes: readonly string[] = [];
      const make = async (now: TableState, work: Work): Promise<WritePlan> => {
        const counted = await reportBasisOf(context, now, work);
        const plans = await planReports(workbook, (names) => layOut(counted, inOrder(store.get().chosenReports), names, work));
        // the whole is no sheet that could be looked at again
        notes = besideNotes(now, counted, store.get().chosenReports, severalSheetsWords(context.language()));
        return counted.set ? planOfSheets(plans) : planOfSheets(plans, now.reading.grid);
      };
      return plan(
        "reports",
        () => told().noReportChosen,
        make,
        () => notes,
      );
    },

    lookBeside: () => runner.quietly(told().notRead, () => lookBeside(context)),

    tidy: () => tidyTorn(context, upToDate),

    countTogether: (on) =>
      runner.run("read", told().notRead, async (work, current) => {
        store.dispatch({ kind: "together-wished", on });
        await refresh(work, current);
        const now = table();
        if (!now || !current()) return null;
        const words = severalSheetsWords(context.language());
        return now.set ? words.counted(now.set.parts.map(({ sheet }) => sheet)) : on ? words.noWhole : words.notCounted;
      }),

    previewReport: (report) =>
      report === null
        ? Promise.resolve(store.dispatch({ kind: "report-previewed", sheet: null }))
        : runner.run("plan", told().notWritten, async (work, current) => {
            const now = await upToDate(work, current);
            if (!now) return current() ? noTable() : null;
            const [sheet] = await layOut(await reportBasisOf(context, now, work), [report], {}, work);
            if (current()) store.dispatch({ kind: "report-previewed", sheet: sheet ?? null });
            return null;
          }),

    cancel: () => runner.cancel(),

    ...writingActions(context, { refresh, readAfter }),

    locate,

    openSheet: (name) =>
      runner.quietly(told().notRead, async () => {
        const sheet = (await workbook.sheets()).find((one) => one.name === name);
        if (sheet) await workbook.reveal(sheet.id, { row: 1, column: 1 });
      }),

    ...reviewActions(context),

    chooseUnit: (unit) => {
      settings.set({ ...settings.get(), ownUnit: unit });
      store.dispatch({ kind: "unit-chosen", unit });
    },

    judge: () => runner.quietly(told().notRead, () => judgeInState(context)),

    setAsOf: (asOf) =>
      runner.run("check", told().notRead, async (work) => {
        const now = table();
        if (!now) return noTable();
        const analysis = await heavy.judge(now.reading.table, { asOf, today: clock.today(), settings: settings.get() });
        await painted();
        // what was found for another day is not shown for this one, also when the check is broken off
        store.dispatch({ kind: "table-read", table: { ...now, analysis, chosenAsOf: asOf, contradictions: null, problems: null } });
        return now.problems && checkInState(context, work);
      }),

    ...lastActions(context, upToDate),

    ...draftActions(context, upToDate, locate),

    prose: (make) => (prose ??= make(context)),

    saveSettings: async (next) => {
      const alike = judgesAlike(settings.get(), next);
      settings.set(next);
      if (alike) return;
      if (runner.busy) {
        // what runs began by the settings before: it is read again before anything is planned
        store.dispatch({ kind: "sheet-changed" });
        return;
      }
      const shown = table();
      if (!shown) return;
      await runner.run("read", told().notRead, async (work, current) => {
        await refresh(work, current);
        return told().settingsSaved;
      });
    },
  };

  /**
   * Tells what was done, at once; then reads again. If only that fails, what was done stays told, with why, and the table
   * shown is marked as old, so that it is read before anything is planned on it.
   */
  async function readAfter(done: string, work: Work, current: () => boolean, again: () => Promise<void> = () => refresh(work, current)): Promise<string> {
    store.dispatch({ kind: "job-turned", job: "read", told: done });
    try {
      await again();
      return done;
    } catch (error) {
      if (!current()) return done;
      store.dispatch({ kind: "sheet-changed" });
      return told().notReread(done, runner.why(error, true));
    }
  }

  /** Reads and validates again after a write, so that what the pane shows is what is there. */
  async function refresh(work: Work, current: () => boolean): Promise<void> {
    const before = table();
    if (!before) return;
    await readIntoState(context, sameSheet(), work, current);
    if (before.problems) await checkInState(context, work);
  }
}
