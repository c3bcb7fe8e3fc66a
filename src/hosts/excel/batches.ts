import { stopIfCancelled } from "../../app/one-writer";
import type { Work } from "../../app/workbook";
import { locationOf, toExcelError } from "./excel-error";
import { sync, type Connection } from "./requests";

/** A part of a write: what it queues, and about how many bytes of the request that takes. */
export interface Operation {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => unknown;
}

/** An operation that Excel may pass over without a word: `ask` asks for what it should have set, `holds` tells from the answer whether it did. */
export interface CheckedOperation extends Operation {
  readonly ask: (context: Excel.RequestContext) => { readonly holds: () => boolean };
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

/** A block of rows is about this large, so that blocks fill a request well. */
const BLOCK_BYTES = 500_000;

/** Cuts rows into blocks for one action each: setCellProperties also fails in Excel on the web somewhere over 80,000 cells. */
export function rowBlocks<T>(rows: readonly T[]): readonly { readonly from: number; readonly part: readonly T[] }[] {
  const blocks: { from: number; part: T[]; bytes: number }[] = [];
  rows.forEach((row, index) => {
    const bytes = bytesOf(row);
    const block = blocks.at(-1);
    if (block && block.bytes + bytes < BLOCK_BYTES) {
      block.part.push(row);
      block.bytes += bytes;
    } else blocks.push({ from: index, part: [row], bytes });
  });
  return blocks;
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

/** A write: what is all or none, and the page set-up after it, which may fail alone. */
export interface Sending {
  readonly cells: readonly Operation[];
  readonly pages: readonly CheckedOperation[];
  /** What is done behind everything else, since nothing may be changed afterwards: protecting. A part of all or none. */
  readonly last?: readonly Operation[];
}

/** Lets Excel tell of changes again. */
export function eventsOn(context: Excel.RequestContext): () => void {
  context.runtime.enableEvents = true;
  return () => undefined;
}

/** Where Excel stops that has no printer: after all cells are done, since the pages come last. */
const PAGES = /^(Page|HeaderFooter|HeadersFooters)/;

/**
 * Sends a write, as few requests as it fits in, Excel's events off until its cells are done. Asks between requests whether to stop.
 *
 * @returns which of the pages' operations did not take effect, each tried once more by itself
 * @throws Interrupted around whatever else went wrong
 */
export async function send(excel: Connection, sending: Sending, work?: Work): Promise<readonly number[]> {
  const missed = await sendCells(excel, sending, work);
  const { last = [] } = sending;
  if (last.length === 0) return missed;
  try {
    await sendOne(excel, [...last, operation(eventsOn)]);
  } catch (error) {
    throw new Interrupted(toExcelError(error), false);
  }
  return missed;
}

async function sendCells(excel: Connection, { cells, pages }: Sending, work: Work | undefined): Promise<readonly number[]> {
  const all = [...cells, operation(eventsOn), ...pages];
  const passedOver: Operation[] = [];
  let done = 0;
  for (const [index, batch] of batchesOf(all).entries()) {
    try {
      if (done <= cells.length) stopIfCancelled(work);
      passedOver.push(...(await sendOne(excel, batch)));
    } catch (error) {
      if (done > cells.length || PAGES.test(locationOf(error))) return retryPages(excel, pages);
      throw new Interrupted(toExcelError(error), index === 0);
    }
    done += batch.length;
    work?.progress(done, all.length);
  }
  return pages.flatMap((page, index) => (passedOver.includes(page) ? [index] : []));
}

async function retryPages(excel: Connection, pages: readonly CheckedOperation[]): Promise<readonly number[]> {
  const missed: number[] = [];
  for (const [index, one] of pages.entries()) {
    const passedOver = await sendOne(excel, [operation(eventsOn), one]).catch(() => [one]);
    if (passedOver.length > 0) missed.push(index);
  }
  return missed;
}

/**
 * Sends operations, and asks for something at their end: an answer without it is none, whatever it says of its success.
 *
 * @returns what Excel passed over
 */
async function sendOne(excel: Connection, batch: readonly (Operation | CheckedOperation)[]): Promise<readonly Operation[]> {
  const context = excel.newContext();
  context.runtime.enableEvents = false;
  context.application.suspendScreenUpdatingUntilNextSync();
  const asked = batch.flatMap((one) => {
    one.queue(context);
    return "ask" in one ? [{ one, holds: one.ask(context).holds }] : [];
  });
  context.workbook.load("readOnly");
  await sync(excel, context);
  void context.workbook.readOnly;
  return asked.flatMap(({ one, holds }) => (holds() ? [] : [one]));
}
