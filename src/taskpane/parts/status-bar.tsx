import { makeStyles, tokens } from "@fluentui/react-components";
import { statusLook } from "./status-look";
import type { StatusCount } from "../view/overview";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "16px",
    gap: "2px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  part: { minWidth: "4px", boxSizing: "border-box", border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
});

/** The statuses of all items as one bar; each has a pattern of its own, and the words and numbers stand above it. */
export function StatusBar({ label, statuses }: { readonly label: string; readonly statuses: readonly StatusCount[] }) {
  const styles = useStyles();
  const text = statuses.map((one) => `${one.word}${one.count}`).join("，");
  return (
    <div role="img" aria-label={`${label}：${text}`} className={styles.bar}>
      {statuses.map((one) => (
        <div key={one.status ?? ""} className={styles.part} style={{ flexGrow: one.count, flexBasis: 0, background: statusLook(one.status).bar }} />
      ))}
    </div>
  );
}
