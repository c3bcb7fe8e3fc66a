import type { SupervisionRound } from "../../core/reports/supervision/notices";
import type { Reporting } from "../../core/reports/supervision/reporting";
import type { TableState } from "../state/pane-state";
import type { PaneContext } from "./pane-context";

/** Who reported, where returns were collected in 收发; else null. */
export async function reportingOfReturns({ store, settings }: PaneContext, now: TableState): Promise<Reporting | null> {
  const { exchange } = store.get();
  if (exchange === null || exchange.returns === null) return null;
  const { reportingOfForms } = await import(/* webpackChunkName: "exchange" */ "../exchange/reporting-in");
  return reportingOfForms(exchange, now, settings.get().units);
}

/** How 督办通知单 go out, as they are wished for under 文稿（Word）: 督办台账 says the same of them. */
export async function supervisionRound(context: PaneContext, now: TableState): Promise<SupervisionRound> {
  const { each, due, issued } = context.store.get().draftWish;
  const { numberPrefix, numberFrom } = context.settings.get().drafts;
  return { each, due, issued, numberPrefix, numberFrom, reporting: await reportingOfReturns(context, now) };
}
