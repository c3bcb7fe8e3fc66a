import type { Reporting } from "../../core/drafts";
import type { RegisteredUnit } from "../../core/reports/register";
import { reportingOf } from "../../core/returns/reporting";
import type { TableState } from "../state/pane-state";
import type { ExchangeState } from "./exchange-state";
import { collectionOf } from "./exchange-view";

/** Who reported, of the forms that came back in 收发; null where none was chosen there. What is corrected by a list was reported before. */
export function reportingOfForms(exchange: ExchangeState, table: Pick<TableState, "reading" | "set">, units: readonly RegisteredUnit[]): Reporting | null {
  const { returns } = exchange;
  if (returns && returns.lists.length > 0 && returns.returned.length === 0) return null;
  const collection = collectionOf(returns && returns.lists.length > 0 ? { ...exchange, returns: { ...returns, lists: [] } } : exchange, table, units);
  return collection && reportingOf(collection, table.reading.table);
}
