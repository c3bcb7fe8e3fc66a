import { toExcelError } from "./excel-error";
import type { Peers } from "./peers";

/** How often taking back is tried: where what is in the way passes with time, and where nobody knows. */
export interface Tries {
  readonly passing: number;
  readonly unknown: number;
}

/** For who does not wait. */
export const FEW_TRIES: Tries = { passing: 30, unknown: 3 };

/** The way to Excel, given by the entry file, so that nothing here needs a global. */
export interface Connection {
  /** `() => new Excel.RequestContext()` */
  readonly newContext: () => Excel.RequestContext;
  /** Waits a moment before taking back is tried again; `tried` counts from 1. */
  readonly pause: (tried: number) => Promise<void>;
  /** How often taking back is tried; FEW_TRIES unless told. */
  readonly tries?: Tries;
  /** The other panes on this workbook. */
  readonly peers?: Peers;
  /** Tells of answers that the client library could not read, until the function that it gives is called. */
  readonly onUnreadable?: (listener: () => void) => () => void;
}

/** An answer that is none: what the client library makes of it is no error of its own. */
class UnreadableAnswer extends Error {
  readonly code = "UnreadableAnswer";
}

/**
 * Where an answer is no JSON (a page of a server between, cut short), the client library throws out of its own handler and leaves
 * the request pending for ever: seen in the page's error events. Every request is sent through here.
 */
export function sync({ onUnreadable }: Connection, context: Excel.RequestContext): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = onUnreadable?.(() => reject(new UnreadableAnswer("the answer cannot be read")));
    context
      .sync()
      .then(() => resolve(), reject)
      .finally(stop);
  });
}

/** Calls back for every error of this page that tells of an answer that the client library could not read. */
export function unreadableAnswers(page: Pick<Window, "addEventListener" | "removeEventListener">): NonNullable<Connection["onUnreadable"]> {
  return (listener) => {
    const heard = ({ error }: { readonly error: unknown }): void => {
      if (typeof error === "object" && error !== null && "name" in error && error.name === "SyntaxError") listener();
    };
    page.addEventListener("error", heard);
    return () => page.removeEventListener("error", heard);
  };
}

/**
 * One request: queues what is asked for, sends it, and gives what `queue` returned to be read after the answer. A context lives
 * for one request, so that nothing has to be kept or released in Excel (Excel.run would send a second request for that).
 */
export async function ask<T>(excel: Connection, queue: (context: Excel.RequestContext) => () => T): Promise<T> {
  try {
    const context = excel.newContext();
    const answer = queue(context);
    await sync(excel, context);
    return answer();
  } catch (error) {
    throw toExcelError(error);
  }
}
