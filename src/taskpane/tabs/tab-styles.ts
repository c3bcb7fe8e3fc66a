import { makeStyles, tokens } from "@fluentui/react-components";
import { LOW_PANE } from "../parts/pane-sizes";

/** How every tab is laid out: what it shows, and one main action at its foot. */
export const useTabStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0, [LOW_PANE]: { gap: "2px" } },
  /** A line of a list's own controls, as low as they go. */
  tight: { margin: "-4px 0 -4px -8px" },
  /** What a low pane can do without. */
  spare: { [LOW_PANE]: { display: "none" } },
  row: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap", minWidth: 0 },
  /** What a list can be asked beside its filters: one line where that is all the height there is. */
  options: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "6px",
    minWidth: 0,
    [LOW_PANE]: { flexDirection: "row", alignItems: "center", flexWrap: "wrap", gap: "0 4px", "& label": { fontSize: tokens.fontSizeBase200 } },
  },
  spread: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px", minWidth: 0 },
  still: { flexShrink: 0, whiteSpace: "nowrap" },
  grow: { flexGrow: 1, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    padding: "6px 9px",
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorder2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  panel: { padding: "9px 11px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, minWidth: 0 },
  empty: { padding: "20px 8px", textAlign: "center", color: tokens.colorNeutralForeground2, textWrap: "balance" },
});
