import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../core/messages/language";
import type { PaneMessages } from "../../core/messages/pane";
import type { PaneActions } from "../pane-actions";
import { useTabStyles } from "../tabs/tab-styles";
import type { LastView, PairEntry } from "../view/last-view";

/** So many are listed at most: a person looks for what must be confirmed, not at every pair. */
const MOST = 200;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  entry: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: "3px",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  filter: { paddingTop: "6px" },
  choice: { minWidth: 0, maxWidth: "100%" },
});

interface PairListProps {
  /** In which its code is missed, where it cannot be fetched. */
  readonly language: Language;
  readonly words: PaneMessages["last"];
  readonly view: LastView;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

/** Which item was which: doubtful pairs to confirm, new items to join with one that is gone, pairs to part. */
export function PairList({ words, view, busy, actions }: PairListProps) {
  const tab = useTabStyles();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? view.entries : view.entries.filter(({ kind, decided }) => kind !== "matched" || decided);
  return (
    <div className={tab.content}>
      <Field size="small" label={words.filter} className={styles.filter}>
        <Select size="small" value={all ? "all" : "open"} onChange={(_, data) => setAll(data.value === "all")}>
          <option value="open">{words.filterOpen}</option>
          <option value="all">{words.filterAll}</option>
        </Select>
      </Field>
      {shown.length === 0 && <p className={tab.small}>{words.noPairs}</p>}
      <ul className={styles.list} aria-label={words.pairs}>
        {shown.slice(0, MOST).map((entry) => (
          <li key={entry.key} className={styles.entry}>
            {entry.now !== null && <div>{entry.now}</div>}
            {entry.before !== null && <div>{entry.before}</div>}
            <Decision entry={entry} words={words} gone={view.gone} busy={busy} actions={actions} />
          </li>
        ))}
      </ul>
      {shown.length > MOST && <p className={tab.small}>{words.morePairs(shown.length - MOST)}</p>}
    </div>
  );
}

interface DecisionProps extends Pick<PairListProps, "words" | "busy" | "actions"> {
  readonly entry: PairEntry;
  readonly gone: LastView["gone"];
}

function Decision({ entry, words, gone, busy, actions }: DecisionProps) {
  const tab = useTabStyles();
  const styles = useStyles();
  const { item, beforeItem, kind, decided } = entry;
  const mark = kind === "new" ? words.isNew : kind === "gone" ? words.isGone : null;
  return (
    <div className={styles.row}>
      {mark !== null && <span className={tab.small}>{entry.hint === null ? mark : words.withHint(mark, entry.hint)}</span>}
      {decided && <span className={tab.small}>{words.decided}</span>}
      {item !== null && kind === "doubtful" && (
        <Button size="small" disabled={busy} aria-label={`${words.confirm} ${entry.reference}`} onClick={() => void actions.pair(item, beforeItem)}>
          {words.confirm}
        </Button>
      )}
      {item !== null && (kind === "doubtful" || (kind === "matched" && !decided)) && (
        <Button
          size="small"
          appearance={kind === "doubtful" ? "secondary" : "subtle"}
          disabled={busy}
          aria-label={`${words.part} ${entry.reference}`}
          onClick={() => void actions.pair(item, null)}
        >
          {words.part}
        </Button>
      )}
      {item !== null && kind === "new" && gone.length > 0 && (
        <Select
          size="small"
          className={styles.choice}
          disabled={busy}
          aria-label={words.pairWith(entry.reference)}
          value=""
          onChange={(_, data) => {
            if (data.value !== "") void actions.pair(item, Number(data.value));
          }}
        >
          <option value="">{words.pairNone}</option>
          {gone.map((one) => (
            <option key={one.item} value={one.item}>
              {one.label}
            </option>
          ))}
        </Select>
      )}
      {item !== null && decided && (
        <Button size="small" appearance="subtle" disabled={busy} aria-label={`${words.restore} ${entry.reference}`} onClick={() => void actions.unpair(item)}>
          {words.restore}
        </Button>
      )}
    </div>
  );
}
