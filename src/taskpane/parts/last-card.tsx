import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { TableReading } from "../../app/choose-sheet";
import type { Language } from "../../core/messages/language";
import type { PaneMessages } from "../../core/messages/pane";
import type { PaneActions } from "../pane-actions";
import { useTabStyles } from "../tabs/tab-styles";
import type { LastView } from "../view/last-view";
import { fetched } from "./fetched";

/** Opened now and then: not in what every start has to load. */
const PairList = fetched(() => import(/* webpackChunkName: "pairs" */ "./pair-list").then((part) => part.PairList));

interface LastCardProps {
  readonly language: Language;
  readonly words: PaneMessages["last"];
  readonly view: LastView;
  readonly offered: readonly TableReading[] | null;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "4px", padding: "6px 0 0" },
  sheet: { justifyContent: "flex-start", textAlign: "start", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", paddingTop: "6px" },
  input: { display: "none" },
  note: { paddingTop: "4px" },
  tables: { margin: 0, paddingLeft: "1.2em", fontSize: tokens.fontSizeBase200 },
});

/** 上期 in 概览: which tables of earlier periods this one is beside, and how far their items were matched. */
export function LastCard({ language, words, view, offered, busy, actions }: LastCardProps) {
  const tab = useTabStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const chosen = view.matched !== null;
  return (
    <section className={tab.panel} aria-label={words.title}>
      <div className={tab.spread}>
        <h3 className={tab.subtitle}>{words.title}</h3>
        {!chosen && offered === null && (
          <Button size="small" className={tab.still} disabled={busy} onClick={() => void actions.offerLast()}>
            {words.choose}
          </Button>
        )}
      </div>
      {view.tables.length === 0 && <p className={tab.small}>{words.none}</p>}
      {view.tables.length === 1 && <p className={tab.small}>{view.tables[0]}</p>}
      {view.tables.length > 1 && (
        <ol className={styles.tables}>
          {view.tables.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
      )}
      {view.matched !== null && <p className={tab.small}>{view.matched}</p>}
      {view.notes.map((note) => (
        <p key={note} className={`${tab.small} ${styles.note}`}>
          {note}
        </p>
      ))}
      {chosen && offered === null && (
        <div className={styles.buttons}>
          <Button size="small" disabled={busy} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.hide : words.view}
          </Button>
          <Button size="small" disabled={busy} onClick={() => void actions.offerLast()}>
            {words.more}
          </Button>
          <Button size="small" disabled={busy} onClick={() => void actions.forgetLast()}>
            {words.forget}
          </Button>
        </div>
      )}
      {offered !== null && (
        <div role="group" aria-label={words.offered} className={styles.offer}>
          {offered.length === 0 && <p className={tab.small}>{words.noneOffered}</p>}
          {offered.map((reading) => (
            <Button key={reading.grid.sheet.id} size="small" className={styles.sheet} disabled={busy} onClick={() => void actions.chooseLastSheet(reading)}>
              {words.table("", reading.grid.sheet.name, reading.table.period?.label.replace(/\s/gu, "") ?? null)}
            </Button>
          ))}
          <Button size="small" className={styles.sheet} disabled={busy} onClick={() => input.current?.click()}>
            {words.file}
          </Button>
          <input
            ref={input}
            type="file"
            multiple
            accept=".xlsx,.xlsm,.docx"
            aria-label={words.file}
            className={styles.input}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = "";
              if (files.length > 0) void actions.openLast(files);
            }}
          />
          <div>
            <Button size="small" appearance="subtle" onClick={() => actions.closeOffer()}>
              {words.close}
            </Button>
          </div>
        </div>
      )}
      {chosen && open && <PairList language={language} words={words} view={view} busy={busy} actions={actions} />}
    </section>
  );
}
