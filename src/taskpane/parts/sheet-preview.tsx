import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneMessages } from "../../core/messages/pane";
import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import { previewRows } from "../view/preview-rows";

const useStyles = makeStyles({
  frame: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, overflow: "auto", maxHeight: "320px", backgroundColor: "#ffffff" },
  table: { borderCollapse: "collapse", color: "#000000", tableLayout: "fixed", fontSize: "10px", lineHeight: 1.35 },
  cell: { padding: "2px 3px", overflowWrap: "anywhere", whiteSpace: "pre-wrap", border: "1px solid transparent" },
  bordered: { border: "1px solid #8a8a8a" },
});

/** Pixels that a character of the sheet takes in the preview. */
const SCALE = 5.2;

/** How a report will look, small: the first rows of the sheet with its merges, widths and alignment. It scrolls by itself. */
export function SheetPreview({ words, sheet }: { readonly words: PaneMessages["reports"]; readonly sheet: LaidOutSheet }) {
  const styles = useStyles();
  const { rows, more } = previewRows(sheet);
  const label = words.previewOf(sheet.name, sheet.values.length);
  return (
    <div>
      <div className={styles.frame} tabIndex={0} role="region" aria-label={label}>
        <table className={styles.table} style={{ width: sheet.columnWidths.reduce((sum, width) => sum + width * SCALE, 0) }}>
          <colgroup>
            {sheet.columnWidths.map((width, index) => (
              <col key={index} style={{ width: width * SCALE }} />
            ))}
          </colgroup>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell) => (
                  <td
                    key={cell.column}
                    rowSpan={cell.rowSpan}
                    colSpan={cell.colSpan}
                    className={`${styles.cell} ${cell.style?.border === "all" ? styles.bordered : ""}`}
                    style={{ textAlign: cell.style?.horizontal ?? "left", fontWeight: cell.style?.bold ? 600 : 400, fontSize: (cell.style?.size ?? 12) >= 16 ? "13px" : undefined }}
                  >
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <small>{words.moreRows(more)}</small>}
    </div>
  );
}
