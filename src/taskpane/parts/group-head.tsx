import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneMessages } from "../../core/messages/pane";
import type { Problem } from "../../core/rules/problem";
import type { ProblemGroupHead } from "../view/problem-groups";
import { ReasonInput } from "./reason-input";
import type { EntryStop } from "./virtual-list";

interface GroupHeadProps {
  readonly words: PaneMessages["check"];
  readonly group: ProblemGroupHead;
  readonly busy: boolean;
  /** Of a closed group, whose head is its entry. */
  readonly stop: EntryStop | null;
  readonly onToggle: (group: ProblemGroupHead) => void;
  readonly onReviewAll: (problems: readonly Problem[], reason: string) => void;
  /** 生成退回清单 for the unit of the group. */
  readonly onReturnList: (unit: string) => void;
}

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", padding: "2px 0 4px" },
  toggle: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
    padding: "2px",
    margin: 0,
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sign: { display: "inline-block", width: "14px" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The head of a group: closes and opens it, and settles what lies in it by one reason. */
export function GroupHead({ words, group, busy, stop, onToggle, onReviewAll, onReturnList }: GroupHeadProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const { settles, shared, returnTo } = group;
  return (
    <div className={styles.head}>
      <button type="button" {...(stop ?? {})} className={styles.toggle} aria-expanded={!group.closed} onClick={() => onToggle(group)}>
        <span aria-hidden="true" className={styles.sign}>
          {group.closed ? "▸" : "▾"}
        </span>
        {words.group(group.heading, group.count)}
      </button>
      {returnTo !== null && !asking && (
        <Button size="small" appearance="subtle" disabled={busy} aria-label={`${words.returnList} ${returnTo}`} onClick={() => onReturnList(returnTo)}>
          {words.returnList}
        </Button>
      )}
      {settles.length > 1 && !asking && (
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => setAsking(true)}>
          {words.reviewGroup}
        </Button>
      )}
      {asking && (
        <>
          {shared > 0 && <span className={styles.small}>{words.sharedWithOthers(settles.length, shared)}</span>}
          <ReasonInput
            words={words}
            save={words.reviewGroupSave(settles.length)}
            busy={busy}
            onSave={(reason) => {
              setAsking(false);
              onReviewAll(settles, reason);
            }}
            onLeave={() => setAsking(false)}
          />
        </>
      )}
    </div>
  );
}
