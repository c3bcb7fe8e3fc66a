import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";

interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** In pixels, before an entry was measured. */
  readonly estimate: number;
  /** What the list scrolls in. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Index of the entry that stands open; kept in view. */
  readonly current: number | null;
  /** Index of the entry that is to have the keyboard; `onFocused` is told once it has. */
  readonly focusOn?: number | null;
  readonly onFocused?: () => void;
  /** The arrow keys went to this entry. */
  readonly onMove?: (index: number) => void;
  /** `stop` belongs on the entry's own main button. */
  readonly children: (item: T, stop: EntryStop, index: number) => ReactNode;
}

/** What makes a button the main one of its entry: the list's tab stop, and its arrow keys. */
export interface EntryStop {
  readonly "data-entry": true;
  readonly tabIndex: 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const useStyles = makeStyles({
  list: { position: "relative" },
  entry: { position: "absolute", top: 0, left: 0, width: "100%", paddingBottom: "8px", boxSizing: "border-box" },
});

/**
 * A list that draws only what is on the screen: smooth with many thousand entries. One tab stop; the arrow keys, Home
 * and End go from entry to entry.
 */
export function VirtualList<T>({ label, items, keyOf, estimate, scroller, current, focusOn = null, onFocused, onMove, children }: VirtualListProps<T>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const [stop, setStop] = useState(0);
  const wanted = useRef<number | null>(null);
  const tabStop = Math.min(stop, Math.max(0, items.length - 1));

  useLayoutEffect(() => {
    setMargin(list.current?.offsetTop ?? 0);
  }, [items.length, margin]);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 5,
    scrollMargin: margin,
  });
  const bringIntoView = useCallback(
    (index: number): void => {
      // what stands above the list begins with its first entry
      if (index === 0) scroller.current?.scrollTo(0, 0);
      else virtual.scrollToIndex(index, { align: "auto" });
    },
    [virtual, scroller],
  );
  useEffect(() => {
    if (current === null) return;
    setStop(current);
    // opened, an entry is taller than it was measured; it is brought into view once it is drawn
    const frame = requestAnimationFrame(() => bringIntoView(current));
    return () => cancelAnimationFrame(frame);
  }, [current, bringIntoView]);
  useEffect(() => {
    if (focusOn === null) return;
    onFocused?.();
    // a person who went elsewhere meanwhile stays there
    const now = document.activeElement;
    if (now !== null && now !== document.body && now.closest("[role=dialog], section") === null) return;
    wanted.current = focusOn;
    setStop(focusOn);
    bringIntoView(focusOn);
  }, [focusOn, onFocused, bringIntoView]);
  useEffect(() => {
    if (wanted.current === null) return;
    const entry = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-entry]`);
    if (!entry) return;
    wanted.current = null;
    entry.focus({ preventScroll: true });
  });

  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    const last = items.length - 1;
    const targets: { readonly [key: string]: number } = { ArrowDown: Math.min(last, at + 1), ArrowUp: Math.max(0, at - 1), Home: 0, End: last };
    const to = targets[event.key];
    if (to === undefined) return;
    event.preventDefault();
    wanted.current = to;
    setStop(to);
    bringIntoView(to);
    onMove?.(to);
  };

  const shown = virtual.getVirtualItems();
  return (
    <div ref={list} role="list" aria-label={label} className={styles.list} style={{ height: virtual.getTotalSize() }}>
      {shown.map((one) => {
        const item = items[one.index];
        if (item === undefined) return null;
        return (
          <div
            key={one.key}
            ref={virtual.measureElement}
            data-index={one.index}
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={one.index + 1}
            className={styles.entry}
            style={{ transform: `translateY(${one.start - margin}px)` }}
          >
            {children(item, { "data-entry": true, tabIndex: one.index === tabStop ? 0 : -1, onKeyDown: onKeyDown(one.index) }, one.index)}
          </div>
        );
      })}
    </div>
  );
}
