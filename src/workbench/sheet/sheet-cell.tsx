import { mergeClasses } from "@fluentui/react-components";
import { memo, type CSSProperties } from "react";
import { toA1, type CellRange, type CellRef } from "../../core/grid/cell-ref";
import type { SheetLink } from "../../app/workbook";
import { CellEditor } from "./cell-editor";
import { useSheetStyles } from "./sheet-styles";

interface SheetCellProps {
  readonly cell: CellRef;
  readonly merge: CellRange | null;
  readonly text: string;
  readonly link: SheetLink | null;
  readonly onFollow: (link: SheetLink) => void;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly look: CSSProperties;
  readonly spills: boolean;
  /** It stays in view while others scroll under it. */
  readonly kept: boolean;
  /** The last of the columns that stay in view. */
  readonly edge: boolean;
  /** Keys act on it. */
  readonly active: boolean;
  readonly selected: boolean;
  readonly marked: boolean;
  /** What the editor starts with; null while the cell is not being edited. */
  readonly editing: string | null;
  readonly label: string;
  readonly onCommit: (typed: string, then: "stay" | "down" | "right") => void;
  readonly onCancel: () => void;
}

/** One cell, or one merged area, at its place in its row. */
export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const styles = useSheetStyles();
  const { cell, merge } = props;
  const spans = {
    ...(merge && merge.bottom > merge.top ? { "aria-rowspan": merge.bottom - merge.top + 1 } : {}),
    ...(merge && merge.right > merge.left ? { "aria-colspan": merge.right - merge.left + 1 } : {}),
  };
  return (
    <div
      role="gridcell"
      aria-colindex={cell.column}
      aria-selected={props.selected}
      {...spans}
      data-cell={toA1(cell)}
      tabIndex={props.active ? 0 : -1}
      className={mergeClasses(
        styles.cell,
        (merge !== null || props.kept) && styles.paper,
        props.spills && styles.spills,
        props.edge && styles.stuckLast,
        props.marked && styles.marked,
        props.selected && !props.active && styles.inRange,
        props.active && styles.selected,
        props.editing !== null && styles.editing,
      )}
      style={{ ...props.look, left: props.left, width: props.width, height: props.height }}
    >
      {props.editing === null ? (
        <ShownText text={props.text} link={props.link} black={props.look.color === "#000000"} onFollow={props.onFollow} />
      ) : (
        <CellEditor start={props.editing} label={props.label} width={props.width} height={props.height} onCommit={props.onCommit} onCancel={props.onCancel} />
      )}
    </div>
  );
});

interface CellTextProps extends Pick<SheetCellProps, "text" | "link" | "onFollow"> {
  readonly black: boolean;
}

/** What a cell shows. A link is followed by a click, and by Enter on its cell: the grid stays one tab stop. */
function ShownText({ text, link, black, onFollow }: CellTextProps) {
  const styles = useSheetStyles();
  if (!link) return <span className={styles.text}>{text}</span>;
  return (
    <button
      type="button"
      role="link"
      tabIndex={-1}
      title={link.tip}
      className={mergeClasses(styles.text, styles.link, black && styles.blue)}
      onClick={() => onFollow(link)}
    >
      {text}
    </button>
  );
}
