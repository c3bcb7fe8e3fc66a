import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ExchangeMessages } from "../../core/messages/exchange";
import type { Language } from "../../core/messages/language";
import { returnWords } from "../../core/messages/returns";
import type { RegisteredUnit } from "../../core/reports/register";
import { findingLines } from "../../core/returns/check-text";
import type { UnitCheck } from "../../core/returns/check-changes";
import type { Collection, UnitReturn } from "../../core/returns/collection";
import { wantsAnswer } from "../../core/returns/issue-text";
import type { TableState } from "../state/pane-state";
import { useTabStyles } from "../tabs/tab-styles";
import type { ExchangeActions } from "./exchange-actions";
import type { ExchangeState } from "./exchange-state";
import { collectionOf } from "./exchange-view";
import { Decisions } from "./decisions";
import { IssueEntry } from "./issue-entry";

/** So many open matters are listed; the report of returns has them all. */
const MOST = 200;

interface CollectCardProps {
  readonly words: ExchangeMessages;
  readonly language: Language;
  readonly table: TableState;
  readonly exchange: ExchangeState;
  readonly units: readonly RegisteredUnit[];
  readonly busy: boolean;
  readonly act: (what: (exchange: ExchangeActions) => void | Promise<void>) => void;
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", paddingTop: "6px" },
  input: { display: "none" },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  unit: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    gap: "2px 8px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  files: { gridColumnEnd: "span 3", color: tokens.colorNeutralForeground2 },
  heading: { paddingTop: "8px" },
  findings: { margin: 0, paddingLeft: "1.2em", fontSize: tokens.fontSizeBase200 },
});

/** 回收: which files came back, who has answered, what is left to settle. */
export function CollectCard({ words, language, table, exchange, units, busy, act }: CollectCardProps) {
  const tab = useTabStyles();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { reading, set, beside } = table;
  const collection = collectionOf(exchange, table, units);
  const open = collection?.issues.filter(wantsAnswer) ?? [];
  const told = collection?.issues.filter((issue) => !wantsAnswer(issue)) ?? [];
  return (
    <section className={tab.panel} aria-label={words.collectTitle}>
      <h3 className={tab.subtitle}>{words.collectTitle}</h3>
      <p className={tab.small}>{collection === null ? words.collectHint : words.files(exchange.returns?.files ?? 0)}</p>
      {set === null && (beside?.parts.length ?? 0) > 0 && <p className={tab.small}>{words.oneSheet}</p>}
      <div className={styles.buttons}>
        <Button size="small" appearance={collection === null ? "primary" : "secondary"} disabled={busy} onClick={() => input.current?.click()}>
          {collection === null ? words.choose : words.more}
        </Button>
        <Button size="small" disabled={busy} onClick={() => act((one) => one.takeSheets())}>
          {words.fromSheets}
        </Button>
        {collection !== null && (
          <>
            <Button size="small" disabled={busy} onClick={() => act((one) => one.check())}>
              {words.check}
            </Button>
            <Button size="small" disabled={busy} onClick={() => act((one) => one.report())}>
              {words.report}
            </Button>
            <Button size="small" appearance="subtle" disabled={busy} onClick={() => act((one) => one.forget())}>
              {words.clear}
            </Button>
          </>
        )}
        <input
          ref={input}
          type="file"
          multiple
          accept=".xlsx,.xlsm,.xls,.et,.docx,.docm,.zip"
          aria-label={words.choose}
          className={styles.input}
          tabIndex={-1}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // the same file may be chosen again
            event.target.value = "";
            if (files.length > 0)
              act((one) => one.take(files.map((file) => ({ name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) }))));
          }}
        />
      </div>
      {collection && (
        <>
          <Units words={words} language={language} collection={collection} />
          <h4 className={`${tab.small} ${styles.heading}`}>{words.open}</h4>
          {open.length === 0 && <p className={tab.small}>{words.nothingOpen}</p>}
          <ul className={styles.list} aria-label={words.open}>
            {open.slice(0, MOST).map((issue, at) => (
              <IssueEntry
                key={at}
                words={words}
                language={language}
                master={reading.table}
                issue={issue}
                units={collection.units.map(({ unit }) => unit)}
                busy={busy}
                act={act}
              />
            ))}
            {told.map((issue, at) => (
              <IssueEntry key={`told-${at}`} words={words} language={language} master={reading.table} issue={issue} units={[]} busy={busy} act={act} />
            ))}
          </ul>
          <Decisions words={words} language={language} master={reading.table} collection={collection} choices={exchange.choices} busy={busy} act={act} />
          {open.length > MOST && <p className={tab.small}>{words.moreOpen(open.length - MOST)}</p>}
          {exchange.checked?.of === collection && <Checked words={words} language={language} reading={reading} units={exchange.checked.units} />}
        </>
      )}
    </section>
  );
}

function Units({ words, language, collection: { units, edits } }: Pick<CollectCardProps, "words" | "language"> & { readonly collection: Collection }) {
  const tab = useTabStyles();
  const styles = useStyles();
  const count = (key: "asked" | "answered", all: readonly UnitReturn[]): number => new Set(all.flatMap((unit) => unit[key].map(({ item }) => item))).size;
  const returned = units.filter(({ state }) => state !== "missing" && state !== "unreadable");
  return (
    <>
      <h4 className={`${tab.small} ${styles.heading}`}>{words.units}</h4>
      <p className={tab.small}>
        {returnWords(language).counts(
          units.length,
          count("asked", units),
          returned.length,
          count("answered", returned),
          units.filter(({ state }) => state === "missing").length,
          units.filter(({ state }) => state === "unreadable").length,
        )}
      </p>
      <ul className={styles.list} aria-label={words.units}>
        {units.map((unit) => (
          <li key={unit.unit} className={styles.unit}>
            <span>{unit.unit}</span>
            <span>{words.states[unit.state] + (unit.late ? ` · ${words.late}` : "")}</span>
            <span>{words.unitLine(count("answered", [unit]), count("asked", [unit]))}</span>
            {unit.files.length > 0 && <span className={styles.files}>{unit.files.join("、")}</span>}
            {edits.some((edit) => edit.unit === unit.unit) && (
              <span className={styles.files}>
                {returnWords(language).unitEdits(unit.unit, itemsOf(edits, unit.unit), edits.filter((edit) => edit.unit === unit.unit).length)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const itemsOf = (edits: Collection["edits"], unit: string): number => new Set(edits.filter((edit) => edit.unit === unit).map(({ place }) => place.item)).size;

/** 校验对比: what the answers did to what the check finds. */
function Checked({
  words,
  language,
  reading,
  units,
}: Pick<CollectCardProps, "words" | "language"> & { readonly reading: TableState["reading"]; readonly units: readonly UnitCheck[] }) {
  const tab = useTabStyles();
  const styles = useStyles();
  const say = returnWords(language);
  return (
    <>
      <h4 className={`${tab.small} ${styles.heading}`}>{words.checked}</h4>
      <ul className={styles.list} aria-label={words.checked}>
        {units.map(({ unit, corrected, open, broken }) => (
          <li key={unit} className={styles.unit}>
            <span className={styles.files}>{say.check(unit, corrected.length, open.length, broken.length)}</span>
            {[[say.newlyBroken, broken] as const, [say.stillOpen, open] as const].map(
              ([heading, findings]) =>
                findings.length > 0 && (
                  <div key={heading} className={styles.files}>
                    {heading}
                    <ul className={styles.findings}>
                      {findingLines(findings, reading.table, language).map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  </div>
                ),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
