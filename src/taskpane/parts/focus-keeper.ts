import { useEffect, useRef, type RefObject } from "react";
import type { FocusWish } from "../state/pane-state";

interface KeptFocus {
  readonly pane: RefObject<HTMLElement | null>;
  /** While something runs or a dialog of the pane's state (`data-of-pane`) stands open, the keyboard is where that puts it. */
  readonly away: boolean;
  readonly wish: FocusWish | null;
  readonly onGiven: () => void;
}

/**
 * Keeps the keyboard in the pane. A button that is disabled while its action runs, a dialog that closes and an entry that
 * is gone all drop the focus to the page's body; from there it goes to what was wished, else to what had it before, else
 * to what stands in its place. It is never taken from where a person put it: the sheet, another program, a dialog that is
 * none of the pane's state.
 */
export function useKeptFocus({ pane, away, wish, onGiven }: KeptFocus): void {
  const last = useRef<HTMLElement | null>(null);
  /** The focus was in the pane when it was last anywhere but in a dialog. */
  const ours = useRef(false);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      const inside = pane.current?.contains(target) === true;
      if (inside) last.current = target;
      // a dialog lies over what had the keyboard, and gives it back
      if (inside || target.closest("[role=dialog]") === null) ours.current = inside;
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, [pane]);
  useEffect(() => {
    if (away || !ours.current || !document.hasFocus()) return;
    const now = document.activeElement;
    const lost = now === null || now === document.body || !now.isConnected || now.closest("[data-of-pane]") !== null;
    if (wish?.place === "written") {
      const link = pane.current?.querySelector<HTMLElement>("[data-focus=written]");
      if (!link) return;
      link.focus();
      onGiven();
      return;
    }
    if (wish?.place === "list" && !pane.current?.querySelector("[data-entry]")) {
      onGiven();
      return;
    }
    // an entry is given the focus by its list, which brings it into view first
    if (!lost || wish) return;
    target(last.current, pane.current)?.focus({ preventScroll: true });
  });
}

/** What had the focus, while it can have it; else what stands nearest to it. */
function target(last: HTMLElement | null, pane: HTMLElement | null): HTMLElement | null {
  if (last && usable(last)) return last;
  for (const place of PLACES) {
    const found = [...(pane?.querySelectorAll<HTMLElement>(place) ?? [])].find(usable);
    if (found) return found;
  }
  return null;
}

/** Where the keyboard goes when what had it is gone: the list, the main button of the tab, any button of the foot, the tab. */
const PLACES = ["[role=tabpanel] [data-entry][tabindex='0']", "[data-main]", "footer button", "[role=tabpanel]"];

const usable = (one: HTMLElement): boolean => one.isConnected && !one.matches(":disabled") && one.getClientRects().length > 0;
