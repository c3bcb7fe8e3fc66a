import { Button } from "@fluentui/react-components";
import type { SeveralSheetsMessages } from "../../core/messages/several-sheets";
import type { TableState } from "../state/pane-state";
import { useTabStyles } from "../tabs/tab-styles";

interface BesideCardProps {
  readonly words: SeveralSheetsMessages;
  readonly table: TableState;
  readonly busy: boolean;
  readonly onTogether: (on: boolean) => void;
}

/** Other sheets of the same form: told always, and the choice whether reports count them. */
export function BesideCard({ words, table, busy, onTogether }: BesideCardProps) {
  const tab = useTabStyles();
  const { beside, together, reading } = table;
  // a sheet of another form is no part that anybody would look for
  const leftOut = (beside?.leftOut ?? []).filter(({ why }) => why !== "other-form");
  if (!beside || beside.parts.length + leftOut.length === 0) return null;
  const borrowed = beside.parts.flatMap(({ sheet, borrowed: rows }) => (rows === undefined ? [] : [sheet]));
  const items = beside.parts.reduce((sum, part) => sum + part.table.items.length, 0);
  return (
    <section className={tab.panel} aria-label={words.title}>
      {beside.parts.length > 0 && (
        <>
          <p className={tab.small}>{words.others(beside.parts.length, items)}</p>
          <div className={tab.row}>
            <Button size="small" disabled={busy} aria-pressed={together} appearance={together ? "primary" : "secondary"} onClick={() => onTogether(true)}>
              {words.together}
            </Button>
            <Button size="small" disabled={busy} aria-pressed={!together} appearance={together ? "secondary" : "primary"} onClick={() => onTogether(false)}>
              {words.alone}
            </Button>
          </div>
          <p className={tab.small}>{together ? words.counted([reading.grid.sheet.name, ...beside.parts.map(({ sheet }) => sheet)]) : words.notCounted}</p>
        </>
      )}
      {borrowed.length > 0 && <p className={tab.small}>{words.borrowedHeader(borrowed)}</p>}
      {leftOut.map(({ sheet, why }) => (
        <p key={sheet} className={tab.small}>
          {words.leftOut(sheet, why)}
        </p>
      ))}
    </section>
  );
}
