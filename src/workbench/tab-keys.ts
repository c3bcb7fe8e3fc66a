import type { RefObject } from "react";

/**
 * The tab that a key leads to from the one at a place: arrows to the one beside, Home and End to the ends. Undefined for
 * any other key.
 */
export function tabForKey<T>(key: string, tabs: readonly T[], at: number): T | undefined {
  const targets: { readonly [key: string]: number } = {
    ArrowLeft: Math.max(0, at - 1),
    ArrowRight: Math.min(tabs.length - 1, at + 1),
    Home: 0,
    End: tabs.length - 1,
  };
  return tabs[targets[key] ?? -1];
}

/** Gives a tab of a list the keyboard. */
export function focusTab(list: RefObject<HTMLElement | null>, at: number): void {
  list.current?.querySelectorAll<HTMLElement>("[role=tab]")[at]?.focus();
}
