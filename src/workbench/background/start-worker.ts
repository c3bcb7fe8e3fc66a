import type { FromPage, Port, ToPage } from "./calls";

/** A worker that has started. */
export interface StartedWorker {
  readonly port: Port<FromPage, ToPage>;
  /** Told when something goes wrong in it that it did not catch. */
  onTrouble(listener: () => void): void;
}

/**
 * Starts a worker; null where the browser refuses: a page opened from a folder, a policy, a server that keeps the file
 * back. Waits until the worker has said that it is there.
 */
export function startWorker(make: () => Worker): Promise<StartedWorker | null> {
  return new Promise((done) => {
    let worker: Worker;
    try {
      worker = make();
    } catch {
      return done(null);
    }
    const port: StartedWorker["port"] = {
      post: (message, transfer = []) => worker.postMessage(message, transfer),
      listen: (listener) => worker.addEventListener("message", (event: MessageEvent<ToPage>) => listener(event.data)),
    };
    worker.addEventListener("error", () => done(null), { once: true });
    port.listen((message) => {
      if (message.kind === "ready") done({ port, onTrouble: (listener) => worker.addEventListener("error", listener) });
    });
  });
}
