import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { ShownSheet } from "../../app/workbook";
import type { CellRef } from "../../core/grid/cell-ref";
import type { WorkbenchMessages } from "../../core/messages/workbench";
import { findCells, nextFound } from "./find-cells";

interface FindBarProps {
  readonly words: WorkbenchMessages["sheet"];
  readonly view: ShownSheet;
  /** The selected cell: what is found next lies behind it. */
  readonly from: CellRef;
  readonly onFound: (cell: CellRef) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "3px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  input: {
    font: "inherit",
    padding: "3px 6px",
    width: "180px",
    minWidth: 0,
    flexShrink: 1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** Finds text in the sheet in front: Enter leads to the next place, Shift+Enter back, Escape to the cell. */
export function FindBar({ words, view, from, onFound, onClose }: FindBarProps) {
  const styles = useStyles();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const found = useMemo(() => findCells(view, text), [view, text]);
  const at = found.findIndex(({ row, column }) => row === from.row && column === from.column);
  useEffect(() => input.current?.focus(), []);
  const go = (back: boolean) => {
    const next = nextFound(found, from, back);
    if (next) onFound(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter") go(event.shiftKey);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "f") input.current?.select();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.bar} role="search">
      <label htmlFor={id}>{words.findLabel}</label>
      <input ref={input} id={id} type="search" className={styles.input} value={text} onChange={(event) => setText(event.target.value)} onKeyDown={onKeyDown} />
      <Button size="small" disabled={found.length === 0} onClick={() => go(true)}>
        {words.findBefore}
      </Button>
      <Button size="small" disabled={found.length === 0} onClick={() => go(false)}>
        {words.findNext}
      </Button>
      {/* not role status: what the pane tells is the page's one live region of that role */}
      <span aria-live="polite">{text.trim() === "" ? "" : words.found(found.length, at + 1)}</span>
      <Button size="small" appearance="subtle" onClick={onClose}>
        {words.findClose}
      </Button>
    </div>
  );
}
