import { HostError, type HostErrorCode } from "../../core/host-error";
import type { Work } from "../../app/workbook";
import { eventsOn, Interrupted, send, type Sending } from "./batches";
import { neverRan, passes, toExcelError } from "./excel-error";
import { ask, FEW_TRIES, type Connection } from "./requests";

/** What to say where taking back failed too. */
export interface Remains {
  readonly cells?: HostError["cells"];
  readonly sheets?: readonly string[];
}

/**
 * Sends operations; if anything goes wrong, takes back with one more request and throws what went wrong. A request that Excel turned
 * away unseen needs no taking back. While taking back fails for what passes with time, it waits, saying so, until it can or
 * the person waits no longer; for anything else it is tried some times. Then: `not-restored`, naming what may be half written.
 *
 * @param takeBack what puts the workbook back as it was, whatever of `sending` was done
 * @returns which operations of its pages did not take effect
 */
export async function sendOrTakeBack(
  excel: Connection,
  sending: Sending,
  takeBack: () => Promise<Sending>,
  remains: Remains,
  work?: Work,
): Promise<readonly number[]> {
  try {
    return await send(excel, sending, work);
  } catch (error) {
    const interrupted = error instanceof Interrupted ? error : new Interrupted(error, false);
    const reason = toExcelError(interrupted.reason);
    const untouched = interrupted.firstRequest && (neverRan(reason) || isOwn(reason.code));
    if (!untouched) await insist(excel, takeBack, remains, work);
    throw reason;
  }
}

/** Codes that we throw ourselves, before a request is sent. */
const isOwn = (code: HostErrorCode): boolean => code === "cancelled";

async function insist(excel: Connection, takeBack: () => Promise<Sending>, remains: Remains, work: Work | undefined): Promise<void> {
  const tries = excel.tries ?? FEW_TRIES;
  const failed = { passing: 0, unknown: 0 };
  for (;;) {
    try {
      await send(excel, await takeBack());
      work?.waiting?.(null);
      return;
    } catch (error) {
      const reason = toExcelError(error instanceof Interrupted ? error.reason : error);
      const kind = passes(reason) ? "passing" : "unknown";
      failed[kind]++;
      if (failed[kind] >= tries[kind]) return giveUp(excel, remains, reason);
      work?.waiting?.(reason);
      await excel.pause(failed.passing + failed.unknown);
      if (work?.waiting && work.cancelled()) return giveUp(excel, remains, reason);
    }
  }
}

async function giveUp(excel: Connection, remains: Remains, reason: HostError): Promise<never> {
  // the write had turned them off; where not even this goes through, the next reading does it
  await ask(excel, eventsOn).catch(() => undefined);
  const facts = { ...(remains.sheets && { sheets: remains.sheets.join("、") }) };
  throw new HostError("not-restored", { facts, cells: remains.cells ?? [], cause: reason });
}
