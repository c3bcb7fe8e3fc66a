import { HostError } from "../../core/host-error";
import type { ExchangeActions } from "../exchange/exchange-actions";
import type { PaneActions } from "../pane-actions";
import type { PaneContext } from "./pane-context";
import type { PlanAction } from "./plan-action";

/** 收发, whose code is fetched when the tab is first opened. */
export function exchanging(context: PaneContext, plan: PlanAction): Pick<PaneActions, "exchange"> {
  let made: Promise<ExchangeActions> | null = null;
  const load = async (): Promise<ExchangeActions> => {
    try {
      const { exchangeActions } = await import(/* webpackChunkName: "exchange" */ "../exchange/exchange-actions");
      return exchangeActions(context, plan);
    } catch (cause) {
      made = null;
      throw new HostError("not-loaded", { cause });
    }
  };
  return {
    exchange: (act) => context.runner.quietly(context.messages().pane.told.notRead, async () => act(await (made ??= load()))),
  };
}
