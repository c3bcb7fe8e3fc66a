import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetLink } from "../app/workbook";
import { rangeToA1, toA1, type CellRange, type CellRef } from "../core/grid/cell-ref";
import { cellAt, type SheetId } from "../core/grid/grid";
import type { WorkbenchMessages } from "../core/messages/workbench";
import type { ClipboardHandlers } from "./clipboard/handlers";
import type { Desk } from "./desk";
import type { DeskState } from "./desk-state";
import { PrintedSheet } from "./print/printed-sheet";
import { FindBar } from "./sheet/find-bar";
import type { SheetLook } from "./sheet/geometry";
import type { TablePlaces } from "./sheet/kept-in-view";
import { SheetGrid } from "./sheet/sheet-grid";
import { SheetTabs } from "./sheet/sheet-tabs";
import { editableText } from "./sheet/typed-value";
import { ZoomChoice } from "./sheet/zoom-choice";

/** What a person does in a sheet that goes beyond how it is looked at. */
export interface SheetActions {
  readonly onType: (cell: CellRef, typed: string) => void;
  /** Empties every cell of a range. */
  readonly onEmpty: (range: CellRange) => void;
  readonly onUntype: () => void;
  readonly onTurn: (sheet: SheetId) => void;
  readonly onFollow: (link: SheetLink) => void;
  readonly onBack: () => void;
  /** Copying, cutting and pasting cells. */
  readonly clipboard: ClipboardHandlers;
}

interface SheetAreaProps extends SheetActions {
  readonly words: WorkbenchMessages;
  readonly desk: Desk;
  readonly state: DeskState;
  readonly table: TablePlaces | null;
}

const useStyles = makeStyles({
  // at 200% what stands in the bar has one line
  inBar: { minWidth: "auto" },
  cellBar: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 10px",
    alignItems: "center",
    padding: "2px 10px",
    minHeight: "28px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  cell: { display: "flex", flexGrow: 1, flexBasis: 0, gap: "10px", alignItems: "center", minWidth: "120px" },
  cellName: { fontWeight: tokens.fontWeightSemibold, minWidth: "44px" },
  cellText: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis", minWidth: 0 },
  leadsTo: { marginLeft: "auto", whiteSpace: "nowrap", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  back: { marginLeft: "auto", whiteSpace: "nowrap", flexShrink: 0, minWidth: 0 },
  empty: { margin: "auto", padding: "24px", textAlign: "center", color: tokens.colorNeutralForeground2 },
});

/** The sheet in front: its selected cell, its grid, and the tabs of the workbook. */
export function SheetArea({ words, desk, state, table, onType, onEmpty, onUntype, onTurn, onFollow, onBack, clipboard }: SheetAreaProps) {
  const styles = useStyles();
  const [finding, setFinding] = useState(false);
  const { view, front, look } = state;
  const link = view?.links?.find(({ cell }) => cell.row === state.selected.row && cell.column === state.selected.column);
  if (front === null) return <p className={styles.empty}>{words.openHint}</p>;
  return (
    <>
      <div className={styles.cellBar}>
        <div className={styles.cell} aria-label={words.sheet.cell} role="group">
          <span className={styles.cellName}>{rangeName(state)}</span>
          <span className={styles.cellText}>
            {view && editableText(cellAt(view.grid, state.selected), view.style(state.selected).format).replaceAll("\n", "⏎")}
          </span>
          {link && <span className={styles.leadsTo}>{words.sheet.leadsTo(link.sheet, toA1(link.to))}</span>}
          {state.from && (
            <Button size="small" appearance="subtle" className={styles.back} title={words.sheet.backHint} onClick={onBack}>
              {words.sheet.back(state.from.sheet.name, toA1(state.from.cell))}
            </Button>
          )}
        </div>
        <Button
          size="small"
          appearance="subtle"
          className={styles.inBar}
          aria-expanded={finding}
          title={words.sheet.findHint}
          onClick={() => setFinding(!finding)}
        >
          {words.sheet.find}
        </Button>
        <Button size="small" appearance="subtle" className={styles.inBar} disabled={!view} title={words.sheet.printHint} onClick={() => window.print()}>
          {words.sheet.print}
        </Button>
        {view && <ZoomChoice words={words.sheet} view={view} look={look} onLook={(to) => desk.lookAt(to)} />}
      </div>
      {finding && view && (
        <FindBar
          words={words.sheet}
          view={view}
          from={state.selected}
          onFound={(cell) => desk.find(cell)}
          onClose={() => {
            setFinding(false);
            desk.focusSelected();
          }}
        />
      )}
      {view ? (
        <SheetGrid
          key={`${String(state.current)}/${front}`}
          words={words.sheet}
          view={view}
          look={look}
          table={table}
          selected={state.selected}
          range={state.range}
          marks={state.marks}
          reveal={state.revealed}
          onSelect={(cell, range) => desk.select(cell, range)}
          onEdit={onType}
          onEmpty={onEmpty}
          onUndo={onUntype}
          onFind={() => setFinding(true)}
          onWidth={(column, width) => desk.lookAt(withWidth(look, column, width))}
          onFollow={onFollow}
          onBack={onBack}
          clipboard={clipboard}
        />
      ) : (
        <p className={styles.empty}>{words.sheet.loading}</p>
      )}
      <PrintedSheet words={words.sheet.chart} view={view} file={state.name ?? ""} />
      <SheetTabs words={words.sheet} sheets={state.sheets} front={front} onTurn={onTurn} />
    </>
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
