import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { SplitWishes } from "./exchange-state";
import { handoutsOf } from "./sending";
import type { SplitCardProps } from "./split-card";

const useStyles = makeStyles({
  period: { width: "100%" },
});

/** Title and headings as they are sent out in the next round: shown, and to be set right. */
export function Periods({
  words,
  reading,
  wishes,
  register,
  busy,
  wish,
}: Pick<SplitCardProps, "language" | "words" | "reading" | "wishes" | "register" | "busy"> & { readonly wish: (change: Partial<SplitWishes>) => void }) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.periods} className={styles.period}>
      {handoutsOf(wishes, reading, register).moved.map(({ from, to }) => (
        <Field key={from} size="small" label={from}>
          <Input size="small" disabled={busy} value={to} onChange={(_, data) => wish({ renamed: new Map([...wishes.renamed, [from, data.value]]) })} />
        </Field>
      ))}
    </div>
  );
}
