import { makeStyles, tokens } from "@fluentui/react-components";
import type { ShownSheet } from "../../app/workbook";
import type { WorkbenchMessages } from "../../core/messages/workbench";
import { geometryOf, type SheetLook } from "./geometry";
import { ROW_HEAD_WIDTH } from "./sheet-sizes";

interface ZoomChoiceProps {
  readonly words: WorkbenchMessages["sheet"];
  readonly view: ShownSheet;
  readonly look: SheetLook;
  readonly onLook: (look: SheetLook) => void;
}

const ZOOMS = [0.5, 0.75, 0.9, 1, 1.25, 1.5, 2];
/** Smaller than this nothing can be read. */
const SMALLEST = 0.4;
const LARGEST = 2;
/** Of the bar that scrolls down, in pixels. */
const SCROLL_BAR = 16;

const useStyles = makeStyles({
  select: {
    font: "inherit",
    padding: "2px 4px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** How large the sheet is shown; 适合宽度 makes all columns of the table fit into the grid. */
export function ZoomChoice({ words, view, look, onLook }: ZoomChoiceProps) {
  const styles = useStyles();
  const shown = Math.round(look.zoom * 100);
  const choices = [...new Set([...ZOOMS.map((zoom) => Math.round(zoom * 100)), shown])].sort((a, b) => a - b);
  return (
    <select
      className={styles.select}
      aria-label={words.zoom}
      value={String(shown)}
      onChange={(event) => {
        const { value } = event.target;
        if (value !== "fit") return onLook({ ...look, zoom: Number(value) / 100 });
        const room = document.querySelector(`[role=grid]`)?.clientWidth ?? 0;
        onLook({ ...look, zoom: fitting(view, look, room) });
      }}
    >
      {choices.map((zoom) => (
        <option key={zoom} value={String(zoom)}>
          {zoom}%
        </option>
      ))}
      <option value="fit">{words.fitWidth}</option>
    </select>
  );
}

/** The zoom at which the used columns are as wide as the grid. */
function fitting(view: ShownSheet, look: SheetLook, room: number): number {
  const { origin, values } = view.grid;
  const used = geometryOf(view, { ...look, zoom: 1 }).columnStarts[origin.column - 1 + (values[0]?.length ?? 0)] ?? 0;
  if (used === 0 || room === 0) return 1;
  const zoom = (room - ROW_HEAD_WIDTH - SCROLL_BAR) / used;
  return Math.floor(Math.min(LARGEST, Math.max(SMALLEST, zoom)) * 100) / 100;
}
