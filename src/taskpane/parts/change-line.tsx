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
  return (
    <span>
      {before === null && <del className={styles.removed}>{words.blank}</del>}
      {before === null && " → "}
      {difference(before, after).map((part, index) => {
        if (part.kind === "removed")
          return (
            <del key={index} className={styles.removed}>
              {part.text}
            </del>
          );
        if (part.kind === "added")
          return (
            <ins key={index} className={styles.added}>
              {part.text}
            </ins>
          );
        return (
          <span key={index} className={styles.around}>
            {part.text}
          </span>
        );
      })}
      {after === null && " → "}
      {after === null && <ins className={styles.added}>{words.blank}</ins>}
    </span>
  );
}
