import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellValue } from "../../core/grid/cell-value";
import type { PaneMessages } from "../../core/messages/pane";
import { difference } from "../view/difference";

const useStyles = makeStyles({
  removed: {
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: "line-through",
    textDecorationThickness: "1px",
    overflowWrap: "anywhere",
  },
  added: {
    color: tokens.colorPaletteGreenForeground1,
    textDecorationLine: "none",
    backgroundColor: tokens.colorPaletteGreenBackground1,
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: "anywhere",
  },
  around: { color: tokens.colorNeutralForeground2 },
});

interface ChangeLineProps {
  readonly words: PaneMessages["check"];
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What a change does to a cell, inside a little of its text: what goes is struck out, what comes stands behind it. */
export function ChangeLine({ words, before, after }: ChangeLineProps) {
  const styles = useStyles();
  const { lead, removed, added, tail } = difference(before, after);
  const emptied = after === null;
  const filled = before === null;
  return (
    <span>
      <span className={styles.around}>{lead}</span>
      {(removed !== "" || filled) && <del className={styles.removed}>{filled ? words.blank : removed}</del>}
      {(filled || emptied) && " → "}
      {(added !== "" || emptied) && <ins className={styles.added}>{emptied ? words.blank : added}</ins>}
      <span className={styles.around}>{tail}</span>
    </span>
  );
}
