import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { useSheetStyles } from "./sheet-styles";

interface CellEditorProps {
  readonly start: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly onCommit: (typed: string, then: "stay" | "down" | "right") => void;
  readonly onCancel: () => void;
}

const WIDEST = 480;
const TALLEST = 320;

/** The editor over a cell: Enter and Tab take, Escape leaves, Alt+Enter breaks the line, leaving by the mouse takes. */
export function CellEditor({ start, label, width, height, onCommit, onCancel }: CellEditorProps) {
  const styles = useSheetStyles();
  const [typed, setTyped] = useState(start);
  const area = useRef<HTMLTextAreaElement>(null);
  const done = useRef(false);

  // before the next key can come: what follows the first character is typed too
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = "0";
    element.style.height = `${Math.min(TALLEST, Math.max(height, element.scrollHeight + 4))}px`;
  }, [typed, height]);

  const finish = (then: "stay" | "down" | "right") => {
    if (done.current) return;
    done.current = true;
    onCommit(typed, then);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    // Enter that ends the choice of a Chinese character is the input method's, not ours
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      done.current = true;
      onCancel();
    } else if (event.key === "Enter" && (event.altKey || event.ctrlKey || event.shiftKey)) {
      event.preventDefault();
      event.currentTarget.setRangeText("\n", event.currentTarget.selectionStart, event.currentTarget.selectionEnd, "end");
      setTyped(event.currentTarget.value);
    } else if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      finish(event.key === "Enter" ? "down" : "right");
    }
  };

  return (
    <textarea
      ref={area}
      className={styles.editor}
      aria-label={label}
      value={typed}
      style={{ width: Math.min(WIDEST, Math.max(width, 120)) }}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={() => finish("stay")}
    />
  );
}
