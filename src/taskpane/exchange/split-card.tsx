import { Button, Checkbox, Field, Input, Select, makeStyles } from "@fluentui/react-components";
import type { ExchangeMessages } from "../../core/messages/exchange";
import type { Language } from "../../core/messages/language";
import type { RegisteredUnit } from "../../core/reports/register";
import { HANDOUT_GROUPINGS } from "../../core/handout/asked-leaves";
import { fillFieldsOf } from "../../core/handout/fill-fields";
import { headingOf } from "../../core/reports/references";
import { columnOf } from "../../core/table/column-of";
import { parsePlainDate } from "../../core/text/plain-date";
import type { TableState } from "../state/pane-state";
import { useTabStyles } from "../tabs/tab-styles";
import type { ExchangeActions } from "./exchange-actions";
import type { SplitWishes } from "./exchange-state";
import { fetched } from "../parts/fetched";
import { askingInView } from "./exchange-view";

/** Where a person sends out the next round. */
const Periods = fetched(() => import(/* webpackChunkName: "handouts" */ "./periods").then((part) => part.Periods));

export interface SplitCardProps {
  readonly language: Language;
  readonly words: ExchangeMessages;
  readonly reading: TableState["reading"];
  readonly wishes: SplitWishes;
  readonly register: readonly RegisteredUnit[];
  readonly busy: boolean;
  readonly act: (what: (exchange: ExchangeActions) => void | Promise<void>) => void;
}

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(126px, 1fr))", gap: "8px 10px", paddingTop: "6px" },
  ticks: { display: "flex", flexWrap: "wrap", columnGap: "4px" },
  options: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px" },
  summary: { cursor: "pointer" },
  button: { paddingTop: "6px" },
});

/** 下发: how the table is parted, what is filled in, until when. */
export function SplitCard({ language, words, reading, wishes, register, busy, act }: SplitCardProps) {
  const tab = useTabStyles();
  const styles = useStyles();
  const { table } = reading;
  const { units, items, nobody } = askingInView(reading, wishes.by, register);
  const fields = fillFieldsOf(table);
  const wish = (change: Partial<SplitWishes>): void => act((exchange) => exchange.wish(change));
  const tick = (key: "empty" | "support" | "statusList" | "next", label: string) => (
    <Checkbox label={label} disabled={busy} checked={wishes[key]} onChange={(_, data) => wish({ [key]: data.checked === true })} />
  );
  return (
    <section className={tab.panel} aria-label={words.splitTitle}>
      <h3 className={tab.subtitle}>{words.splitTitle}</h3>
      <p className={tab.small}>{words.count(wishes.by, units, items)}</p>
      {nobody.length > 0 && <p className={tab.small}>{words.nobody(nobody)}</p>}
      <div className={styles.fields}>
        <Field size="small" label={words.by}>
          <Select
            size="small"
            disabled={busy}
            value={wishes.by}
            onChange={(_, data) => wish({ by: HANDOUT_GROUPINGS.find((one) => one === data.value) ?? "lead" })}
          >
            {HANDOUT_GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {words.groupings[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field size="small" label={words.due}>
          <Input size="small" type="date" disabled={busy} value={wishes.due ?? ""} onChange={(_, data) => wish({ due: parsePlainDate(data.value) })} />
        </Field>
      </div>
      <div role="group" aria-label={words.fill}>
        <p className={tab.small}>{fields.length === 0 ? words.noFill : words.fill}</p>
        <div className={styles.ticks}>
          {fields.map((field) => (
            <Checkbox
              key={field}
              label={headingOf(table, field) ?? field}
              disabled={busy}
              checked={!wishes.notFill.includes(field)}
              onChange={(_, data) => wish({ notFill: data.checked === true ? wishes.notFill.filter((one) => one !== field) : [...wishes.notFill, field] })}
            />
          ))}
        </div>
      </div>
      <details>
        <summary className={`${tab.small} ${styles.summary}`}>{words.options}</summary>
        <div className={styles.options}>
          {tick("empty", words.empty)}
          {wishes.by === "lead" && tick("support", words.support)}
          {columnOf(table, "status") === undefined && table.dialect !== null && tick("statusList", words.ownStatus)}
          {tick("next", words.next)}
          {wishes.next && <Periods language={language} words={words} reading={reading} wishes={wishes} register={register} busy={busy} wish={wish} />}
          <Field size="small" label={words.password}>
            <Input size="small" disabled={busy} autoComplete="off" value={wishes.password} onChange={(_, data) => wish({ password: data.value })} />
          </Field>
        </div>
      </details>
      <Field size="small" label={words.form}>
        <Select size="small" disabled={busy} value={wishes.into} onChange={(_, data) => wish({ into: data.value === "sheets" ? "sheets" : "zip" })}>
          <option value="zip">{words.asZip}</option>
          <option value="sheets">{words.asSheets}</option>
        </Select>
      </Field>
      <div className={styles.button}>
        <Button size="small" appearance="primary" disabled={busy || units === 0 || fields.length === 0} onClick={() => act((exchange) => exchange.split())}>
          {words.split}
        </Button>
      </div>
    </section>
  );
}
