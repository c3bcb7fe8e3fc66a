import { Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { parsePlainDate, type PlainDate } from "../../core/text/plain-date";

interface DateInputProps {
  readonly value: PlainDate;
  readonly busy: boolean;
  readonly onChoose: (date: PlainDate) => void;
}

/** After this long without a further key, what stands there is meant. Milliseconds. */
const SETTLED = 700;

/**
 * A date, told once it is meant: a year that is typed figure by figure is a date after every figure (the year 2, 20, 202).
 * While work runs it keeps the focus and takes no change.
 */
export function DateInput({ value, busy, onChoose }: DateInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const settle = () => {
    if (draft === null) return;
    setDraft(null);
    const date = parsePlainDate(draft);
    if (date && date !== value) onChoose(date);
  };
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(settle, SETTLED);
    return () => clearTimeout(timer);
  });
  return (
    <Input
      size="small"
      type="date"
      readOnly={busy}
      value={draft ?? value}
      onChange={(_, data) => setDraft(data.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === "Enter") settle();
      }}
    />
  );
}
