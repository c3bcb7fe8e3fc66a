import { stopIfCancelled } from "../../app/one-writer";
import type { Work } from "../../app/workbook";
import { toExcelError } from "./excel-error";
import type { Connection } from "./requests";

/** A part of a write: what it queues, and about how many bytes of the request that takes. */
export interface Operation {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Excel on the web refuses requests over 5 MB. */
const MOST_BYTES = 3_500_000;
/** What an action takes beside its data. */
const ACTION = 400;

/** The bytes of a value in a request, in UTF-8. */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value) ?? "";
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) bytes += 2;
  return bytes;
}

/** An operation of some actions and the data that they carry. */
export const operation = (queue: Operation["queue"], actions = 1, data: unknown = ""): Operation => ({
  bytes: actions * ACTION + bytesOf(data),
  queue,
});

/** Cuts operations into requests that Excel on the web takes. */
export function batchesOf(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const batches: Operation[][] = [];
  let bytes = Infinity;
  for (const one of operations) {
    if (bytes + one.bytes > MOST_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(one);
    bytes += one.bytes;
  }
  return batches;
}

/** What a failed run has done: nothing for sure, or perhaps something. */
export class Interrupted extends Error {
  constructor(
    readonly reason: unknown,
    readonly firstRequest: boolean,
  ) {
    super("interrupted", { cause: reason });
  }
}

/**
 * Sends operations, as few requests as they fit in, Excel's events off meanwhile. Asks between requests whether to stop.
 *
 * @throws Interrupted around whatever went wrong
 */
export async function send(excel: Connection, operations: readonly Operation[], work?: Work): Promise<void> {
  const batches = batchesOf(operations);
  let done = 0;
  for (const [index, batch] of batches.entries()) {
    try {
      stopIfCancelled(work);
      await sendOne(excel, batch, index === batches.length - 1);
    } catch (error) {
      throw new Interrupted(toExcelError(error), index === 0);
    }
    done += batch.length;
    work?.progress(done, operations.length);
  }
}

async function sendOne(excel: Connection, batch: readonly Operation[], last: boolean): Promise<void> {
  const context = excel.newContext();
  context.runtime.enableEvents = false;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const one of batch) one.queue(context);
  if (last) context.runtime.enableEvents = true;
  await context.sync();
}
