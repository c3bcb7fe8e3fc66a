import { Button } from "@fluentui/react-components";
import type { TidyMessages } from "../../core/messages/tidy";
import { useTabStyles } from "../tabs/tab-styles";

interface TornCardProps {
  readonly words: TidyMessages;
  /** How many items lie in several rows each. */
  readonly torn: number;
  readonly busy: boolean;
  readonly onTidy: () => void;
}

/** A table that seems to be pasted out of Word: told, with the way to one row an item. */
export function TornCard({ words, torn, busy, onTidy }: TornCardProps) {
  const tab = useTabStyles();
  if (torn === 0) return null;
  return (
    <section className={tab.panel} aria-label={words.title}>
      <p className={tab.small}>{words.torn(torn)}</p>
      <div className={tab.row}>
        <Button size="small" disabled={busy} onClick={onTidy}>
          {words.button}
        </Button>
      </div>
    </section>
  );
}
