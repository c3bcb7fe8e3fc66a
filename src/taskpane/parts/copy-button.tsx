import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { PaneMessages } from "../../core/messages/pane";
import { CopyIcon } from "./icons";

const SHOWN = 2000;
/** What could not be copied has to be read. */
const SHOWN_FAILURE = 8000;

interface CopyButtonProps {
  readonly words: PaneMessages["actions"];
  readonly text: string;
  /** 复制 unless told. */
  readonly label?: string;
  readonly appearance?: "primary" | "subtle";
}

/** Copies a text and says on itself whether that was done. */
export function CopyButton({ words, text, label = words.copy, appearance = "subtle" }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    const copied = await copyText(text);
    setOutcome(copied ? "copied" : "notCopied");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOutcome(null), copied ? SHOWN : SHOWN_FAILURE);
  };
  return (
    <Button size="small" appearance={appearance} icon={<CopyIcon />} onClick={() => void copy()}>
      {outcome === null ? label : words[outcome]}
    </Button>
  );
}

/** Copies by the clipboard, else by the older way that frames without the permission still have. False where neither did it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // a frame without clipboard permission refuses; selecting and copying still works in some
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
  }
}
