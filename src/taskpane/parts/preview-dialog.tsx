import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useState, type ReactNode } from "react";
import type { SheetChange, WritePlan } from "../../app/write-plan";
import { placedName } from "../../app/sheet-place";
import type { PaneMessages } from "../../core/messages/pane";
import type { Preview, PreviewGroup } from "../state/pane-state";
import { ChangeLine } from "./change-line";
import { ScrollFrame } from "./scroll-frame";

interface PreviewDialogProps {
  readonly words: PaneMessages;
  readonly preview: Preview | null;
  /** Some changes, by their places, are to be written or not. */
  readonly onTick: (changes: readonly number[], on: boolean) => void;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** From here on Fluent lets the dialog scroll instead of its content. */
const LOW = "@media screen and (max-height: 359px)";

const useStyles = makeStyles({
  surface: { padding: "16px", maxWidth: "min(560px, calc(100vw - 16px))", maxHeight: "calc(100vh - 16px)", margin: "auto" },
  content: { display: "flex", flexDirection: "column", gap: "8px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  list: {
    overflow: "auto",
    maxHeight: "min(46vh, 380px)",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    position: "relative",
  },
  change: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: "1px 9px 1px 1px",
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "start",
  },
  placed: { position: "absolute", insetInline: 0, top: 0 },
  tick: { "& label": { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, minWidth: "44px" } },
  group: { gridColumnEnd: "span 2" },
  text: { padding: "5px 0" },
  all: { margin: "-4px 0 -8px 1px" },
  warning: { borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorder2}`, paddingLeft: "8px", overflowWrap: "anywhere" },
  // on a low screen the whole dialog scrolls: what it is closed with stays in reach
  actions: {
    justifyContent: "flex-end",
    [LOW]: { flexDirection: "row", position: "sticky", bottom: "-16px", paddingBlock: "6px 10px", backgroundColor: tokens.colorNeutralBackground1 },
  },
});

/** Names of cells in a sentence; more are told by their number. */
const MOST_NAMED = 8;

/** 将要写入: every change before it is made, each with a tick. Closing it in any way writes nothing. */
export function PreviewDialog({ words, preview, onTick, onWrite, onCancel }: PreviewDialogProps) {
  const styles = useStyles();
  const open = preview !== null;
  // behind the dialog's own effect, which goes to its first tick
  useEffect(() => {
    if (open) document.querySelector<HTMLElement>("[role=dialog] [data-write]")?.focus();
  }, [open]);
  return (
    <Dialog open={open} modalType="modal" onOpenChange={(_, data) => !data.open && onCancel()}>
      <DialogSurface data-of-pane="" className={styles.surface} aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{words.preview.title}</DialogTitle>
          <DialogContent className={styles.content}>{preview && <Content words={words} preview={preview} onTick={onTick} />}</DialogContent>
          <DialogActions className={styles.actions}>
            <Button
              data-write=""
              appearance="primary"
              disabled={preview !== null && preview.off.size >= preview.plan.changes.length}
              // the Enter that opened the dialog, still held down, writes nothing
              onKeyDown={(event) => event.repeat && event.preventDefault()}
              onClick={onWrite}
            >
              {words.actions.write}
            </Button>
            <Button onClick={onCancel}>{words.actions.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function headline({ plan, off, brings }: Preview, words: PaneMessages["preview"]): string | null {
  const count = plan.changes.length - off.size;
  if (count === 0) return words.nothingLeft;
  const left = off.size > 0 ? words.leftOut(off.size) : "";
  if (plan.kind === "cells") return words.cells(count) + left;
  // a sheet that is brought in is told by its own line
  if (brings) return null;
  const written = plan.changes.filter((_, index) => !off.has(index));
  const updated = written.filter(({ action }) => action === "replace").length;
  return words.sheets(written.length - updated, updated) + left;
}

function Content({ words, preview, onTick }: Pick<PreviewDialogProps, "words" | "onTick"> & { readonly preview: Preview }) {
  const styles = useStyles();
  const { plan, off } = preview;
  const total = plan.changes.length;
  const losing =
    plan.kind === "cells"
      ? plan.changes.filter((change, index) => change.losesFormat && !off.has(index)).map((change) => placedName(plan.set ?? null, change.cell))
      : [];
  const named = losing.slice(0, MOST_NAMED).join("、") + (losing.length > MOST_NAMED ? words.check.moreCells(losing.length) : "");
  const first = headline(preview, words.preview);
  return (
    <>
      {first !== null && <div>{first}</div>}
      {losing.length > 0 && <div className={styles.warning}>{words.preview.losesFormat(named)}</div>}
      {(preview.notes ?? []).map((note) => (
        <div key={note}>{note}</div>
      ))}
      {total > 1 && (
        <Checkbox
          className={styles.all}
          label={words.preview.all}
          checked={off.size === 0 ? true : off.size >= total ? false : "mixed"}
          onChange={(_, data) =>
            onTick(
              plan.changes.map((__, index) => index),
              data.checked !== false,
            )
          }
        />
      )}
      <Changes words={words} plan={plan} off={off} bound={preview.bound} groups={preview.groups ?? []} onTick={onTick} />
      <div>{words.preview.canUndo}</div>
    </>
  );
}

/** The lines of the list: the place of each change, under the line of its group where there are groups. */
const linesOf = (count: number, groups: readonly PreviewGroup[]): readonly (number | PreviewGroup)[] =>
  groups.length === 0 ? Array.from({ length: count }, (_, index) => index) : groups.flatMap((group) => [group, ...group.changes]);

/** The changes, drawn as far as they are on the screen. */
function Changes({
  words,
  plan,
  off,
  bound,
  groups,
  onTick,
}: Pick<PreviewDialogProps, "words" | "onTick"> & Pick<Preview, "off" | "bound"> & { readonly plan: WritePlan; readonly groups: readonly PreviewGroup[] }) {
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const lines = linesOf(plan.changes.length, groups);
  const total = lines.length;
  const virtual = useVirtualizer({ count: total, getScrollElement: () => scroller, estimateSize: () => 34, overscan: 6 });
  return (
    <ScrollFrame ref={setScroller} className={styles.list} label={words.preview.changes}>
      <div role="list" aria-label={words.preview.changes} style={{ height: virtual.getTotalSize(), position: "relative" }}>
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          const group = typeof line === "number" ? null : line;
          const own = typeof line === "number" ? [line] : line.changes;
          const left = own.filter((index) => off.has(index)).length;
          const shown = typeof line === "number" ? changeAt(plan, line, words) : { name: line.label, what: null };
          if (!shown) return null;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              role="listitem"
              aria-setsize={total}
              aria-posinset={item.index + 1}
              className={mergeClasses(styles.change, styles.placed)}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <Checkbox
                className={mergeClasses(styles.tick, group !== null && styles.group)}
                label={shown.name}
                checked={left === 0 ? true : left === own.length ? false : "mixed"}
                disabled={own.every((index) => bound.has(index))}
                onChange={(_, data) => onTick(own, data.checked !== false)}
              />
              {group === null && <span className={styles.text}>{shown.what}</span>}
            </div>
          );
        })}
      </div>
    </ScrollFrame>
  );
}

function changeAt(plan: WritePlan, index: number, words: PaneMessages): { readonly name: string; readonly what: ReactNode } | null {
  if (plan.kind === "cells") {
    const change = plan.changes[index];
    return change
      ? { name: placedName(plan.set ?? null, change.cell), what: <ChangeLine words={words.check} before={change.before} after={change.after} /> }
      : null;
  }
  const change = plan.changes[index];
  return change ? { name: change.name, what: `${whatBecomes(change, words.preview)} · ${words.preview.rows(change.rows)}` } : null;
}

function whatBecomes(change: SheetChange, words: PaneMessages["preview"]): string {
  if (change.action === "replace") return words.replace;
  if (change.action === "replace-edited") return words.replaceEdited(change.name);
  return change.beside === null ? words.add : words.nameTaken(change.beside, change.name);
}
