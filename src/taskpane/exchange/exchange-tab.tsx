import type { RegisteredUnit } from "../../core/reports/register";
import { exchangeWords } from "../../core/messages/exchange";
import type { Language } from "../../core/messages/language";
import type { ExchangeTabActions as ExchangeAction } from "../pane-actions";
import type { PaneState } from "../state/pane-state";
import { useTabStyles } from "../tabs/tab-styles";
import type { ExchangeActions } from "./exchange-actions";
import { CollectCard } from "./collect-card";
import { initialExchange } from "./initial-exchange";
import { SplitCard } from "./split-card";

interface ExchangeTabProps {
  readonly language: Language;
  readonly state: PaneState;
  readonly units: readonly RegisteredUnit[];
  readonly busy: boolean;
  readonly actions: ExchangeAction;
}

/** 收发: one table out to many units (下发), and back (回收). */
export function ExchangeTab({ language, state, units, busy, actions }: ExchangeTabProps) {
  const tab = useTabStyles();
  const words = exchangeWords(language);
  if (state.sheet.kind !== "table") return <p className={tab.empty}>{words.unread}</p>;
  const { sheet } = state;
  const { reading } = sheet;
  const exchange = state.exchange ?? initialExchange;
  const act = (what: (exchange: ExchangeActions) => void | Promise<void>): void => void actions.exchange(what);
  return (
    <div className={tab.content}>
      {reading.grid.sheet.protected && <div className={tab.note}>{words.protectedMaster}</div>}
      <SplitCard language={language} words={words} reading={reading} wishes={exchange.wishes} register={units} busy={busy} act={act} />
      <CollectCard words={words} language={language} table={sheet} exchange={exchange} units={units} busy={busy} act={act} />
    </div>
  );
}
