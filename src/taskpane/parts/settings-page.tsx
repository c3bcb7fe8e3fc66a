import { Button, Checkbox, Field, Input, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Settings } from "../../app/settings";
import type { PaneShell } from "../../app/shell";
import type { Catalogue } from "../../core/messages/catalogue";
import type { Language } from "../../core/messages/language";
import type { OfficeSettings } from "../../app/office-settings";
import { settingsWords, type SettingsMessages } from "../../core/messages/settings";
import { DEFAULT_SETTINGS } from "../../app/settings";
import { useTabStyles } from "../tabs/tab-styles";
import { unitLine } from "../view/unit-line";
import { parseSettingsForm, settingsForm, type SettingsForm } from "../view/settings-form";
import type { ProgressTable } from "../../core/table/progress-table";
import type { Facts } from "../../core/rules/problem";
import { diagnosticLines } from "../view/trouble-report";
import { CopyButton } from "./copy-button";
import { fetched } from "./fetched";
import { BackIcon } from "./icons";

interface SettingsPageProps {
  readonly messages: Catalogue;
  readonly settings: Settings;
  readonly language: Language;
  /** The table that was read; null for none. */
  readonly table: ProgressTable | null;
  /** It stands in a page of a browser. */
  readonly page: boolean;
  readonly selfCheck: PaneShell["selfCheck"] | null;
  readonly opensWithWorkbook: PaneShell["opensWithWorkbook"] | null;
  /** Version and host facts. */
  readonly diagnostics: () => Facts;
  /** What the office's file says; null where there is none. */
  readonly office: OfficeSettings | null;
  /** Hands a file to the person (see `PaneShell.download`). */
  readonly download: PaneShell["download"];
  readonly onSave: (settings: Settings) => void;
  readonly onClose: () => void;
}

/** Its words are those of the office's file, which came with it. */
const OfficeList = fetched(() => import(/* webpackChunkName: "office" */ "./office-list").then((part) => part.OfficeList));

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  area: { minWidth: 0, width: "100%" },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "10px" },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  facts: { fontSize: tokens.fontSizeBase100, whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: "6px 0" },
  group: { border: "none", padding: 0, margin: 0, minWidth: 0, display: "flex", flexDirection: "column", gap: "8px" },
});

/** The settings: what an office sets once. Language and theme hold at once, the rest when saved. */
export function SettingsPage({
  messages,
  settings,
  language,
  table,
  page,
  selfCheck,
  opensWithWorkbook,
  diagnostics,
  office,
  download,
  onSave,
  onClose,
}: SettingsPageProps) {
  const tab = useTabStyles();
  const styles = useStyles();
  const words = settingsWords(language);
  const [facts] = useState(diagnostics);
  const about = diagnosticLines(facts).join("\n");
  const [form, setForm] = useState<SettingsForm>(() => settingsForm(settings, messages.words));
  // of an imported file also what no field shows
  const [imported, setImported] = useState<OfficeSettings | null>(null);
  const held = { ...settings, ...imported };
  const parsed = parseSettingsForm(form, held, messages.words);
  const set = (change: Partial<SettingsForm>) => setForm({ ...form, ...change });
  const wrong = (part: keyof SettingsForm) => {
    const line = parsed.mistakes[part];
    return line === undefined ? {} : { validationState: "error" as const, validationMessage: `${words.invalid}：${line}` };
  };
  const area = (part: "units" | "statusWords", label: string, hint: string) => (
    <Field label={label} hint={hint} {...wrong(part)}>
      <Textarea className={styles.area} resize="vertical" rows={5} value={form[part]} onChange={(_, data) => set({ [part]: data.value })} />
    </Field>
  );
  const font = (part: "titleFont" | "headerFont" | "bodyFont", label: string) => (
    <Field size="small" label={label} {...wrong(part)}>
      <Input size="small" value={form[part]} onChange={(_, data) => set({ [part]: data.value })} />
    </Field>
  );
  const below = (part: "mostlyBelow" | "laggingBelow", label: string) => (
    <Field size="small" label={label} {...wrong(part)}>
      <Input
        size="small"
        inputMode="decimal"
        contentAfter="%"
        className={styles.area}
        input={{ className: styles.area }}
        value={form[part]}
        onChange={(_, data) => set({ [part]: data.value })}
      />
    </Field>
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (parsed.settings === null) return;
        onSave(parsed.settings);
        onClose();
      }}
    >
      <div className={tab.row}>
        <Button size="small" appearance="subtle" icon={<BackIcon />} onClick={onClose}>
          {messages.pane.actions.back}
        </Button>
        <h2 className={tab.title}>{words.title}</h2>
      </div>
      <div className={styles.pair}>
        <Field size="small" label={words.language}>
          <Select size="small" value={language} onChange={(_, data) => onSave({ ...settings, language: data.value === "en" ? "en" : "zh-CN" })}>
            <option value="zh-CN">中文</option>
            <option value="en">English</option>
          </Select>
        </Field>
        <Field size="small" label={words.theme}>
          <Select
            size="small"
            value={settings.theme}
            onChange={(_, data) => onSave({ ...settings, theme: data.value === "light" ? "light" : data.value === "dark" ? "dark" : "auto" })}
          >
            <option value="auto">{words.themes.auto}</option>
            <option value="light">{words.themes.light}</option>
            <option value="dark">{words.themes.dark}</option>
          </Select>
        </Field>
      </div>
      {opensWithWorkbook && <OpensWithWorkbook words={words} choice={opensWithWorkbook} />}
      {area("units", words.units, words.unitsHint)}
      <OfficeList
        language={language}
        office={office}
        table={table}
        settings={parsed.settings ?? held}
        download={download}
        onUnits={(names) =>
          setForm({ ...form, units: [form.units.trimEnd(), ...names.map((full) => unitLine({ full }))].filter((line) => line !== "").join("\n") })
        }
        onImport={(file) => {
          setImported(file);
          setForm(settingsForm({ ...held, ...file }, messages.words));
        }}
      />
      {area("statusWords", words.words, words.wordsHint)}
      <fieldset className={styles.group}>
        <legend className={tab.subtitle}>{words.thresholds}</legend>
        <div className={styles.pair}>
          {below("mostlyBelow", words.mostlyBelow)}
          {below("laggingBelow", words.laggingBelow)}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={tab.subtitle}>{words.fonts}</legend>
        {font("titleFont", words.titleFont)}
        {font("headerFont", words.headFont)}
        {font("bodyFont", words.bodyFont)}
      </fieldset>
      <div className={tab.row}>
        <Button type="submit" appearance="primary" disabled={parsed.settings === null}>
          {words.save}
        </Button>
        <Button
          onClick={() => {
            setImported(null);
            setForm(settingsForm({ ...DEFAULT_SETTINGS, ...office, language: settings.language, theme: settings.theme }, messages.words));
          }}
        >
          {words.reset}
        </Button>
      </div>
      {selfCheck && (
        <div className={tab.row}>
          <Button size="small" onClick={selfCheck.open}>
            {selfCheck.label(language)}
          </Button>
        </div>
      )}
      <p className={tab.small}>{messages.pane.offline(page)}</p>
      <details>
        <summary className={styles.summary}>{words.about(String(facts.version ?? ""))}</summary>
        <pre className={styles.facts}>{about}</pre>
        <CopyButton words={messages.pane.actions} text={about} />
      </details>
    </form>
  );
}

/** A choice that is kept in the workbook, at once. */
function OpensWithWorkbook({ words, choice }: { readonly words: SettingsMessages; readonly choice: NonNullable<PaneShell["opensWithWorkbook"]> }) {
  const [on, setOn] = useState(() => choice.isOn());
  const [failed, setFailed] = useState(false);
  const set = async (next: boolean): Promise<void> => {
    setOn(next);
    setFailed(false);
    await choice.set(next).catch(() => setFailed(true));
    setOn(choice.isOn());
  };
  return (
    <Field hint={words.opensWithWorkbookHint} {...(failed && { validationState: "error", validationMessage: words.opensWithWorkbookFailed })}>
      <Checkbox label={words.opensWithWorkbook} checked={on} onChange={(_, data) => void set(data.checked === true)} />
    </Field>
  );
}
