import { Checkbox, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { DraftOptions as Options } from "../../../core/drafts/options";
import type { DraftText, DraftTick, WordDraftMessages } from "../../../core/messages/word-drafts";
import { parsePlainDate, type PlainDate } from "../../../core/text/plain-date";
import type { DraftWish } from "../../state/pane-state";
import { TextInput } from "../text-input";
import { useOptionStyles } from "../option-styles";

interface DraftOptionsProps {
  readonly words: WordDraftMessages;
  readonly wish: DraftWish;
  readonly options: Options;
  /** Units that lead something, in the order of the table. */
  readonly units: readonly string[];
  readonly busy: boolean;
  readonly onWish: (change: Partial<DraftWish>) => void;
  readonly onOptions: (change: Partial<Options>) => void;
}

/** What each kind of draft asks an office for; everything of it may stay empty. */
const TEXTS: { readonly [D in DraftWish["draft"]]: readonly DraftText[] } = {
  "return-notice": ["issuer", "returnTitle"],
  supervision: ["numberPrefix", "contact"],
  bulletin: ["issuer", "addressee"],
  "work-summary": ["issuer"],
};
const TICKS: { readonly [D in DraftWish["draft"]]: readonly DraftTick[] } = {
  "return-notice": [],
  supervision: ["levels"],
  bulletin: ["listCompleted"],
  "work-summary": [],
};

/** 文稿选项: for whom, until when, and the office's own words. */
export function DraftOptionsForm({ words, wish, options, units, busy, onWish, onOptions }: DraftOptionsProps) {
  const styles = useOptionStyles();
  const { draft } = wish;
  return (
    <div role="group" aria-label={words.options}>
      <div className={styles.fields}>
        {draft !== "bulletin" && (
          <Field size="small" label={words.unit}>
            <Select size="small" disabled={busy} value={wish.unit ?? ""} onChange={(_, data) => onWish({ unit: data.value === "" ? null : data.value })}>
              <option value="">{words.allUnits}</option>
              {units.map((unit) => (
                <option key={unit} value={unit}>
                  {unit}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {(draft === "return-notice" || draft === "supervision") && (
          <Day label={words.due[draft]} busy={busy} value={wish.due} onChoose={(due) => onWish({ due })} />
        )}
        <Day label={words.issued} busy={busy} value={wish.issued} onChoose={(issued) => onWish({ issued })} />
        {draft === "supervision" && (
          <Field size="small" label={words.each}>
            <Select size="small" disabled={busy} value={wish.each} onChange={(_, data) => onWish({ each: data.value === "unit" ? "unit" : "item" })}>
              <option value="item">{words.eachItem}</option>
              <option value="unit">{words.eachUnit}</option>
            </Select>
          </Field>
        )}
        {draft === "supervision" && options.numberPrefix !== "" && (
          <Field size="small" label={words.numberFrom}>
            <TextInput
              busy={busy}
              value={String(options.numberFrom)}
              onChoose={(value) => /^[1-9]\d{0,4}$/u.test(value) && onOptions({ numberFrom: Number(value) })}
            />
          </Field>
        )}
        {TEXTS[draft].map((name) => (
          <Field key={name} size="small" label={words.texts[name]} {...(name === "returnTitle" ? { hint: words.returnTitleHint } : {})}>
            <TextInput busy={busy} value={options[name]} onChoose={(value) => onOptions({ [name]: value })} />
          </Field>
        ))}
      </div>
      {draft === "bulletin" && (
        <Field size="small" label={words.requirements} hint={words.requirementsHint}>
          <Paragraphs busy={busy} value={options.requirements} onChoose={(requirements) => onOptions({ requirements })} />
        </Field>
      )}
      <div className={styles.checks}>
        {TICKS[draft].map((name) => (
          <Checkbox
            key={name}
            label={words.ticks[name]}
            disabled={busy}
            checked={options[name]}
            onChange={(_, data) => onOptions({ [name]: data.checked === true })}
          />
        ))}
        {draft !== "bulletin" && (
          <Checkbox label={words.separate} disabled={busy} checked={wish.separate} onChange={(_, data) => onWish({ separate: data.checked === true })} />
        )}
      </div>
    </div>
  );
}

/** A day, which may stay open. */
function Day({
  label,
  value,
  busy,
  onChoose,
}: {
  readonly label: string;
  readonly value: PlainDate | null;
  readonly busy: boolean;
  readonly onChoose: (value: PlainDate | null) => void;
}) {
  return (
    <Field size="small" label={label}>
      <Input
        size="small"
        type="date"
        readOnly={busy}
        value={value ?? ""}
        onChange={(_, data) => (data.value === "" || parsePlainDate(data.value)) && onChoose(parsePlainDate(data.value))}
      />
    </Field>
  );
}

/** Texts, a line each, taken when a person leaves them. */
function Paragraphs({ value, busy, onChoose }: { readonly value: readonly string[]; readonly busy: boolean; readonly onChoose: (value: string[]) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    if (typed !== null)
      onChoose(
        typed
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== ""),
      );
    setTyped(null);
  };
  return (
    <Textarea size="small" resize="vertical" disabled={busy} value={typed ?? value.join("\n")} onChange={(_, data) => setTyped(data.value)} onBlur={take} />
  );
}
