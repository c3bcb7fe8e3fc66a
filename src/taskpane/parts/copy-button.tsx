import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { PaneMessages } from "../../core/messages/pane";
import { CopyIcon } from "./icons";

const SHOWN = 2000;

/** Copies a text and says so on itself. */
export function CopyButton({ words, text }: { readonly words: PaneMessages["actions"]; readonly text: string }) {
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    await copyText(text);
    setCopied(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(false), SHOWN);
  };
  return (
    <Button size="small" appearance="subtle" icon={<CopyIcon />} onClick={() => void copy()}>
      {copied ? words.copied : words.copy}
    </Button>
  );
}

/** Copies by the clipboard, else by the older way that frames without the permission still have. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // a frame without clipboard permission refuses; selecting and copying still works there
    const area = document.createElement("textarea");
    area.value = text;
    area.style.position = "fixed";
    area.style.opacity = "0";
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}
