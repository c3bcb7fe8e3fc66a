import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { toA1, type CellRef } from "../../core/grid/cell-ref";
import type { Catalogue } from "../../core/messages/catalogue";
import type { ProblemEntry } from "../view/problem-entries";
import { fixedValue } from "../view/fixed-value";
import { useCardStyles } from "./card-styles";
import { ChangeLine } from "./change-line";
import { ReasonInput } from "./reason-input";
import type { EntryStop } from "./virtual-list";
import { WalkButtons, type Walk } from "./walk-buttons";

export interface ProblemCardCallbacks {
  readonly onOpen: (entry: ProblemEntry) => void;
  readonly onLocate: (cell: CellRef) => void;
  readonly onFix: (entry: ProblemEntry, scope: "here" | "rule") => void;
  readonly onReview: (entry: ProblemEntry, reason: string) => void;
  readonly onUnreview: (entry: ProblemEntry) => void;
  /** 已核实 was pressed: its reason is asked for, or no longer. */
  readonly onAsk: (entry: ProblemEntry | null) => void;
}

interface ProblemCardProps extends ProblemCardCallbacks {
  readonly messages: Catalogue;
  readonly entry: ProblemEntry;
  /** E4, or 城建!E4 where several sheets are one. */
  readonly nameOf: (cell: CellRef) => string;
  readonly open: boolean;
  /** Its reason is asked for. */
  readonly asking: boolean;
  readonly busy: boolean;
  readonly stop: EntryStop;
  readonly walk: Walk;
}

/** Cells and fixes shown of one problem; the rest is told by its number. */
const MOST_SHOWN = 12;

/** One problem: of which item, what and where; opened, also why, what to do, before and after, and what can be pressed. */
export function ProblemCard(props: ProblemCardProps) {
  const { messages, entry, open, stop } = props;
  const styles = useCardStyles();
  const words = messages.pane.check;
  const said = entry.said();
  const places = entry.cells.length > 1 ? messages.pane.places(entry.cells.length) : "";
  const { about } = entry;
  return (
    <div className={mergeClasses(styles.card, styles[entry.severity])}>
      <button type="button" {...stop} className={styles.main} aria-expanded={open} onClick={() => props.onOpen(entry)}>
        <span className={mergeClasses(styles.about, !open && styles.oneLine)}>
          {about === null ? words.wholeTable : [about.reference, about.task, about.unit].filter((part) => part !== "").join(" · ")}
        </span>
        <span className={styles.line}>
          <span className={mergeClasses(styles.title, styles.grow)}>{said.title}</span>
          <span className={styles.meta}>
            {messages.words.severities[entry.severity]}
            {places}
            {entry.fixes.length > 0 && ` · ${words.fixable}`}
          </span>
        </span>
        <span className={styles.small}>{said.message}</span>
      </button>
      {open && <Details {...props} />}
    </div>
  );
}

function Details(props: ProblemCardProps) {
  const { messages, entry, busy, walk } = props;
  const styles = useCardStyles();
  const words = messages.pane.check;
  const said = entry.said();
  const asks = entry.fixes.some((fix) => fix.safety === "ask");
  return (
    <>
      <div className={styles.small}>
        <div>
          <span className={styles.label}>{words.why}</span>
          {said.why}
        </div>
        <div>
          <span className={styles.label}>{words.todo}</span>
          {said.todo}
        </div>
      </div>
      {entry.fixes.length > 0 && (
        <div className={styles.inset}>
          {entry.fixes.slice(0, MOST_SHOWN).map((fix, index) => (
            <div key={index}>
              <span className={styles.label}>{props.nameOf(fix.cell)}</span>
              <ChangeLine words={words} before={fix.expected} after={fixedValue(fix)} />
            </div>
          ))}
          {entry.fixes.length > MOST_SHOWN && <div>{words.moreCells(entry.fixes.length)}</div>}
          {asks && <div className={styles.small}>{words.askNote}</div>}
        </div>
      )}
      {entry.cells.length > 0 && (
        <div className={styles.actions}>
          {entry.cells.slice(0, MOST_SHOWN).map((cell) => (
            <Link as="button" key={toA1(cell)} aria-label={`${words.locate} ${props.nameOf(cell)}`} onClick={() => props.onLocate(cell)}>
              {props.nameOf(cell)}
            </Link>
          ))}
          {entry.cells.length > MOST_SHOWN && <span className={styles.meta}>{words.moreCells(entry.cells.length)}</span>}
        </div>
      )}
      <div className={styles.actions}>
        {entry.review === null && entry.fixes.length > 0 && (
          <Button size="small" disabled={busy} aria-keyshortcuts="x" title={words.withKey(words.fixHere, "X")} onClick={() => props.onFix(entry, "here")}>
            {words.fixHere}
          </Button>
        )}
        {entry.review === null && entry.ruleFixes > entry.fixes.length && (
          <Button size="small" disabled={busy} onClick={() => props.onFix(entry, "rule")}>
            {words.fixRule(entry.ruleFixes)}
          </Button>
        )}
        <Reviewing {...props} />
      </div>
      <WalkButtons words={messages.pane.walk} walk={walk} />
    </>
  );
}

function Reviewing({ messages, entry, asking, busy, onAsk, onReview, onUnreview }: ProblemCardProps) {
  const styles = useCardStyles();
  const words = messages.pane.check;
  if (entry.review !== null) {
    return (
      <>
        <span className={styles.small}>{words.reviewedOn(entry.review.on, entry.review.reason)}</span>
        <Button size="small" disabled={busy} onClick={() => onUnreview(entry)}>
          {words.reviewDrop}
        </Button>
      </>
    );
  }
  if (!asking) {
    return (
      <Button size="small" disabled={busy} aria-keyshortcuts="h" title={words.withKey(words.review, "H")} onClick={() => onAsk(entry)}>
        {words.review}
      </Button>
    );
  }
  return <ReasonInput words={words} save={words.reviewSave} busy={busy} onSave={(reason) => onReview(entry, reason)} onLeave={() => onAsk(null)} />;
}
