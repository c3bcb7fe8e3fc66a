import { mergeClasses } from "@fluentui/react-components";
import { cellKey, toA1, type CellRange, type CellRef } from "../../core/grid/cell-ref";
import { cellAt } from "../../core/grid/grid";
import type { SheetLink, ShownSheet } from "../../app/workbook";
import type { WorkbenchMessages } from "../../core/messages/workbench";
import { cellLook } from "./cell-look";
import type { Geometry } from "./geometry";
import { rangeHolds } from "./selection";
import { SheetCell } from "./sheet-cell";
import { ROW_HEAD_WIDTH } from "./sheet-sizes";
import { useSheetStyles } from "./sheet-styles";

/** What all rows of a drawing share. */
export interface RowDrawing {
  readonly view: ShownSheet;
  readonly geometry: Geometry;
  /** The columns to draw, beside those that stay in view. */
  readonly columns: ReadonlySet<number>;
  /** How many columns stay in view. */
  readonly kept: number;
  /** The merged areas near the window. */
  readonly merges: readonly CellRange[];
  readonly active: CellRef;
  readonly range: CellRange;
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

interface SheetRowProps extends RowDrawing {
  readonly row: number;
  readonly top: number;
}

/** A row of the sheet: its number, and the cells and merged areas that begin in it. */
export function SheetRow(props: SheetRowProps) {
  const styles = useSheetStyles();
  const { row, view, geometry, columns, kept } = props;
  const height = geometry.rowHeights[row - 1] ?? 0;
  const touching = props.merges.filter((merge) => merge.top <= row && merge.bottom >= row);
  const covered = (column: number): CellRange | undefined => touching.find((merge) => column >= merge.left && column <= merge.right);
  const shown = new Set(columns);
  for (let column = 1; column <= kept; column++) if (geometry.columnWidths[column - 1] !== 0) shown.add(column);
  // a merged area is drawn from its first cell, also when that is scrolled out to the left
  for (const merge of touching) {
    if (merge.top === row && [...shown].some((column) => column >= merge.left && column <= merge.right)) shown.add(merge.left);
  }
  const cell = (column: number, merge: CellRange | null) => {
    const place: CellRef = { row, column };
    const name = toA1(place);
    const style = view.style(place);
    const right = merge?.right ?? column;
    const bottom = merge?.bottom ?? row;
    const editing = props.editing !== null && props.editing.cell.row === row && props.editing.cell.column === column;
    const text = view.text(place);
    return (
      <SheetCell
        key={column}
        cell={place}
        merge={merge}
        text={text}
        link={props.links.get(cellKey(place)) ?? null}
        onFollow={props.onFollow}
        left={(geometry.columnStarts[column - 1] ?? 0) + ROW_HEAD_WIDTH}
        width={(geometry.columnStarts[right] ?? 0) - (geometry.columnStarts[column - 1] ?? 0)}
        height={(geometry.rowStarts[bottom] ?? 0) - (geometry.rowStarts[row - 1] ?? 0)}
        look={cellLook(style)}
        spills={
          !style.wrap && merge === null && text !== "" && column !== kept && cellAt(view.grid, { row, column: column + 1 }) === null && !covered(column + 1)
        }
        kept={right <= kept}
        edge={right === kept}
        active={props.active.row === row && props.active.column === column}
        selected={rangeHolds(props.range, place)}
        marked={props.marked.has(name)}
        editing={editing ? (props.editing?.start ?? "") : null}
        label={props.words.editing(name)}
        onCommit={props.onCommit}
        onCancel={props.onCancel}
      />
    );
  };
  const leading = [...shown]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const merge = covered(column) ?? null;
      return merge && (merge.top !== row || merge.left !== column) ? [] : [{ column, merge }];
    });
  // a merged area that reaches out of what stays in view scrolls with the rest
  const stays = ({ column, merge }: { readonly column: number; readonly merge: CellRange | null }): boolean => (merge?.right ?? column) <= kept;
  const draw = ({ column, merge }: { readonly column: number; readonly merge: CellRange | null }) => cell(column, merge);
  const chosen = row >= props.range.top && row <= props.range.bottom;
  return (
    <div role="row" aria-rowindex={row} className={styles.row} style={{ top: props.top, height, width: (geometry.columnStarts.at(-1) ?? 0) + ROW_HEAD_WIDTH }}>
      <div role="presentation" className={styles.stuck} style={{ width: ROW_HEAD_WIDTH + (geometry.columnStarts[kept] ?? 0) }}>
        <div role="rowheader" data-row={row} className={mergeClasses(styles.heading, styles.rowHeading, chosen && styles.headingSelected)}>
          {row}
        </div>
        {leading.filter(stays).map(draw)}
      </div>
      {leading.filter((one) => !stays(one)).map(draw)}
    </div>
  );
}
