import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WorkbenchMessages } from "../core/messages/workbench";
import type { DeskState } from "./desk-state";
import { FileTabs } from "./file-tabs";
import type { PageState } from "./files-at-work";
import { NARROW, SHORT } from "./screen-sizes";
import type { FileActions } from "./workbench";

interface DeskBarProps {
  readonly words: WorkbenchMessages;
  readonly state: DeskState;
  readonly page: PageState;
  readonly busy: boolean;
  readonly files: FileActions;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  bar: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 12px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    [SHORT]: { padding: "2px 8px", gap: "2px 8px" },
  },
  file: { [NARROW]: { flexBasis: "100%" }, flexGrow: 1, flexShrink: 1, minWidth: 0, display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 10px" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  picker: {
    position: "relative",
    display: "inline-flex",
    alignItems: "center",
    padding: "5px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  waits: { color: tokens.colorNeutralForeground2 },
  input: { position: "absolute", inset: 0, width: "100%", opacity: 0, cursor: "inherit", fontSize: 0 },
});

/** Over the sheet: the open files, what is to be known of the one in front, and what can be done with files. */
export function DeskBar({ words, state, page, busy, files, children }: DeskBarProps) {
  const styles = useStyles();
  const { before } = state;
  return (
    <header className={styles.bar}>
      <div className={styles.file}>
        <FileTabs words={words} files={state.files} current={state.current} onBringUp={files.onBringUp} onClose={files.onClose} />
        {state.unsaved && <span className={styles.small}>● {words.unsaved}</span>}
        {state.unsaved && page.keepsNothing && <span className={styles.small}>{words.keepsNothing}</span>}
        {page.alone && <span className={styles.small}>{words.alone}</span>}
        {state.cannotKeep.length > 0 && <span className={styles.small}>{words.cannotKeep(state.cannotKeep, state.name ?? "")}</span>}
        {page.waiting.length > 0 && busy && <span className={styles.small}>{words.waiting(page.waiting)}</span>}
      </div>
      {children}
      {before !== null && (
        <Button appearance="subtle" disabled={busy} onClick={() => files.onBringUp(before.key)}>
          {words.goBack(before.name)}
        </Button>
      )}
      <span className={mergeClasses(styles.picker, busy && styles.waits)}>
        <span aria-hidden="true">{words.open}</span>
        <input
          type="file"
          multiple
          accept=".xlsx,.xlsm,.xls,.et,.docx,.docm"
          aria-label={words.open}
          title={words.openHint}
          className={styles.input}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            // the same file may be chosen again
            event.target.value = "";
            files.onOpen(chosen);
          }}
        />
      </span>
      <Button disabled={busy || state.name === null} title={words.downloadHint} onClick={files.onDownload}>
        {words.download}
      </Button>
    </header>
  );
}
