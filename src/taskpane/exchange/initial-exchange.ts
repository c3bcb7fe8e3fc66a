import type { ExchangeState } from "./exchange-state";

/** Nothing sent yet, nothing back. */
export const initialExchange: ExchangeState = {
  wishes: { by: "lead", notFill: [], due: null, into: "zip", empty: false, support: false, statusList: true, next: false, password: "", renamed: new Map() },
  returns: null,
  choices: { files: new Map(), whose: new Map(), add: new Set() },
  checked: null,
};
