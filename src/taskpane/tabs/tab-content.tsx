import { Button } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import type { Language } from "../../core/messages/language";
import type { Settings } from "../../app/settings";
import type { SeveralSheetsMessages } from "../../core/messages/several-sheets";
import type { TidyMessages } from "../../core/messages/tidy";
import { TornCard } from "../parts/torn-card";
import { BesideCard } from "../parts/beside-card";
import type { Catalogue } from "../../core/messages/catalogue";
import type { PaneActions } from "../pane-actions";
import { FirstRunCard } from "../parts/first-run-card";
import { LastCard } from "../parts/last-card";
import { NoTableCard } from "../parts/no-table-card";
import type { PaneEvent } from "../state/pane-event";
import type { PaneState } from "../state/pane-state";
import type { PaneView } from "../view/pane-view";
import { sheetNotes } from "../view/sheet-notes";
import { fetched } from "../parts/fetched";
import { CheckTab } from "./check-tab";
import { OverviewTab } from "./overview-tab";
import { ReportsTab } from "./reports-tab";
import { StatusTab } from "./status-tab";
import { useTabStyles } from "./tab-styles";
import { REPORT_IDS } from "../../core/grid/report-id";

/** Used once a quarter: fetched when it is opened. */
const ExchangeTab = fetched(() => import(/* webpackChunkName: "exchange" */ "../exchange/exchange-tab").then((tab) => tab.ExchangeTab));

interface TabContentProps {
  readonly language: Language;
  readonly sheetsWords: SeveralSheetsMessages;
  readonly tornWords: TidyMessages;
  /** 导入Word表格. */
  readonly importWord: ReactNode;
  /** The page holds the sheet too: a key goes there and back. */
  readonly holdsSheet: boolean;
  /** 文稿（Word）. */
  readonly drafts: ReactNode;
  /** 文字材料指标完成情况表, which needs no table. */
  readonly prose: ReactNode;
  readonly state: PaneState;
  readonly view: PaneView;
  readonly messages: Catalogue;
  readonly settings: Settings;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The tab in front, over lines that say where what it shows may no longer hold, and what of the sheet stands in the way. */
export function TabContent(props: TabContentProps) {
  const tab = useTabStyles();
  const { state, messages, view } = props;
  const listed = state.tab === "check" || state.tab === "status";
  const told = messages.pane.told;
  const { sheet } = state;
  const notes =
    sheet.kind === "table"
      ? [
          ...(state.otherSheetInFront !== null ? [told.otherSheet(sheet.own.grid.sheet.name)] : sheet.outdated ? [told.outdated] : []),
          ...sheetNotes(sheet, messages.pane),
          ...(state.tab === "overview" ? sheet.sourceNotes : []),
          ...(listed && view.unitMissing !== null ? [messages.pane.list.unitMissing(view.unitMissing)] : []),
          ...(state.tab === "status" && sheet.lostChoices.length > 0 ? [told.lostChoices(sheet.lostChoices.map(({ reference }) => reference))] : []),
        ]
      : [];
  return (
    <>
      {notes.map((note) => (
        <div key={note} className={tab.note} style={{ marginBottom: 10 }}>
          {note}
        </div>
      ))}
      <Chosen {...props} />
    </>
  );
}

/** What the lists of 校验 and 状态 are narrowed to. */
const unitFilter = ({ view, actions }: Pick<TabContentProps, "view" | "actions">) => ({ units: view.units, chosen: view.unit, onChoose: actions.chooseUnit });

function Chosen({
  language,
  sheetsWords,
  tornWords,
  importWord,
  drafts,
  prose,
  holdsSheet,
  state,
  view,
  messages,
  settings,
  dispatch,
  actions,
  scroller,
}: TabContentProps) {
  const tab = useTabStyles();
  const busy = state.job !== null;
  const words = messages.pane;
  if (state.sheet.kind === "no-table" && state.tab !== "check") {
    return (
      <NoTableCard importWord={importWord} messages={messages} found={state.sheet} busy={busy} onHeaderRow={(headerRow) => void actions.read({ headerRow })} />
    );
  }
  switch (state.tab) {
    case "overview":
      if (view.overview === null) return <FirstRunCard words={words} page={holdsSheet} importWord={importWord} />;
      return (
        <OverviewTab
          messages={messages}
          view={view.overview}
          paragraph={view.paragraph}
          busy={busy}
          readButton={
            <Button size="small" className={tab.still} disabled={busy} onClick={() => void actions.read()}>
              {words.actions.read}
            </Button>
          }
          last={
            view.last &&
            state.sheet.kind === "table" &&
            state.sheet.set === null && (
              <LastCard language={language} words={words.last} view={view.last} offered={state.lastOffered} busy={busy} actions={actions} />
            )
          }
          importWord={importWord}
          beside={
            state.sheet.kind === "table" && (
              <>
                <TornCard words={tornWords} torn={view.torn} busy={busy} onTidy={() => void actions.tidy()} />
                <BesideCard words={sheetsWords} table={state.sheet} busy={busy} onTogether={(on) => void actions.countTogether(on)} />
              </>
            )
          }
          onItems={(status, unit) => dispatch({ kind: "items-shown", status, ...(unit !== undefined && { unit }) })}
          onMap={(rows) => void actions.map(new Map([...rows].map(([row, field]) => [row.heading, field])))}
        />
      );
    case "check":
      return (
        <CheckTab
          messages={messages}
          view={view.problems}
          filter={state.checkFilter}
          grouping={state.checkGrouping}
          search={state.search}
          unit={unitFilter({ view, actions })}
          keyToSheet={holdsSheet ? words.list.keys.toSheet : ""}
          nameOf={view.cellName}
          openEntry={state.openEntry}
          focus={state.focus}
          busy={busy}
          scroller={scroller}
          onFilter={(filter) => dispatch({ kind: "check-filtered", filter })}
          onGroup={(grouping) => dispatch({ kind: "check-grouped", grouping })}
          onSearch={(text) => dispatch({ kind: "searched", text })}
          onToggle={(group) => dispatch({ kind: "groups-closed", groups: [group.id], on: !group.closed })}
          onOpen={(entry) => {
            dispatch({ kind: "entry-opened", key: entry.id === state.openEntry ? null : entry.id });
            void actions.locate(entry.cells);
          }}
          onWalk={(entry) => {
            dispatch({ kind: "entry-opened", key: entry.id });
            dispatch({ kind: "focus-wished", focus: { place: "entry", id: entry.id } });
            void actions.locate(entry.cells);
          }}
          onGone={(gone, next) => {
            dispatch({ kind: "entry-opened", key: next?.id ?? null });
            // what was settled has been said
            const settled = state.sheet.kind === "table" && state.sheet.reviews.some(({ key }) => key === gone.problem.key);
            if (!settled) dispatch({ kind: "told-besides", text: words.told.entryGone(gone.about?.reference ?? words.check.wholeTable, gone.said().title) });
            dispatch({ kind: "focus-wished", focus: next === null ? { place: "list" } : { place: "entry", id: next.id } });
            if (next !== null) void actions.locate(next.cells);
          }}
          onFocusGiven={() => dispatch({ kind: "focus-given" })}
          onLocate={(cell) => void actions.locate([cell])}
          onFix={(entry, scope) => void actions.fix(scope === "rule" ? { rule: entry.problem.rule } : { fixes: entry.fixes })}
          onReview={(entry, reason) => void actions.review(entry.problem, reason)}
          onReviewAll={(problems, reason) => void actions.reviewAll(problems, reason)}
          onReturnList={(unit) => void actions.makeDrafts({ draft: "return-notice", unit })}
          onUnreview={(entry) => void actions.review(entry.problem, null)}
        />
      );
    case "status":
      if (view.statuses === null) return <p className={tab.empty}>{state.sheet.kind === "table" ? words.status.judging : words.firstRun.steps}</p>;
      return (
        <StatusTab
          messages={messages}
          view={view.statuses}
          filter={state.statusFilter}
          ownColumn={view.lacksStatusColumn && state.sheet.kind === "table" && state.sheet.set === null ? state.statusColumn : null}
          search={state.search}
          unit={unitFilter({ view, actions })}
          keyToSheet={holdsSheet ? words.list.keys.toSheet : ""}
          only={state.onlyStatus === null ? null : state.onlyStatus === "untagged" ? messages.words.untagged : view.wordOf(state.onlyStatus)}
          onSearch={(text) => dispatch({ kind: "searched", text })}
          onShowAll={() => dispatch({ kind: "status-filtered", filter: "all" })}
          onOwnColumn={(on) => dispatch({ kind: "status-column-wished", on })}
          choices={view.tableStatuses}
          wordOf={view.wordOf}
          busy={busy}
          scroller={scroller}
          onFilter={(filter) => dispatch({ kind: "status-filtered", filter })}
          onLocate={(entry) => void actions.locate([entry.cell])}
          onChoose={(entry, status) => {
            dispatch({ kind: "statuses-chosen", choices: [{ leaf: entry.id, status }] });
            dispatch({ kind: "told", text: words.told.statusChosen(entry.reference, status && view.wordOf(status)) });
          }}
          onAdoptAll={(entries) => {
            dispatch({ kind: "statuses-chosen", choices: entries.map((entry) => ({ leaf: entry.id, status: entry.suggestion?.status ?? null })) });
            dispatch({ kind: "told", text: words.told.statusesChosen(entries.length) });
          }}
          onKeep={(entry) => void actions.keepTag(entry.leaf)}
        />
      );
    case "exchange":
      return <ExchangeTab language={language} state={state} units={settings.units} busy={busy} actions={actions} />;
    case "reports":
      if (state.sheet.kind !== "table")
        return (
          <>
            <p className={tab.empty}>{words.reports.unread}</p>
            {prose}
          </>
        );
      return (
        <ReportsTab
          language={language}
          messages={messages}
          chosen={state.chosenReports}
          reports={REPORT_IDS}
          compared={state.sheet.set === null && state.sheet.last.result?.ok === true}
          options={view.reportOptions}
          asOf={state.sheet.analysis.asOf}
          statuses={view.listed}
          stale={state.sheet.staleReports}
          preview={state.reportPreview}
          written={state.writes.at(-1)?.sheets ?? []}
          drafts={
            <>
              {drafts}
              {prose}
            </>
          }
          hasRegister={settings.units.length > 0}
          busy={busy}
          onChoose={(report, on) => dispatch({ kind: "report-chosen", report, on })}
          onOptions={(change) => void actions.saveSettings({ ...settings, reports: { ...settings.reports, ...change } })}
          onAsOf={(date) => void actions.setAsOf(date)}
          onPreview={(report) => void actions.previewReport(report)}
          onAgain={() => void actions.reports()}
          onOpenSheet={(name) => void actions.openSheet(name)}
        />
      );
  }
}
