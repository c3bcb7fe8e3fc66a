import { mergeClasses } from "@fluentui/react-components";
import { cellKey, toA1, type CellRange, type CellRef } from "../../core/grid/cell-ref";
import { cellAt } from "../../core/grid/grid";
import type { SheetLink, SheetView } from "../../app/workbook";
import type { WorkbenchMessages } from "../../core/messages/workbench";
import { cellLook } from "./cell-look";
import type { Geometry } from "./geometry";
import { SheetCell } from "./sheet-cell";
import { ROW_HEAD_WIDTH, useSheetStyles } from "./sheet-styles";

interface SheetRowProps {
  readonly row: number;
  readonly top: number;
  readonly view: SheetView;
  readonly geometry: Geometry;
  readonly columns: ReadonlySet<number>;
  /** The merged areas near this row. */
  readonly merges: readonly CellRange[];
  readonly selected: CellRef;
  /** A1 names. */
  readonly marked: ReadonlySet<string>;
  readonly editing: { readonly cell: CellRef; readonly start: string } | null;
  /** By `cellKey`. */
  readonly links: ReadonlyMap<number, SheetLink>;
  readonly onFollow: (link: SheetLink) => void;
  readonly words: WorkbenchMessages["sheet"];
  readonly onCommit: (typed: string, then: "stay" | "down" | "right") => void;
  readonly onCancel: () => void;
}

/** A row of the sheet: its number, and the cells and merged areas that begin in it. */
export function SheetRow(props: SheetRowProps) {
  const styles = useSheetStyles();
  const { row, view, geometry, columns } = props;
  const height = geometry.rowHeights[row - 1] ?? 0;
  const touching = props.merges.filter((merge) => merge.top <= row && merge.bottom >= row);
  const covered = (column: number): CellRange | undefined =>
    touching.find((merge) => column >= merge.left && column <= merge.right);
  // a merged area is drawn from its first cell, also when that is scrolled out to the left
  const shown = new Set(columns);
  for (const merge of touching) {
    if (merge.top === row && [...columns].some((column) => column >= merge.left && column <= merge.right)) shown.add(merge.left);
  }
  const cells = [...shown].sort((a, b) => a - b).flatMap((column) => {
    const merge = covered(column) ?? null;
    if (merge && (merge.top !== row || merge.left !== column)) return [];
    const cell: CellRef = { row, column };
    const name = toA1(cell);
    const style = view.style(cell);
    const right = merge?.right ?? column;
    const bottom = merge?.bottom ?? row;
    const editing = props.editing !== null && props.editing.cell.row === row && props.editing.cell.column === column;
    const text = view.text(cell);
    return [
      <SheetCell
        key={column}
        cell={cell}
        merge={merge}
        text={text}
        link={props.links.get(cellKey(cell)) ?? null}
        onFollow={props.onFollow}
        left={(geometry.columnStarts[column - 1] ?? 0) + ROW_HEAD_WIDTH}
        width={(geometry.columnStarts[right] ?? 0) - (geometry.columnStarts[column - 1] ?? 0)}
        height={(geometry.rowStarts[bottom] ?? 0) - (geometry.rowStarts[row - 1] ?? 0)}
        look={cellLook(style)}
        spills={!style.wrap && merge === null && text !== "" && cellAt(view.grid, { row, column: column + 1 }) === null && !covered(column + 1)}
        selected={props.selected.row === row && props.selected.column === column}
        marked={props.marked.has(name)}
        editing={editing ? (props.editing?.start ?? "") : null}
        label={props.words.editing(name)}
        onCommit={props.onCommit}
        onCancel={props.onCancel}
      />,
    ];
  });
  const chosen = row === props.selected.row;
  return (
    <div role="row" aria-rowindex={row} className={styles.row} style={{ top: props.top, height, width: (geometry.columnStarts.at(-1) ?? 0) + ROW_HEAD_WIDTH }}>
      <div role="rowheader" className={mergeClasses(styles.heading, styles.rowHeading, chosen && styles.headingSelected)}>
        {row}
      </div>
      {cells}
    </div>
  );
}
