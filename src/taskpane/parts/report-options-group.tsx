import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { Language } from "../../core/messages/language";
import { reportOptionsWords } from "../../core/messages/report-options";
import type { ReportOptions } from "../../core/reports/options";
import { TextInput } from "./text-input";
import { useOptionStyles } from "./option-styles";

/** Of 更多选项, closed and open. */
export interface ReportOptionsProps {
  readonly language: Language;
  /** Of the button, and of what it opens. */
  readonly title: string;
  readonly options: ReportOptions;
  /** The office has a list of units, so what goes by it can be chosen. */
  readonly hasRegister: boolean;
  readonly busy: boolean;
  readonly onOptions: (change: Partial<ReportOptions>) => void;
}

const SWITCHES = ["opinionColumn", "dueColumn", "onlyUnfinishedPoints", "problemsWithInfo", "indicatorParts", "ranking", "charts", "signature"] as const;
const SIGNED = ["signatureUnit", "signatureMaker", "signatureReviewer", "signatureDate"] as const;
type Switch = (typeof SWITCHES)[number] | "registerLeaders";
type Word = (typeof SIGNED)[number] | "annex";

/** What stands under 更多选项: what an office sets about its reports once in a while. Everything that is chosen is kept with the settings. */
export function ReportOptionsGroup({ language, title, options, hasRegister, busy, onOptions }: ReportOptionsProps) {
  const styles = useOptionStyles();
  const words = reportOptionsWords(language);
  const text = (name: Word) => (
    <Field key={name} size="small" label={words.labels[name]}>
      <TextInput busy={busy} value={options[name]} onChoose={(value) => onOptions({ [name]: value })} />
    </Field>
  );
  const tick = (name: Switch) => (
    <Checkbox
      key={name}
      label={words.labels[name]}
      disabled={busy}
      checked={options[name]}
      onChange={(_, data) => onOptions({ [name]: data.checked === true })}
    />
  );
  return (
    <div role="group" aria-label={title}>
      <div className={styles.checks}>{SWITCHES.map(tick)}</div>
      {options.signature && <div className={styles.fields}>{SIGNED.map(text)}</div>}
      <div className={styles.fields}>
        {text("annex")}
        <Field size="small" label={words.labels.nameUpTo}>
          <TextInput busy={busy} value={String(options.nameUpTo)} onChoose={(value) => /^\d{1,3}$/u.test(value) && onOptions({ nameUpTo: Number(value) })} />
        </Field>
        <Field size="small" label={words.labels.denominator}>
          <Select
            size="small"
            disabled={busy}
            value={options.denominator}
            onChange={(_, data) => onOptions({ denominator: data.value === "assessed" ? "assessed" : "all" })}
          >
            <option value="all">{words.allItems}</option>
            <option value="assessed">{words.assessedItems}</option>
          </Select>
        </Field>
        <Field size="small" label={words.labels.problemsBy}>
          <Select
            size="small"
            disabled={busy}
            value={options.problemsBy}
            onChange={(_, data) => onOptions({ problemsBy: data.value === "unit" ? "unit" : "number" })}
          >
            <option value="number">{words.byNumber}</option>
            <option value="unit">{words.byUnit}</option>
          </Select>
        </Field>
        <Field size="small" label={words.labels.indicatorOrder}>
          <Select
            size="small"
            disabled={busy}
            value={options.indicatorOrder}
            onChange={(_, data) => onOptions({ indicatorOrder: data.value === "gap" ? "gap" : "table" })}
          >
            <option value="table">{words.byTable}</option>
            <option value="gap">{words.byGap}</option>
          </Select>
        </Field>
        {hasRegister && (
          <Field size="small" label={words.labels.unitOrder}>
            <Select
              size="small"
              disabled={busy}
              value={options.unitOrder}
              onChange={(_, data) => onOptions({ unitOrder: data.value === "register" ? "register" : "count" })}
            >
              <option value="count">{words.byCount}</option>
              <option value="register">{words.byRegister}</option>
            </Select>
          </Field>
        )}
      </div>
      {hasRegister && tick("registerLeaders")}
    </div>
  );
}
