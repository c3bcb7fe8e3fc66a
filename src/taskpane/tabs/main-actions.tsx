import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneMessages } from "../../core/messages/pane";
import type { PaneActions } from "../pane-actions";
import type { PaneState } from "../state/pane-state";
import type { PaneView } from "../view/pane-view";

interface MainActions {
  readonly buttons: ReactNode;
  readonly hint: string | null;
}

/** The buttons at the foot of the tab in front; while anything runs, none can be pressed. */
export function mainActions({
  state,
  view,
  words,
  actions,
}: {
  readonly state: PaneState;
  readonly view: PaneView;
  readonly words: PaneMessages;
  readonly actions: PaneActions;
}): MainActions {
  const busy = state.job !== null;
  const read = state.sheet.kind === "table";
  const button = (label: string, act: () => Promise<void>, options: { readonly main?: boolean; readonly off?: boolean; readonly count?: number } = {}) => (
    <Button
      key={label}
      data-main={options.main === true ? "" : undefined}
      appearance={options.main === true ? "primary" : "secondary"}
      disabled={busy || options.off === true}
      onClick={() => void act()}
    >
      {label}
      {options.count !== undefined && options.count > 0 && <span aria-hidden="true">{words.places(options.count)}</span>}
    </Button>
  );
  const check = (main: boolean) => button(words.actions.check, () => actions.check(), { main });
  const reports = (main: boolean) => button(words.actions.report, () => actions.reports(), { main, off: !read });
  switch (state.tab) {
    case "overview":
      // once a table is read, the button to read stands beside its name
      return read
        ? { buttons: [check(true), reports(false)], hint: words.hints.check }
        : { buttons: [button(words.actions.read, () => actions.read(), { main: true }), check(false)], hint: words.hints.read };
    case "check": {
      const safe = view.problems?.safeFixes ?? 0;
      const checked = view.problems !== null;
      return {
        buttons: [
          ...(checked ? [button(words.actions.fixAll, () => actions.fix("all-safe"), { main: safe > 0, count: safe })] : []),
          check(!checked || safe === 0),
        ],
        hint: checked ? (safe > 0 ? words.hints.fixAll(safe) : null) : words.hints.check,
      };
    }
    case "status": {
      const chosen = view.statuses?.counts.chosen ?? 0;
      return read
        ? {
            buttons: [button(words.actions.tag, () => actions.tag(), { main: true, count: chosen })],
            hint: state.statusColumn && view.lacksStatusColumn ? words.hints.tagColumn : words.hints.tag(view.tagExample),
          }
        : { buttons: [button(words.actions.read, () => actions.read(), { main: true })], hint: words.hints.read };
    }
    case "exchange":
      return read
        ? {
            buttons: [
              button(words.actions.collect, () => actions.exchange((exchange) => exchange.collect()), {
                main: true,
                off: (state.exchange?.returns ?? null) === null,
              }),
            ],
            hint: words.hints.collect,
          }
        : { buttons: [button(words.actions.read, () => actions.read(), { main: true })], hint: words.hints.read };
    case "reports":
      return read
        ? { buttons: [reports(true)], hint: words.hints.report }
        : { buttons: [button(words.actions.read, () => actions.read(), { main: true })], hint: words.hints.read };
  }
}
