import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore, type DragEvent, type ReactNode } from "react";
import type { WorkbenchMessages } from "../core/messages/workbench";
import type { Desk } from "./desk";
import { DeskBar } from "./desk-bar";
import { ClosingDialog, RecoveryDialog } from "./file-dialogs";
import type { PageState } from "./files-at-work";
import { IN_TURN, NARROW, TIGHT } from "./screen-sizes";
import { SheetArea, type SheetActions } from "./sheet-area";
import type { TablePlaces } from "./sheet/kept-in-view";
import { isTyping, takeTyped } from "./sheet/take-typed";
import type { Watched } from "./watched";

/** What a person does with files. */
export interface FileActions {
  readonly onOpen: (files: readonly File[]) => void;
  readonly onBringUp: (key: number) => void;
  readonly onClose: (key: number) => void;
  readonly onDownload: () => void;
  readonly onDownloadAndClose: (key: number) => void;
  readonly onCloseNow: (key: number) => void;
  readonly onRestore: () => void;
  readonly onDiscard: () => void;
}

interface WorkbenchProps {
  readonly words: WorkbenchMessages;
  readonly desk: Desk;
  readonly page: Watched<PageState>;
  readonly busy: boolean;
  readonly pane: ReactNode;
  readonly files: FileActions;
  readonly sheet: SheetActions;
  /** Where the sheet in front has its table; null where it was not read as one. */
  readonly table: TablePlaces | null;
}

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 368px",
    gridTemplateRows: "auto minmax(0, 1fr)",
    height: "100dvh",
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    [TIGHT]: { gridTemplateColumns: "minmax(0, 1fr) 320px" },
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "auto minmax(150px, 32dvh) minmax(0, 1fr)" },
    [IN_TURN]: { gridTemplateRows: "auto minmax(300px, 1fr)", overflow: "auto" },
  },
  sheetArea: { display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0, position: "relative" },
  pane: {
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    minHeight: 0,
    [NARROW]: { borderLeft: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  away: { [IN_TURN]: { display: "none" } },
  /** The page's heading stands in the pane; where that is away, this one takes its place, for who hears the page. */
  heading: {
    display: "none",
    [IN_TURN]: { display: "block", position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  },
  turn: { display: "none", gap: "4px", [IN_TURN]: { display: "flex" } },
  drop: {
    position: "fixed",
    inset: "12px",
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: "none",
  },
});

/** The workbench: the pane beside a grid of the file in front. */
export function Workbench({ words, desk, page, busy, pane, files, sheet, table }: WorkbenchProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(desk.subscribe, desk.get);
  const around = useSyncExternalStore(page.subscribe, page.get);
  const [shows, setShows] = useState<"sheet" | "pane">("pane");
  const [dragging, setDragging] = useState(false);
  const drags = useRef(0);

  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (isTyping() || desk.get().files.some((file) => file.unsaved)) event.preventDefault();
    };
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [desk]);

  const { onDownload } = files;
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      // what is being typed into a cell is taken first: it is in the download too
      takeTyped();
      if (document.querySelector("[role=dialog]") === null) onDownload();
    };
    window.addEventListener("keydown", onKeyDown, true);
    return () => window.removeEventListener("keydown", onKeyDown, true);
  }, [onDownload]);

  const isFile = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");
  const onDrag = (event: DragEvent, change: 1 | 0 | -1) => {
    if (!isFile(event)) return;
    event.preventDefault();
    drags.current += change;
    setDragging(drags.current > 0);
  };
  const onDrop = (event: DragEvent) => {
    if (!isFile(event)) return;
    event.preventDefault();
    drags.current = 0;
    setDragging(false);
    files.onOpen([...event.dataTransfer.files]);
  };

  return (
    <div
      className={styles.page}
      onDragEnter={(event) => onDrag(event, 1)}
      onDragOver={(event) => onDrag(event, 0)}
      onDragLeave={(event) => onDrag(event, -1)}
      onDrop={onDrop}
    >
      <DeskBar words={words} state={state} page={around} busy={busy} files={files}>
        <div className={styles.turn} role="group" aria-label={words.turn.label}>
          {(["sheet", "pane"] as const).map((part) => (
            <Button key={part} size="small" aria-pressed={shows === part} appearance={shows === part ? "primary" : "secondary"} onClick={() => setShows(part)}>
              {words.turn[part]}
            </Button>
          ))}
        </div>
      </DeskBar>
      <main className={mergeClasses(styles.sheetArea, shows === "pane" && styles.away)}>
        {shows === "sheet" && <h1 className={styles.heading}>{words.sheet.grid}</h1>}
        <SheetArea words={words} desk={desk} state={state} table={table} {...sheet} />
      </main>
      <aside className={mergeClasses(styles.pane, shows === "sheet" && styles.away)}>{pane}</aside>
      {dragging && <div className={styles.drop}>{words.dropHere}</div>}
      <ClosingDialog
        words={words}
        file={around.closing}
        onDownload={files.onDownloadAndClose}
        onClose={files.onCloseNow}
        onLeave={() => page.set({ closing: null })}
      />
      <RecoveryDialog words={words} found={around.found} onRestore={files.onRestore} onDiscard={files.onDiscard} onLater={() => page.set({ found: [] })} />
    </div>
  );
}
