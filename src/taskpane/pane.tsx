import { Badge, Button, Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { PaneShell } from "../app/shell";
import type { OfficeSettings } from "../app/office-settings";
import type { Settings } from "../app/settings";
import { messages as messagesOf } from "../core/messages/messages";
import type { Language } from "../core/messages/language";
import type { PaneActions } from "./pane-actions";
import { ErrorBoundary, TroubleCard } from "./parts/error-boundary";
import { useSheetKey } from "./parts/sheet-key";
import { useKeptFocus } from "./parts/focus-keeper";
import { Foot } from "./parts/foot";
import { CloseIcon, GearIcon } from "./parts/icons";
import { LOW_PANE, NARROW_PANE } from "./parts/pane-sizes";
import { fetched } from "./parts/fetched";
import { PreviewDialog } from "./parts/preview-dialog";
import { DocumentText } from "./parts/document-text";
import { ImportWord } from "./parts/import-word";
import { ProseDoor } from "./parts/prose-door";
import { TablesDialog } from "./parts/tables-dialog";
import { severalSheetsWords } from "../core/messages/several-sheets";
import { tidyWords } from "../core/messages/tidy";
import { wordImportWords } from "../core/messages/word-import";
import type { PaneStore } from "./state/pane-store";
import type { TabId } from "./state/pane-state";
import { mainActions } from "./tabs/main-actions";
import { TabContent } from "./tabs/tab-content";
import { troubleReport } from "./view/trouble-report";
import { paneView } from "./view/pane-view";

export interface PaneProps {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly shell: PaneShell;
  readonly settings: Settings;
  /** What the office's file says; null where there is none. */
  readonly office: OfficeSettings | null;
  readonly language: Language;
}

/** Opened now and then: not in what every start has to load. */
const SettingsPage = fetched(() => import(/* webpackChunkName: "settings" */ "./parts/settings-page").then((page) => page.SettingsPage));

/** Fetched with the tab that it stands in; where it cannot be, the rest of the tab stays. */
const DraftGroup = fetched(() => import(/* webpackChunkName: "word-drafts" */ "./parts/drafts/draft-group").then((part) => part.DraftGroup));

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: { display: "flex", alignItems: "center", gap: "4px", padding: "6px 6px 0 12px", flexShrink: 0 },
  /** Excel puts its menu of the add-in over the corner, up to 34 pixels wide. */
  cornered: { paddingRight: "40px" },
  name: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "2px" },
  tab: { paddingLeft: "8px", paddingRight: "8px", [NARROW_PANE]: { paddingLeft: "3px", paddingRight: "3px" } },
  content: {
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    overflowY: "auto",
    overflowX: "hidden",
    position: "relative",
    padding: "12px",
    [LOW_PANE]: { padding: "3px 12px" },
  },
});

const TABS = ["overview", "check", "status", "reports", "exchange"] as const satisfies readonly TabId[];

/** The task pane: five tabs, settings behind a gear, one main action at the foot of each tab. */
export function Pane({ store, actions, shell, settings, office, language }: PaneProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const messages = messagesOf(language);
  const words = messages.pane;
  const scroller = useRef<HTMLDivElement>(null);
  const page = state.settingsOpen ? "settings" : state.tab;
  // each tab is found again where it was left
  const tops = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = tops.current.get(page) ?? 0;
  }, [page]);
  // judging ten thousand leaves takes a while: it is done when it is looked at
  const unjudged = state.tab === "status" && state.sheet.kind === "table" && state.sheet.contradictions === null ? state.sheet.analysis : null;
  useEffect(() => {
    if (unjudged !== null) void actions.judge();
  }, [unjudged, actions]);
  // what else the workbook holds is told with what was read, behind it
  const unlooked = state.sheet.kind === "table" && state.sheet.beside === null && state.job === null ? state.sheet.reading : null;
  useEffect(() => {
    if (unlooked !== null) void actions.lookBeside();
  }, [unlooked, actions]);
  const view = paneView(state, settings, language);
  const counts: { readonly [T in TabId]?: number } = {
    ...(view.problems ? { check: view.problems.counts.all } : {}),
    status: view.open,
  };
  const foot = mainActions({ state, view, words, actions });
  const whole = useRef<HTMLElement>(null);
  const onGiven = useCallback(() => store.dispatch({ kind: "focus-given" }), [store]);
  useKeptFocus({ pane: whole, away: state.job !== null || state.preview !== null || state.tables.length > 0, wish: state.focus, onGiven });
  useSheetKey(whole, shell.toSheet);
  const reportOf = useMemo(() => (error: unknown) => troubleReport(error, shell.diagnostics()), [shell]);
  return (
    <section ref={whole} aria-label={messages.words.product} className={styles.pane}>
      <header className={mergeClasses(styles.head, shell.host === "excel" && styles.cornered)}>
        <h1 className={styles.name}>{messages.words.product}</h1>
        <Button
          appearance="subtle"
          size="small"
          icon={<GearIcon />}
          aria-label={words.actions.settings}
          title={words.actions.settings}
          aria-expanded={state.settingsOpen}
          onClick={() => store.dispatch({ kind: "settings-opened", open: !state.settingsOpen })}
        />
        {shell.close && (
          <Button appearance="subtle" size="small" icon={<CloseIcon />} aria-label={words.actions.close} title={words.actions.close} onClick={shell.close} />
        )}
      </header>
      <TabList
        size="small"
        aria-label={words.tabs.label}
        className={styles.tabs}
        selectedValue={state.tab}
        onTabSelect={(_, data) => {
          const tab = TABS.find((one) => one === data.value);
          if (tab) store.dispatch({ kind: "tab-chosen", tab });
        }}
      >
        {TABS.map((tab) => (
          <Tab key={tab} value={tab} id={`tab-${tab}`} className={styles.tab}>
            {words.tabs[tab]}
            {(counts[tab] ?? 0) > 0 && (
              <>
                {" "}
                <Badge size="small" appearance="tint" color="informative">
                  {counts[tab]}
                </Badge>
              </>
            )}
          </Tab>
        ))}
      </TabList>
      <div
        ref={scroller}
        role="tabpanel"
        aria-labelledby={`tab-${state.tab}`}
        tabIndex={0}
        className={styles.content}
        onScroll={(event) => tops.current.set(page, event.currentTarget.scrollTop)}
      >
        {state.report !== null && (
          <TroubleCard
            words={words.trouble}
            actions={words.actions}
            report={state.report}
            onGoOn={() => store.dispatch({ kind: "failed-unexpectedly", report: null })}
          />
        )}
        <ErrorBoundary words={words.trouble} actions={words.actions} reportOf={reportOf}>
          {state.settingsOpen ? (
            <SettingsPage
              table={state.sheet.kind === "table" ? state.sheet.reading.table : null}
              page={shell.toSheet !== undefined}
              messages={messages}
              settings={settings}
              language={language}
              selfCheck={shell.selfCheck ?? null}
              opensWithWorkbook={shell.opensWithWorkbook ?? null}
              diagnostics={() => shell.diagnostics()}
              office={office}
              download={(name, bytes) => shell.download(name, bytes)}
              onSave={(next) => void actions.saveSettings(next)}
              onClose={() => store.dispatch({ kind: "settings-opened", open: false })}
            />
          ) : (
            <TabContent
              language={language}
              holdsSheet={shell.toSheet !== undefined}
              sheetsWords={severalSheetsWords(language)}
              tornWords={tidyWords(language)}
              importWord={<ImportWord words={wordImportWords(language)} busy={state.job !== null} onFile={actions.importWord} />}
              drafts={<DraftGroup language={language} state={state} settings={settings} actions={actions} dispatch={store.dispatch} />}
              prose={<ProseDoor language={language} name={messages.words.reports["prose-indicators"]} actions={actions} busy={state.job !== null} />}
              state={state}
              view={view}
              messages={messages}
              settings={settings}
              dispatch={store.dispatch}
              actions={actions}
              scroller={scroller}
            />
          )}
        </ErrorBoundary>
      </div>
      <DocumentText words={wordImportWords(language)} actions={words.actions} text={state.documentText} />
      <Foot
        words={words}
        actions={state.settingsOpen ? null : foot.buttons}
        hint={state.settingsOpen ? null : foot.hint}
        job={state.job}
        told={state.told}
        report={state.hostReport}
        lastWrite={state.writes.at(-1) ?? null}
        onCancel={actions.cancel}
        onUndo={() => void actions.undo()}
      />
      <TablesDialog words={wordImportWords(language)} cancel={words.actions.cancel} tables={state.tables} onChoose={(at) => void actions.importTable(at)} />
      <PreviewDialog
        words={words}
        preview={state.preview}
        onTick={(changes, on) => store.dispatch({ kind: "changes-ticked", changes, on })}
        onWrite={() => void actions.write()}
        onCancel={actions.closePreview}
      />
    </section>
  );
}
