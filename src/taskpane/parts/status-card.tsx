import { Button, Select, mergeClasses } from "@fluentui/react-components";
import type { Catalogue } from "../../core/messages/catalogue";
import { STATUSES, type Status } from "../../core/terms/status";
import type { StatusEntry } from "../view/status-entries";
import { useCardStyles } from "./card-styles";
import { Marked } from "./marked";
import { StatusBadge } from "./status-badge";
import type { EntryStop } from "./virtual-list";

export interface StatusCardCallbacks {
  readonly onLocate: (entry: StatusEntry) => void;
  readonly onChoose: (entry: StatusEntry, status: Status | null) => void;
  readonly onKeep: (entry: StatusEntry) => void;
}

interface StatusCardProps extends StatusCardCallbacks {
  readonly messages: Catalogue;
  readonly entry: StatusEntry;
  /** The statuses that this table has words for. */
  readonly choices: readonly Status[];
  readonly wordOf: (status: Status) => string;
  readonly busy: boolean;
  /** Shown whole also where the pane is low. */
  readonly whole: boolean;
  readonly stop: EntryStop;
}

/** One leaf: its status now, the one suggested with its evidence, and the choice. */
export function StatusCard({ messages, entry, choices, wordOf, busy, whole, stop, onLocate, onChoose, onKeep }: StatusCardProps) {
  const styles = useCardStyles();
  const words = messages.pane.status;
  const { suggestion } = entry;
  const side = entry.contradicting ? "warning" : entry.status === null ? "info" : "plain";
  const acted = suggestion !== null || entry.contradicting;
  const offered = suggestion && !choices.includes(suggestion.status) ? [...choices, suggestion.status] : choices;
  const box = (
    <Select
      size="small"
      aria-label={words.box}
      disabled={busy}
      value={entry.chosen ?? entry.status ?? ""}
      onChange={(_, data) => {
        const status = STATUSES.find((one) => one === data.value) ?? null;
        onChoose(entry, status === entry.status ? null : status);
      }}
    >
      {entry.status === null && <option value="">{words.none}</option>}
      {entry.status !== null && !offered.includes(entry.status) && <option value={entry.status}>{entry.tag ?? wordOf(entry.status)}</option>}
      {offered.map((status) => (
        <option key={status} value={status}>
          {wordOf(status)}
        </option>
      ))}
    </Select>
  );
  return (
    <div className={mergeClasses(styles.card, styles[side], !whole && styles.short)}>
      <button type="button" {...stop} className={styles.main} onClick={() => onLocate(entry)}>
        <span data-part="task">
          <span className={styles.reference}>{entry.reference}</span>
          {short(entry.task)}
          {entry.unit !== "" && <span className={styles.small}> · {entry.unit}</span>}
        </span>
      </button>
      <div className={mergeClasses(styles.line, styles.above, styles.centred)}>
        <span className={styles.grow}>
          <StatusBadge status={entry.status} word={entry.tag ?? (entry.status === null ? words.none : wordOf(entry.status))} />
          {suggestion && (
            <>
              {" "}
              <span className={styles.together}>
                <span aria-hidden="true">→ </span>
                <StatusBadge status={suggestion.status} word={wordOf(suggestion.status)} />
              </span>
            </>
          )}
        </span>
        {!acted && box}
      </div>
      {suggestion && (
        <div data-part="reason" className={styles.small}>
          {words.suggested(suggestion.sentence, words.confidence[suggestion.confidence])}
        </div>
      )}
      {!suggestion && entry.status === null && <div className={styles.small}>{words.noSuggestion}</div>}
      {suggestion && suggestion.evidence.length > 0 && (
        <div data-part="evidence" className={styles.inset}>
          {suggestion.evidence.map((line) => (
            <div key={line.field}>
              <span className={styles.label}>{messages.words.fields[line.field]}</span>
              <Marked parts={line.parts} />
            </div>
          ))}
        </div>
      )}
      {entry.kept && <div className={styles.small}>{words.keptOn(entry.kept.on)}</div>}
      {acted && (
        <div className={styles.actions}>
          {suggestion && entry.chosen !== suggestion.status && (
            <Button
              size="small"
              appearance="primary"
              disabled={busy}
              aria-keyshortcuts="c"
              title={messages.pane.check.withKey(words.adopt, "C")}
              onClick={() => onChoose(entry, suggestion.status)}
            >
              {words.adopt}
            </Button>
          )}
          {entry.contradicting && (
            <Button size="small" disabled={busy} aria-keyshortcuts="w" title={messages.pane.check.withKey(words.keep, "W")} onClick={() => onKeep(entry)}>
              {words.keep}
            </Button>
          )}
          {box}
        </div>
      )}
    </div>
  );
}

const LONGEST_TASK = 48;

const short = (task: string): string => {
  const line = task.replaceAll("\n", "");
  return line.length > LONGEST_TASK ? `${line.slice(0, LONGEST_TASK)}…` : line;
};
