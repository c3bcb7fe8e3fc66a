import { makeHandouts, type HandoutOptions, type Handouts } from "../../core/handout/make-handouts";
import type { RegisteredUnit } from "../../core/reports/register";
import type { TableState } from "../state/pane-state";
import { memoLast } from "../view/memo-last";
import type { SplitWishes } from "./exchange-state";
import { chosenFill } from "./exchange-view";

/** What is sent out, as wished. */
export const handoutsOf = memoLast((wishes: SplitWishes, reading: TableState["reading"], units: readonly RegisteredUnit[]): Handouts =>
  makeHandouts(reading.table, reading.grid, handoutOptions(wishes, reading, units)),
);

function handoutOptions(wishes: SplitWishes, reading: TableState["reading"], register: readonly RegisteredUnit[]): HandoutOptions {
  const { by, support, empty, statusList, due, password, next, renamed } = wishes;
  return {
    by,
    withSupport: support,
    fill: chosenFill(wishes, reading),
    empty,
    statusList,
    due,
    password: password === "" ? null : password,
    next,
    renamed,
    register,
  };
}

export { handoutFile } from "../../app/handout-file";
export { unitSheets } from "../../app/handout-sheet";
export { returnsReport } from "../../core/returns/returns-report";
