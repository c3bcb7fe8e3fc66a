import { toExcelError } from "./excel-error";

/** The way to Excel, given by the entry file, so that nothing here needs a global. */
export interface Connection {
  /** `() => new Excel.RequestContext()` */
  readonly newContext: () => Excel.RequestContext;
  /** Waits a moment before taking back is tried again. */
  readonly pause: () => Promise<void>;
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
