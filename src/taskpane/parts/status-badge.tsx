import { makeStyles, tokens } from "@fluentui/react-components";
import type { Status } from "../../core/terms/status";
import { statusLook } from "./status-look";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    padding: "0 8px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** A status as a word with its mark. */
export function StatusBadge({ status, word }: { readonly status: Status | null; readonly word: string }) {
  const styles = useStyles();
  const look = statusLook(status);
  return (
    <span className={styles.badge} style={{ color: look.foreground, backgroundColor: look.background }}>
      <span aria-hidden="true">{look.mark}</span>
      {word}
    </span>
  );
}
