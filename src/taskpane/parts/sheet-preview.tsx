import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { columnPoints } from "../../app/column-width";
import type { PaneMessages } from "../../core/messages/pane";
import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import { previewRows } from "../view/preview-rows";
import { ScrollFrame } from "./scroll-frame";

const useStyles = makeStyles({
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "auto",
    maxHeight: "320px",
    backgroundColor: "#ffffff",
  },
  table: { borderCollapse: "collapse", color: "#000000", tableLayout: "fixed", lineHeight: 1.35 },
  cell: { padding: "0 1px", overflow: "hidden", overflowWrap: "anywhere", whiteSpace: "pre-wrap", border: "1px solid transparent" },
  bordered: { border: "1px solid #8a8a8a" },
});

/** Pixels a point at the least: under this nothing can be made out, and the page is scrolled instead. */
const LEAST = 0.42;
const BODY_SIZE = 12;

/**
 * How a report will look on its page, as wide as the pane: the first rows of the sheet with its merges, widths, heights and alignment, all
 * at one scale. It scrolls by itself.
 */
export function SheetPreview({ words, sheet }: { readonly words: PaneMessages["reports"]; readonly sheet: LaidOutSheet }) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const points = sheet.columnWidths.reduce((sum, width) => sum + columnPoints(width), 0);
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setRoom(frame.current?.clientWidth ?? 0);
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  const scale = Math.min(1.33, Math.max(LEAST, room / Math.max(1, points)));
  const { rows, more } = previewRows(sheet);
  return (
    <div>
      <ScrollFrame ref={frame} className={styles.frame} label={words.previewOf(sheet.name, sheet.values.length)}>
        <table className={styles.table} style={{ width: points * scale, fontSize: BODY_SIZE * scale }}>
          <colgroup>
            {sheet.columnWidths.map((width, index) => (
              <col key={index} style={{ width: columnPoints(width) * scale }} />
            ))}
          </colgroup>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index} style={{ height: (sheet.rowHeights[index] ?? 0) * scale }}>
                {row.map((cell) => (
                  <td
                    key={cell.column}
                    rowSpan={cell.rowSpan}
                    colSpan={cell.colSpan}
                    className={`${styles.cell} ${cell.style?.border === "all" || cell.style?.border === "rim" ? styles.bordered : ""}`}
                    style={{
                      textAlign: cell.style?.horizontal ?? "left",
                      fontWeight: cell.style?.bold ? 600 : 400,
                      fontSize: (cell.style?.size ?? BODY_SIZE) * scale,
                    }}
                  >
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {more > 0 && <small>{words.moreRows(more)}</small>}
    </div>
  );
}
