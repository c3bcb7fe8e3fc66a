import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useState } from "react";
import type { CellChange, SheetChange } from "../../app/write-plan";
import { toA1 } from "../../core/grid/cell-ref";
import type { PaneMessages } from "../../core/messages/pane";
import type { Preview } from "../state/pane-state";
import { ChangeLine } from "./change-line";

interface PreviewDialogProps {
  readonly words: PaneMessages;
  readonly preview: Preview | null;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  surface: { padding: "16px", maxWidth: "min(560px, calc(100vw - 16px))", maxHeight: "calc(100vh - 16px)", margin: "auto" },
  content: { display: "flex", flexDirection: "column", gap: "8px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  list: {
    overflow: "auto",
    maxHeight: "min(46vh, 380px)",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    position: "relative",
  },
  change: {
    position: "absolute",
    insetInline: 0,
    top: 0,
    display: "grid",
    gridTemplateColumns: "56px minmax(0, 1fr)",
    gap: "8px",
    padding: "5px 9px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  cell: { fontWeight: tokens.fontWeightSemibold },
  sheet: { display: "flex", flexDirection: "column", padding: "6px 9px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  warning: { borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorder2}`, paddingLeft: "8px", overflowWrap: "anywhere" },
  actions: { justifyContent: "flex-end" },
});

/** Names of cells in a sentence; more are told by their number. */
const MOST_NAMED = 8;

/** 将要写入: every change before it is made. Closing it in any way writes nothing. */
export function PreviewDialog({ words, preview, onWrite, onCancel }: PreviewDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open={preview !== null} modalType="modal" onOpenChange={(_, data) => !data.open && onCancel()}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{words.preview.title}</DialogTitle>
          <DialogContent className={styles.content}>{preview && <Content words={words} preview={preview} />}</DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" onClick={onWrite}>
              {words.actions.write}
            </Button>
            <Button onClick={onCancel}>{words.actions.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Content({ words, preview }: { readonly words: PaneMessages; readonly preview: Preview }) {
  const styles = useStyles();
  const { plan } = preview;
  const count = plan.changes.length;
  const losing = plan.kind === "cells" ? plan.changes.filter((change) => change.losesFormat).map((change) => toA1(change.cell)) : [];
  const named = losing.slice(0, MOST_NAMED).join("、") + (losing.length > MOST_NAMED ? words.check.moreCells(losing.length) : "");
  return (
    <>
      <div>{plan.kind === "cells" ? words.preview.cells(count) : words.preview.sheets(count)}</div>
      {losing.length > 0 && <div className={styles.warning}>{words.preview.losesFormat(named)}</div>}
      {(preview.notes ?? []).map((note) => (
        <div key={note}>{note}</div>
      ))}
      {plan.kind === "cells" ? <CellChanges words={words} changes={plan.changes} /> : <SheetChanges words={words.preview} changes={plan.changes} />}
      <div>{words.preview.canUndo}</div>
    </>
  );
}

function CellChanges({ words, changes }: { readonly words: PaneMessages; readonly changes: readonly CellChange[] }) {
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const virtual = useVirtualizer({ count: changes.length, getScrollElement: () => scroller, estimateSize: () => 32, overscan: 6 });
  return (
    <div ref={setScroller} className={styles.list} tabIndex={0} role="region" aria-label={words.preview.changes}>
      <div role="list" aria-label={words.preview.changes} style={{ height: virtual.getTotalSize(), position: "relative" }}>
        {virtual.getVirtualItems().map((item) => {
          const change = changes[item.index];
          if (!change) return null;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              role="listitem"
              aria-setsize={changes.length}
              aria-posinset={item.index + 1}
              className={styles.change}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <span className={styles.cell}>{toA1(change.cell)}</span>
              <ChangeLine words={words.check} before={change.before} after={change.after} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function SheetChanges({ words, changes }: { readonly words: PaneMessages["preview"]; readonly changes: readonly SheetChange[] }) {
  const styles = useStyles();
  const what = (change: SheetChange): string => {
    if (change.action === "replace") return words.replace;
    if (change.action === "replace-edited") return words.replaceEdited(change.name);
    return change.beside === null ? words.add : words.nameTaken(change.beside, change.name);
  };
  return (
    <div role="list" aria-label={words.changes} className={styles.list}>
      {changes.map((change) => (
        <div key={change.name} role="listitem" className={styles.sheet}>
          <span className={styles.cell}>{change.name}</span>
          <span>
            {what(change)} · {words.rows(change.rows)}
          </span>
        </div>
      ))}
    </div>
  );
}
