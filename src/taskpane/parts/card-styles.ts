import { makeStyles, tokens } from "@fluentui/react-components";
import { LOW_PANE } from "./pane-sizes";

/** So many lines, the rest cut. */
const lines = (count: number) => ({ display: "-webkit-box", WebkitBoxOrient: "vertical" as const, WebkitLineClamp: String(count), overflow: "hidden" });

/** A card whose main button covers it all: a click anywhere on it is a click on the button; other buttons stand above. */
export const useCardStyles = makeStyles({
  card: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "9px 11px",
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    [LOW_PANE]: { gap: "3px", padding: "4px 9px" },
    ":hover": { borderTopColor: tokens.colorNeutralStroke1, borderRightColor: tokens.colorNeutralStroke1, borderBottomColor: tokens.colorNeutralStroke1 },
  },
  /** In a low pane a card that nobody chose is so short that it can be seen whole. */
  short: {
    [LOW_PANE]: {
      "& [data-part=task]": lines(1),
      "& [data-part=reason]": lines(2),
      "& [data-part=evidence]": { maxHeight: "42px", boxSizing: "border-box", overflow: "hidden" },
    },
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBorder2 },
  info: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  plain: { borderLeftColor: tokens.colorNeutralStroke1 },
  main: {
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    padding: 0,
    margin: 0,
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    display: "block",
    width: "100%",
    minWidth: 0,
    outlineStyle: "none",
    overflowWrap: "anywhere",
    "::after": { content: '""', position: "absolute", inset: 0, borderRadius: tokens.borderRadiusMedium },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  above: { position: "relative", zIndex: 1 },
  line: { display: "flex", alignItems: "baseline", gap: "8px", minWidth: 0 },
  centred: { alignItems: "center" },
  /** Goes to the next line as a whole. */
  together: { whiteSpace: "nowrap" },
  grow: { flexGrow: 1, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  /** The item that a problem is of, above it. */
  about: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  oneLine: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
  reference: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: "8px" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  meta: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", position: "relative", zIndex: 1 },
  inset: {
    padding: "7px 9px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    [LOW_PANE]: { padding: "3px 7px", lineHeight: "18px" },
  },
  heading: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, padding: "6px 2px 6px" },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, marginInlineEnd: "8px" },
});
