import { makeStyles, tokens } from "@fluentui/react-components";
import type { MarkedPart } from "../view/marked-text";

const useStyles = makeStyles({
  mark: {
    color: "inherit",
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderBottom: `2px solid ${tokens.colorPaletteDarkOrangeBorder2}`,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight", color: "HighlightText" },
  },
});

/** Text with the words marked that a judgement rests on: by their ground and by a line under them. */
export function Marked({ parts }: { readonly parts: readonly MarkedPart[] }) {
  const styles = useStyles();
  return parts.map((part, index) =>
    part.marked ? (
      <mark key={index} className={styles.mark}>
        {part.text}
      </mark>
    ) : (
      <span key={index}>{part.text}</span>
    ),
  );
}
