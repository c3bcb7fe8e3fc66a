import { Button, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import type { WorkbenchMessages } from "../core/messages/workbench";
import type { FileOnDesk } from "./desk-state";
import { focusTab, tabForKey } from "./tab-keys";

interface FileTabsProps {
  readonly words: WorkbenchMessages;
  readonly files: readonly FileOnDesk[];
  readonly current: number | null;
  readonly onBringUp: (key: number) => void;
  readonly onClose: (key: number) => void;
}

const useStyles = makeStyles({
  files: { display: "flex", alignItems: "center", minWidth: 0, gap: "2px" },
  tabs: { display: "flex", flexWrap: "wrap", minWidth: 0, gap: "2px" },
  tab: {
    font: "inherit",
    padding: "4px 10px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  front: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorBrandStroke1 },
  close: { minWidth: 0, padding: "2px 6px", fontWeight: tokens.fontWeightRegular },
});

/** The open files. One tab stop, arrow keys inside; Delete closes. */
export function FileTabs({ words, files, current, onBringUp, onClose }: FileTabsProps) {
  const styles = useStyles();
  // a question before a file is closed gives the keyboard back to where it was asked
  const asked = useRestoreFocusTarget();
  const list = useRef<HTMLDivElement>(null);
  const front = files.find((file) => file.key === current);
  if (files.length === 0) return <span>{words.noFile}</span>;
  const onKeyDown = (event: KeyboardEvent, key: number) => {
    const at = files.findIndex((file) => file.key === key);
    const to = tabForKey(event.key, files, at);
    if (event.key === "Delete") onClose(key);
    else if (to) {
      onBringUp(to.key);
      focusTab(list, files.indexOf(to));
    } else return;
    event.preventDefault();
  };
  return (
    <div className={styles.files}>
      <div ref={list} role="tablist" aria-label={words.files} className={styles.tabs}>
        {files.map((file) => (
          <button
            key={file.key}
            {...asked}
            type="button"
            role="tab"
            aria-label={file.name}
            aria-selected={file.key === current}
            title={file.unsaved ? words.unsaved : words.saved}
            tabIndex={file.key === current || (current === null && file === files[0]) ? 0 : -1}
            className={mergeClasses(styles.tab, file.key === current && styles.front)}
            onClick={() => onBringUp(file.key)}
            onKeyDown={(event) => onKeyDown(event, file.key)}
          >
            <span>{file.name}</span>
            {file.unsaved && <span aria-hidden="true"> ●</span>}
          </button>
        ))}
      </div>
      {front && (
        <Button
          {...asked}
          size="small"
          appearance="subtle"
          className={styles.close}
          aria-label={words.close(front.name)}
          title={words.close(front.name)}
          onClick={() => onClose(front.key)}
        >
          {words.closeShort}
        </Button>
      )}
    </div>
  );
}
