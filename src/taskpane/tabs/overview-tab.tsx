import { Button, Link, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { FIELDS, type Field } from "../../core/terms/field";
import type { Status } from "../../core/terms/status";
import type { Catalogue } from "../../core/messages/catalogue";
import { CopyButton } from "../parts/copy-button";
import { StatusBar } from "../parts/status-bar";
import { statusLook } from "../parts/status-look";
import type { ColumnRow, OverviewView } from "../view/overview";
import { useTabStyles } from "./tab-styles";

interface OverviewTabProps {
  readonly messages: Catalogue;
  readonly view: OverviewView;
  /** 可直接引用. */
  readonly paragraph: string;
  readonly busy: boolean;
  readonly readButton: ReactNode;
  /** The card 上期. */
  readonly last: ReactNode;
  readonly importWord: ReactNode;
  /** Other sheets of the same form. */
  readonly beside: ReactNode;
  /** A figure leads to its items. */
  readonly onItems: (status: Status | "untagged" | null, unit?: string) => void;
  readonly onMap: (mapping: ReadonlyMap<ColumnRow, Field | null>) => void;
}

const useStyles = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(68px, 1fr))", gap: "6px" },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    // four of them, with four characters and a sign each, stand side by side at 320 pixels
    padding: "7px 2px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
    textAlign: "center",
    font: "inherit",
    color: "inherit",
    border: "1px solid transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  figure: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  share: { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  units: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "4px" },
  unit: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 72px 44px", gap: "8px", alignItems: "center", fontSize: tokens.fontSizeBase200 },
  unitName: { overflowWrap: "anywhere" },
  track: {
    display: "flex",
    height: "10px",
    backgroundColor: tokens.colorNeutralBackground6,
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  quote: { margin: "4px 0 0", lineHeight: tokens.lineHeightBase400, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  columns: { display: "flex", flexDirection: "column", gap: "6px", paddingTop: "8px" },
  column: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 124px", gap: "8px", alignItems: "center", fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** 概览: what was read, and the figures that a leader asks for. */
export function OverviewTab({ messages, view, paragraph, busy, readButton, last, importWord, beside, onItems, onMap }: OverviewTabProps) {
  const tab = useTabStyles();
  const styles = useStyles();
  const words = messages.pane.overview;
  const most = Math.max(1, ...view.units.map((unit) => unit.items));
  return (
    <div className={tab.content}>
      <div className={tab.spread}>
        <div className={tab.grow}>
          <h2 className={tab.title}>{view.title}</h2>
          <p className={tab.small}>{view.sheet}</p>
        </div>
        {readButton}
      </div>
      <p className={tab.small}>
        {view.headline}
        <br />
        {view.period}
      </p>
      {view.notes.map((note) => (
        <div key={note} className={tab.note}>
          {note}
        </div>
      ))}
      {beside}
      <div className={styles.tiles}>
        <button type="button" className={styles.tile} title={words.toItems(words.items)} onClick={() => onItems(null)}>
          <span className={styles.figure}>{view.items}</span>
          <span className={styles.word}>{words.items}</span>
        </button>
        {view.statuses.map((one) => {
          const look = statusLook(one.status);
          return (
            <button
              type="button"
              key={one.status ?? ""}
              className={styles.tile}
              title={`${words.share(one.share, view.items)}，${words.toItems(one.word)}`}
              onClick={() => onItems(one.status ?? "untagged")}
            >
              <span className={styles.figure}>{one.count}</span>
              <span className={styles.word} style={{ color: look.foreground }}>
                <span aria-hidden="true">{look.mark}</span> {one.word}
              </span>
              <span className={styles.share}>{one.share}</span>
            </button>
          );
        })}
      </div>
      {view.items > 0 && <StatusBar label={words.bar} statuses={view.statuses} />}
      {last}
      <section aria-label={words.units}>
        <div className={tab.spread}>
          <h3 className={tab.subtitle}>{words.units}</h3>
          <span className={tab.small}>{words.unitsHint}</span>
        </div>
        {view.units.length === 0 ? (
          <p className={tab.small}>{words.noLagging}</p>
        ) : (
          <ul className={styles.units}>
            {view.units.map((unit) => (
              <li key={unit.unit} className={styles.unit}>
                <Link as="button" className={styles.unitName} title={words.toItems(unit.unit)} onClick={() => onItems("lagging", unit.unit)}>
                  {unit.unit}
                </Link>
                <span aria-hidden="true" className={styles.track} style={{ width: `${(unit.items / most) * 100}%`, minWidth: "8px" }}>
                  <span style={{ flexGrow: unit.lagging, flexBasis: 0, background: statusLook("lagging").bar }} />
                  <span style={{ flexGrow: unit.items - unit.lagging, flexBasis: 0 }} />
                </span>
                <span className={styles.number}>{words.unitOf(unit.lagging, unit.items)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className={tab.panel} aria-label={words.quote}>
        <div className={tab.spread}>
          <h3 className={tab.subtitle}>{words.quote}</h3>
          <CopyButton words={messages.pane.actions} text={paragraph} />
        </div>
        <p className={styles.quote}>{paragraph}</p>
      </section>
      <Columns messages={messages} columns={view.columns} busy={busy} onMap={onMap} />
      <div>{importWord}</div>
    </div>
  );
}

/** The columns as mapped, and the way to correct them. */
function Columns({ messages, columns, busy, onMap }: Pick<OverviewTabProps, "messages" | "busy" | "onMap"> & { readonly columns: readonly ColumnRow[] }) {
  const tab = useTabStyles();
  const styles = useStyles();
  const words = messages.pane.overview;
  const [changed, setChanged] = useState<ReadonlyMap<ColumnRow, Field | null>>(new Map());
  return (
    <details open={columns.some(({ doubt }) => doubt !== null) || undefined}>
      <summary className={styles.summary}>{words.columns}</summary>
      <div className={styles.columns}>
        <p className={tab.small}>{words.columnsHint}</p>
        {columns.map((row) => (
          <label key={row.column} className={styles.column}>
            <span className={styles.unitName}>{row.label}</span>
            <Select
              size="small"
              disabled={busy}
              value={(changed.has(row) ? changed.get(row) : row.field) ?? ""}
              onChange={(_, data) => {
                const next = new Map(changed);
                const field = FIELDS.find((one) => one === data.value) ?? null;
                if (field === row.field) next.delete(row);
                else next.set(row, field);
                setChanged(next);
              }}
            >
              <option value="">{messages.pane.fieldChoice(null)}</option>
              {FIELDS.map((field) => (
                <option key={field} value={field}>
                  {messages.pane.fieldChoice(field)}
                </option>
              ))}
            </Select>
          </label>
        ))}
        <div>
          <Button disabled={busy || changed.size === 0} onClick={() => onMap(changed)}>
            {words.reread}
          </Button>
        </div>
      </div>
    </details>
  );
}
