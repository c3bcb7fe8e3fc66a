import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { soon } from "./soon";

/** Waits until the browser's store has what was changed, with what was chosen where that is asked for. */
export async function kept(page: Page, withChoices: boolean): Promise<void> {
  const stored = (): Promise<readonly number[]> =>
    page.evaluate(
      () =>
        new Promise((done) => {
          const opened = indexedDB.open("ProgressTable.workbench");
          opened.onsuccess = () => {
            const all = opened.result.transaction("changes").objectStore("changes").getAll();
            all.onsuccess = () => {
              done(all.result.map((one: { choices: unknown[] }) => one.choices.length));
              opened.result.close();
            };
          };
        }),
    );
  // waitForFunction takes a promise for an answer, whatever it says
  await soon(async () => expect((await stored()).some((choices) => !withChoices || choices > 0)).toBe(true));
}

/** Waits until so many openings of the page live, of those that a page sees: one that was closed is gone a moment later. */
export const living = (page: Page, count: number): Promise<void> =>
  soon(async () =>
    expect(
      await page.evaluate(async () => (await navigator.locks.query()).held?.filter(({ name }) => name?.startsWith("ProgressTable.sessions/")).length),
    ).toBe(count),
  );
