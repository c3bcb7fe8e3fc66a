import { Button, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { PaneMessages } from "../../core/messages/pane";
import { useCardStyles } from "./card-styles";

interface ReasonInputProps {
  readonly words: PaneMessages["check"];
  /** What the button says that keeps it. */
  readonly save: string;
  readonly busy: boolean;
  readonly onSave: (reason: string) => void;
  /** Esc: nothing is settled. */
  readonly onLeave: () => void;
}

/** 核实说明: has the keyboard at once; Enter keeps it, with or without words. */
export function ReasonInput({ words, save, busy, onSave, onLeave }: ReasonInputProps) {
  const styles = useCardStyles();
  const [reason, setReason] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <>
      <Input
        input={{ ref: input }}
        className={styles.grow}
        size="small"
        maxLength={120}
        aria-label={words.reviewReason}
        placeholder={words.reviewReasonHint}
        value={reason}
        onChange={(_, data) => setReason(data.value)}
        onKeyDown={(event) => {
          // what an input method is still composing is no Enter
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter" && !busy) {
            event.preventDefault();
            onSave(reason.trim());
          } else if (event.key === "Escape") {
            event.stopPropagation();
            onLeave();
          }
        }}
      />
      <Button size="small" appearance="primary" disabled={busy} onClick={() => onSave(reason.trim())}>
        {save}
      </Button>
    </>
  );
}
