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
}

/**
 * One request: queues what is asked for, sends it, and gives what `queue` returned to be read after the answer. A context lives
 * for one request, so that nothing has to be kept or released in Excel (Excel.run would send a second request for that).
 */
export async function ask<T>(excel: Connection, queue: (context: Excel.RequestContext) => () => T): Promise<T> {
  try {
    const context = excel.newContext();
    const answer = queue(context);
    await context.sync();
    return answer();
  } catch (error) {
    throw toExcelError(error);
  }
}
