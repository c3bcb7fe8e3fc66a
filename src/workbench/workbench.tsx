import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore, type DragEvent, type ReactNode } from "react";
import { rangeToA1, toA1, type CellRange } from "../core/grid/cell-ref";
import { cellAt } from "../core/grid/grid";
import type { WorkbenchMessages } from "../core/messages/workbench";
import type { SheetLink } from "../app/workbook";
import type { SheetId } from "../core/grid/grid";
import type { Desk, DeskState } from "./desk";
import type { SheetLook } from "./sheet/geometry";
import type { TablePlaces } from "./sheet/kept-in-view";
import type { ClipboardHandlers } from "./clipboard/handlers";
import { SheetGrid } from "./sheet/sheet-grid";
import { SheetTabs } from "./sheet/sheet-tabs";
import { editableText } from "./sheet/typed-value";

interface WorkbenchProps {
  readonly words: WorkbenchMessages;
  readonly desk: Desk;
  readonly busy: boolean;
  readonly pane: ReactNode;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onType: (cell: { readonly row: number; readonly column: number }, typed: string) => void;
  readonly onEmpty: (range: CellRange) => void;
  /** Where the sheet in front has its table; null where it was not read as one. */
  readonly table: TablePlaces | null;
  readonly onUntype: () => void;
  readonly onTurn: (sheet: SheetId) => void;
  readonly onFollow: (link: SheetLink) => void;
  readonly onBack: () => void;
  readonly clipboard: ClipboardHandlers;
}

/** Below this width the pane stands under the sheet. */
const NARROW = "@media (max-width: 719px)";

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
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "auto minmax(150px, 32dvh) minmax(0, 1fr)" },
  },
  bar: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 12px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  file: { [NARROW]: { flexBasis: "100%" }, flexGrow: 1, minWidth: 0, display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 10px" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
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
  pickerOff: { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
  input: { position: "absolute", inset: 0, width: "100%", opacity: 0, cursor: "inherit", fontSize: 0 },
  sheetArea: { display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0, position: "relative" },
  cellBar: {
    display: "flex",
    gap: "10px",
    alignItems: "center",
    padding: "4px 10px",
    minHeight: "24px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  cellName: { fontWeight: tokens.fontWeightSemibold, minWidth: "44px" },
  cellText: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis", minWidth: 0 },
  leadsTo: { marginLeft: "auto", whiteSpace: "nowrap", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  back: { marginLeft: "auto", whiteSpace: "nowrap", flexShrink: 0, minWidth: 0 },
  pane: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0, minHeight: 0, [NARROW]: { borderLeft: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
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
  empty: { margin: "auto", padding: "24px", textAlign: "center", color: tokens.colorNeutralForeground2 },
});

/** The workbench: the pane beside a grid of the opened file. */
export function Workbench({ words, desk, busy, pane, onOpen, onDownload, onType, onEmpty, table, onUntype, onTurn, onFollow, onBack, clipboard }: WorkbenchProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(desk.subscribe, desk.get);
  const [dragging, setDragging] = useState(false);
  const drags = useRef(0);
  const { view, front } = state;
  const link = view?.links?.find(({ cell }) => cell.row === state.selected.row && cell.column === state.selected.column);

  useEffect(() => {
    if (!state.unsaved && state.before === null) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [state.unsaved, state.before]);

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
    const file = event.dataTransfer.files[0];
    if (file && !busy) onOpen(file);
  };

  return (
    <div className={styles.page} onDragEnter={(event) => onDrag(event, 1)} onDragOver={(event) => onDrag(event, 0)} onDragLeave={(event) => onDrag(event, -1)} onDrop={onDrop}>
      <header className={styles.bar}>
        <div className={styles.file}>
          <span className={styles.name}>{state.name ?? words.noFile}</span>
          {state.unsaved && <span className={styles.small}>● {words.unsaved}</span>}
          {state.alone && <span className={styles.small}>{words.alone}</span>}
          {state.cannotKeep.length > 0 && <span className={styles.small}>{words.cannotKeep(state.cannotKeep)}</span>}
        </div>
        {state.before !== null && (
          <Button appearance="subtle" disabled={busy} onClick={() => void desk.goBack()}>
            {words.goBack(state.before)}
          </Button>
        )}
        <span className={mergeClasses(styles.picker, busy && styles.pickerOff)}>
          <span aria-hidden="true">{words.open}</span>
          <input
            type="file"
            accept=".xlsx,.xlsm,.xls,.et,.docx,.docm"
            aria-label={words.open}
            title={words.openHint}
            disabled={busy}
            className={styles.input}
            onChange={(event) => {
              const file = event.target.files?.[0];
              // the same file may be chosen again
              event.target.value = "";
              if (file) onOpen(file);
            }}
          />
        </span>
        <Button disabled={busy || state.name === null} onClick={onDownload}>
          {words.download}
        </Button>
      </header>
      <main className={styles.sheetArea}>
        {front !== null ? (
          <>
            <div className={styles.cellBar} aria-label={words.sheet.cell} role="group">
              <span className={styles.cellName}>{rangeName(state)}</span>
              <span className={styles.cellText}>{view && editableText(cellAt(view.grid, state.selected)).replaceAll("\n", "⏎")}</span>
              {link && <span className={styles.leadsTo}>{words.sheet.leadsTo(link.sheet, toA1(link.to))}</span>}
              {state.from && (
                <Button size="small" appearance="subtle" className={styles.back} title={words.sheet.backHint} onClick={onBack}>
                  {words.sheet.back(state.from.sheet.name, toA1(state.from.cell))}
                </Button>
              )}
            </div>
            {view ? (
              <SheetGrid
                key={front}
                words={words.sheet}
                view={view}
                look={state.look}
                table={table}
                selected={state.selected}
                range={state.range}
                marks={state.marks}
                reveal={state.revealed}
                onSelect={(cell, range) => desk.select(cell, range)}
                onEdit={onType}
                onEmpty={onEmpty}
                onFind={() => undefined}
                onWidth={(column, width) => desk.lookAt(withWidth(state.look, column, width))}
                onUndo={onUntype}
                onFollow={onFollow}
                onBack={onBack}
                clipboard={clipboard}
              />
            ) : (
              <p className={styles.empty}>{words.sheet.loading}</p>
            )}
            <SheetTabs words={words.sheet} sheets={state.sheets} front={front} onTurn={onTurn} />
          </>
        ) : (
          <p className={styles.empty}>{words.openHint}</p>
        )}
      </main>
      <aside className={styles.pane}>{pane}</aside>
      {dragging && <div className={styles.drop}>{words.dropHere}</div>}
    </div>
  );
}

/** The cell, or the range that is selected. */
const rangeName = ({ selected, range }: DeskState): string => (range.top === range.bottom && range.left === range.right ? toA1(selected) : rangeToA1(range));

function withWidth({ zoom, widths }: SheetLook, column: number, width: number | null): SheetLook {
  const changed = new Map(widths);
  if (width === null) changed.delete(column);
  else changed.set(column, width);
  return { zoom, widths: changed };
}
