import type { Browser, BrowserContext, Frame, Page, Worker } from "playwright-core";

/** By how much every page is slowed (SLOWED=6); 1: as fast as the machine is. */
const RATE = Number(process.env.SLOWED ?? "1");
/** How long the answers of a slowed worker are kept back. Milliseconds at a rate of one. */
const KEPT_BACK = 25;

/** Milliseconds that a test waits before each thing that it does (DAWDLE=20), so that what it expects may have passed by then. */
export const DAWDLE = Number(process.env.DAWDLE ?? "0");

/** The answers of a worker come late and in their order; its processor cannot be slowed as a page's can. */
const LATE = `{
  const send = self.postMessage.bind(self);
  let last = Promise.resolve();
  self.postMessage = (...all) => void (last = last.then(() => new Promise((done) => setTimeout(done, ${KEPT_BACK * RATE}))).then(() => send(...all)));
}`;

/** A frame of another site has an engine of its own, which is asked by its own session; any other goes with its page. */
async function slowFrame(context: BrowserContext, frame: Frame): Promise<void> {
  const session = await context.newCDPSession(frame).catch(() => context.newCDPSession(frame.page()));
  await session.send("Emulation.setCPUThrottlingRate", { rate: RATE });
}

/** What is closed while it is being slowed needs it no more. */
const gone =
  (page: Page) =>
  (error: unknown): void => {
    if (!page.isClosed() && !/closed|detached|destroyed/i.test(String(error))) throw error;
  };

/** Slows all that a browser opens from now on, where SLOWED asks for it: a look at what a suite does on a slow machine. */
export function slowed(browser: Browser): Browser {
  if (!(RATE > 1)) return browser;
  browser.on("context", (context) => {
    context.on("page", (page) => {
      page.on("worker", (worker: Worker) => void worker.evaluate(LATE).catch(() => null));
      page.on("framenavigated", (frame) => void slowFrame(context, frame).catch(gone(page)));
      void slowFrame(context, page.mainFrame()).catch(gone(page));
    });
  });
  return browser;
}
