import { Button, ProgressBar, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneMessages } from "../../core/messages/pane";
import type { Job, LastWrite } from "../state/pane-state";
import { CopyButton } from "./copy-button";
import { UndoIcon } from "./icons";
import { LOW_PANE, NARROW_PANE } from "./pane-sizes";

interface FootProps {
  readonly words: PaneMessages;
  readonly actions: ReactNode;
  /** Under the actions: what the main one does. */
  readonly hint: string | null;
  readonly job: Job | null;
  readonly told: string;
  /** What can be copied of a failure of the program that holds the workbook. */
  readonly report: string | null;
  readonly lastWrite: LastWrite | null;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
}

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "9px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
    [LOW_PANE]: { gap: "3px", padding: "6px 12px 4px" },
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    [LOW_PANE]: { "& > button": { minHeight: "28px", paddingTop: 0, paddingBottom: 0 } },
    [NARROW_PANE]: { gap: "6px", "& > button": { minWidth: 0, paddingLeft: "9px", paddingRight: "9px" } },
  },
  /** What a low pane leaves out is in the button's own tip. */
  spare: { [LOW_PANE]: { display: "none" } },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  told: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, minHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  work: { display: "flex", alignItems: "center", gap: "8px", fontSize: tokens.fontSizeBase200 },
  kind: { whiteSpace: "nowrap" },
  bar: { flexGrow: 1 },
  undo: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px" },
  /** How the last action ended, and beside it, where that is low, the way back. */
  ended: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    minWidth: 0,
    [LOW_PANE]: { flexDirection: "row", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "0 4px" },
  },
});

/** The foot of the pane: the main action of the tab, what is running, how the last action ended, and the way back. */
export function Foot({ words, actions, hint, job, told, report, lastWrite, onCancel, onUndo }: FootProps) {
  const styles = useStyles();
  const wayBack = lastWrite && words.hints.undo(lastWrite.at, words.told.touched(lastWrite.token.cells, lastWrite.token.sheets));
  return (
    <footer className={styles.foot}>
      <div className={styles.actions}>{actions}</div>
      {hint !== null && lastWrite === null && <div className={mergeClasses(styles.hint, styles.spare)}>{hint}</div>}
      {job?.slow && (
        <div className={styles.work}>
          <span className={styles.kind}>{words.work[job.kind]}</span>
          <ProgressBar
            className={styles.bar}
            aria-label={words.work[job.kind]}
            {...(job.progress ? { value: job.progress.done, max: Math.max(1, job.progress.total) } : {})}
          />
          <Button size="small" disabled={job.cancelling} onClick={onCancel}>
            {job.waiting ? words.actions.stopWaiting : words.actions.cancel}
          </Button>
        </div>
      )}
      <div className={styles.ended}>
        <div role="status" className={styles.told}>
          {told}
        </div>
        {report !== null && (
          <div>
            <CopyButton words={words.actions} label={words.trouble.copy} text={report} />
          </div>
        )}
        {wayBack !== null && (
          <div className={styles.undo}>
            <Button size="small" appearance="subtle" icon={<UndoIcon />} title={wayBack} disabled={job !== null} onClick={onUndo}>
              {words.actions.undo}
            </Button>
            <span className={mergeClasses(styles.hint, styles.spare)}>{wayBack}</span>
          </div>
        )}
      </div>
    </footer>
  );
}
