import { fetchedPart } from "../../app/fetched-part";
import type { ExchangeActions } from "../exchange/exchange-actions";
import type { PaneActions } from "../pane-actions";
import type { PaneContext } from "./pane-context";
import type { PlanAction } from "./plan-action";

/** 收发, whose code is fetched when the tab is first opened. */
export function exchanging(context: PaneContext, plan: PlanAction): Pick<PaneActions, "exchange"> {
  let made: Promise<ExchangeActions> | null = null;
  const load = async (): Promise<ExchangeActions> => {
    try {
      return (await fetchedPart(import(/* webpackChunkName: "exchange" */ "../exchange/exchange-actions"))).exchangeActions(context, plan);
    } catch (error) {
      made = null;
      throw error;
    }
  };
  return {
    exchange: (act) => context.runner.quietly(context.messages().pane.told.notRead, async () => act(await (made ??= load()))),
  };
}
