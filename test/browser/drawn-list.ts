import type { Frame, Page } from "playwright-core";
import { soon } from "./soon";

/**
 * Waits until the list of the pane, which draws only what is on the screen, is drawn where the pane stands: its entries fill
 * it, or the list begins or ends there.
 */
export async function listDrawn(frame: Frame | Page): Promise<void> {
  await soon(async () => {
    const drawn = await frame.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const panel = document.querySelector("[role=tabpanel]");
      if (!panel) return false;
      const { top, bottom } = panel.getBoundingClientRect();
      const entries = [...panel.querySelectorAll("[role=listitem]")];
      const [first, last] = [entries[0], entries.at(-1)];
      if (!first || !last) return false;
      return (
        (first.getAttribute("aria-posinset") === "1" || first.getBoundingClientRect().top <= top) &&
        (last.getAttribute("aria-posinset") === last.getAttribute("aria-setsize") || last.getBoundingClientRect().bottom >= bottom)
      );
    });
    if (!drawn) throw new Error("the list is not drawn");
  });
}
