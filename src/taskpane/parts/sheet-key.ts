import { useEffect, useRef, type RefObject } from "react";

/**
 * F6 goes from the pane to the cell that it shows, and from anywhere else back to where the keyboard was in the pane, at
 * first to its main button. Only where the page holds both; Excel and WPS have this key themselves.
 */
export function useSheetKey(pane: RefObject<HTMLElement | null>, toSheet: (() => void) | undefined): void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!toSheet) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.altKey || event.ctrlKey || document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      const now = document.activeElement;
      if (now instanceof HTMLElement && pane.current?.contains(now)) {
        last.current = now;
        toSheet();
        return;
      }
      const before = last.current?.isConnected === true && !last.current.matches(":disabled") ? last.current : null;
      (before ?? pane.current?.querySelector<HTMLElement>("[data-main]:enabled") ?? pane.current?.querySelector<HTMLElement>("[role=tabpanel]"))?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [pane, toSheet]);
}
