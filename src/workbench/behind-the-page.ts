import { heavyInSteps, type HeavyWork } from "../app/heavy-work";
import type { OpenedFile, Work } from "../app/workbook";
import { inSteps } from "../taskpane/actions/in-steps";
import { workerBackground, type Background } from "./background/background";
import { startWorker } from "./background/start-worker";

/** What is done behind the page, whoever does it. */
export interface BehindThePage {
  readonly heavy: HeavyWork;
  readonly openFile: (bytes: Uint8Array, name: string, work: Work) => Promise<OpenedFile>;
}

/**
 * A worker, and a new one for what comes after it broke down; the page itself where the browser refuses one.
 *
 * @param here opens a file in the page itself
 * @param onAlone told where there is no worker
 */
export function behindThePage(make: () => Worker, here: Background["openFile"], onAlone: () => void): BehindThePage {
  const alone: Background = { heavy: heavyInSteps(inSteps), openFile: here };
  const start = async (): Promise<Background> => {
    const worker = await startWorker(make);
    if (worker === null) {
      onAlone();
      return alone;
    }
    const inWorker = workerBackground(worker.port, alone.heavy);
    worker.onTrouble(() => {
      void inWorker.stillThere().then((there) => {
        if (!there) background = start();
      });
    });
    return inWorker;
  };
  let background = start();
  return {
    openFile: async (...asked) => (await background).openFile(...asked),
    heavy: {
      read: async (...asked) => (await background).heavy.read(...asked),
      judge: async (...asked) => (await background).heavy.judge(...asked),
      problems: async (...asked) => (await background).heavy.problems(...asked),
      contradictions: async (...asked) => (await background).heavy.contradictions(...asked),
      fixes: async (...asked) => (await background).heavy.fixes(...asked),
      compare: async (...asked) => (await background).heavy.compare(...asked),
      together: async (...asked) => (await background).heavy.together(...asked),
      drafts: async (...asked) => (await background).heavy.drafts(...asked),
      tidy: async (...asked) => (await background).heavy.tidy(...asked),
      sheets: async (...asked) => (await background).heavy.sheets(...asked),
    },
  };
}
