import { HostError, type HostErrorCode } from "../../core/host-error";
import { send, Interrupted, type Operation } from "./batches";
import { neverRan, toExcelError } from "./excel-error";
import type { Connection } from "./requests";

/** What to say where taking back failed too. */
export interface Remains {
  readonly cells?: HostError["cells"];
  readonly sheets?: readonly string[];
}

/** How often taking back is tried. */
const TRIES = 3;

/**
 * Sends operations; if anything goes wrong, takes back with one more request and throws what went wrong. A request that Excel turned
 * away unseen needs no taking back. If taking back fails again and again: `not-restored`, naming what may be half written.
 *
 * @param takeBack what puts the workbook back as it was, whatever of `operations` was done
 */
export async function sendOrTakeBack(
  excel: Connection,
  operations: readonly Operation[],
  takeBack: () => Promise<readonly Operation[]>,
  remains: Remains,
  work?: Parameters<typeof send>[2],
): Promise<void> {
  try {
    await send(excel, operations, work);
  } catch (error) {
    const interrupted = error instanceof Interrupted ? error : new Interrupted(error, false);
    const reason = toExcelError(interrupted.reason);
    const untouched = interrupted.firstRequest && (neverRan(reason) || isOwn(reason.code));
    if (!untouched) await insist(excel, takeBack, remains);
    throw reason;
  }
}

/** Codes that we throw ourselves, before a request is sent. */
const isOwn = (code: HostErrorCode): boolean => code === "cancelled";

async function insist(excel: Connection, takeBack: () => Promise<readonly Operation[]>, remains: Remains): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      return await send(excel, await takeBack());
    } catch (error) {
      if (tried >= TRIES) {
        const facts = { ...(remains.sheets && { sheets: remains.sheets.join("、") }) };
        throw new HostError("not-restored", { facts, cells: remains.cells ?? [], cause: error instanceof Interrupted ? error.reason : error });
      }
      await excel.pause();
    }
  }
}
