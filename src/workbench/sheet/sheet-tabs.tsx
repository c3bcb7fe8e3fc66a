import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { SheetId, SheetInfo } from "../../core/grid/grid";
import type { WorkbenchMessages } from "../../core/messages/workbench";
import { focusTab, tabForKey } from "../tab-keys";

interface SheetTabsProps {
  readonly words: WorkbenchMessages["sheet"];
  readonly sheets: readonly SheetInfo[];
  readonly front: SheetId;
  readonly onTurn: (sheet: SheetId) => void;
}

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    overflowX: "auto",
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    padding: "6px 12px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  front: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
  },
});

/** The sheets of the workbook, in its order; hidden ones only while they are in front. One tab stop, arrow keys inside. */
export function SheetTabs({ words, sheets, front, onTurn }: SheetTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [front, sheets]);
  const shown = sheets.filter((sheet) => sheet.visible || sheet.id === front);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = tabForKey(
      event.key,
      shown,
      shown.findIndex((sheet) => sheet.id === front),
    );
    if (!to) return;
    event.preventDefault();
    onTurn(to.id);
    focusTab(list, shown.indexOf(to));
  };
  return (
    <div ref={list} role="tablist" aria-label={words.tabs} className={styles.tabs}>
      {shown.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet.id === front}
          tabIndex={sheet.id === front ? 0 : -1}
          className={mergeClasses(styles.tab, sheet.id === front && styles.front)}
          onClick={() => onTurn(sheet.id)}
          onKeyDown={onKeyDown}
        >
          {sheet.visible ? sheet.name : `${sheet.name}（${words.hidden}）`}
        </button>
      ))}
    </div>
  );
}
