import type { Reporting } from "../../core/drafts";
import type { RegisteredUnit } from "../../core/reports/register";
import { reportingOf } from "../../core/returns/reporting";
import type { TableState } from "../state/pane-state";
import type { ExchangeState } from "./exchange-state";
import { collectionOf } from "./exchange-view";

/** Who reported, of what came back in 收发; null where nothing was chosen there. */
export function reportingIn(exchange: ExchangeState, reading: TableState["reading"], units: readonly RegisteredUnit[]): Reporting | null {
  const collection = collectionOf(exchange, reading, units);
  return collection && reportingOf(collection, reading.table);
}
