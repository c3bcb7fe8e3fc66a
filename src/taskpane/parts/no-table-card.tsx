import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { NoTable } from "../../app/choose-sheet";
import type { Catalogue } from "../../core/messages/catalogue";
import { useTabStyles } from "../tabs/tab-styles";

interface NoTableCardProps {
  readonly importWord: ReactNode;
  readonly messages: Catalogue;
  readonly found: NoTable;
  readonly busy: boolean;
  readonly onHeaderRow: (row: number) => void;
}

const MOST_FIELDS = 6;
const MOST_HEADINGS = 8;

/** A sheet without a table: what was looked for, what was seen, and a way to point at the header row. */
export function NoTableCard({ importWord, messages, found, busy, onHeaderRow }: NoTableCardProps) {
  const tab = useTabStyles();
  const words = messages.pane.noTable;
  const [row, setRow] = useState("");
  const { failure, grid } = found;
  const fields = failure.lookedFor.slice(0, MOST_FIELDS).map((field) => messages.words.fields[field]);
  const number = Number(row);
  const usable = /^[1-9]\d{0,6}$/.test(row) && number >= grid.origin.row && number < grid.origin.row + grid.values.length;
  return (
    <section className={tab.content} aria-label={words.title(grid.sheet.name)}>
      <h2 className={tab.title}>{words.title(grid.sheet.name)}</h2>
      {grid.values.length === 0 ? (
        <p className={tab.small}>{words.sawNothing}</p>
      ) : (
        <>
          <p className={tab.small}>
            {failure.reason === "no-items" ? words.noItems : words[failure.reason === "no-progress" ? "noProgress" : "lookedFor"](fields)}
          </p>
          {failure.saw.length > 0 && (
            <div className={tab.panel}>
              <div className={tab.small}>{failure.reason === "no-header" ? words.saw : words.sawHeader}</div>
              {failure.saw.map((one) => (
                <div key={one.row} className={tab.spread}>
                  <span className={tab.small}>{words.sawRow(one.row, one.headings.slice(0, MOST_HEADINGS))}</span>
                  <Button size="small" disabled={busy} aria-label={words.useRow(one.row)} onClick={() => onHeaderRow(one.row)}>
                    {words.readWithRow}
                  </Button>
                </div>
              ))}
            </div>
          )}
          <form
            className={tab.row}
            onSubmit={(event) => {
              event.preventDefault();
              if (usable) onHeaderRow(number);
            }}
          >
            <Field size="small" label={words.headerRow} orientation="horizontal">
              <Input size="small" inputMode="numeric" style={{ width: 72 }} value={row} onChange={(_, data) => setRow(data.value.trim())} />
            </Field>
            <Button size="small" type="submit" disabled={busy || !usable}>
              {words.readWithRow}
            </Button>
          </form>
        </>
      )}
      <div>{importWord}</div>
    </section>
  );
}
