import { mergeClasses } from "@fluentui/react-components";
import { useRef, type PointerEvent } from "react";
import { columnLetters, type CellRange } from "../../core/grid/cell-ref";
import type { WorkbenchMessages } from "../../core/messages/workbench";
import type { Geometry } from "./geometry";
import { HEAD_HEIGHT, ROW_HEAD_WIDTH } from "./sheet-sizes";
import { useSheetStyles } from "./sheet-styles";

interface ColumnHeadingsProps {
  readonly words: WorkbenchMessages["sheet"];
  readonly geometry: Geometry;
  readonly columns: readonly number[];
  readonly kept: number;
  readonly range: CellRange;
  /** A column is drawn to be so wide, in pixels as shown; null: as wide as the file says. */
  readonly onWidth: (column: number, width: number | null) => void;
}

/** Narrower, and nothing could be read in it or taken hold of. */
const NARROWEST = 16;

/** The row of letters over the sheet; the right edge of each draws its column wider. */
export function ColumnHeadings({ words, geometry, columns, kept, range, onWidth }: ColumnHeadingsProps) {
  const styles = useSheetStyles();
  const drawn = useRef<{ readonly column: number; readonly from: number; readonly width: number } | null>(null);
  const onMove = (event: PointerEvent) => {
    const now = drawn.current;
    if (now) onWidth(now.column, Math.max(NARROWEST, now.width + event.clientX - now.from));
  };
  const heading = (column: number) => {
    const left = (geometry.columnStarts[column - 1] ?? 0) + ROW_HEAD_WIDTH;
    const width = geometry.columnWidths[column - 1] ?? 0;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column}
        data-column={column}
        className={mergeClasses(styles.heading, styles.columnHeading, column >= range.left && column <= range.right && styles.headingSelected)}
        style={{ left, width }}
      >
        {columnLetters(column)}
        <span
          aria-hidden="true"
          title={words.resize}
          data-resize={column}
          className={styles.resize}
          onPointerDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            event.currentTarget.setPointerCapture(event.pointerId);
            drawn.current = { column, from: event.clientX, width };
          }}
          onPointerMove={onMove}
          onPointerUp={() => (drawn.current = null)}
          onDoubleClick={(event) => {
            event.stopPropagation();
            onWidth(column, null);
          }}
        />
      </div>
    );
  };
  return (
    <div role="row" className={styles.row} style={{ top: 0, width: (geometry.columnStarts.at(-1) ?? 0) + ROW_HEAD_WIDTH, height: HEAD_HEIGHT }}>
      <div role="presentation" className={styles.stuck} style={{ width: ROW_HEAD_WIDTH + (geometry.columnStarts[kept] ?? 0) }}>
        <div role="columnheader" data-corner className={mergeClasses(styles.heading, styles.corner)} style={{ height: HEAD_HEIGHT }}>
          <span className={styles.unseen}>{words.corner}</span>
        </div>
        {columns.filter((column) => column <= kept).map(heading)}
      </div>
      {columns.filter((column) => column > kept).map(heading)}
    </div>
  );
}
