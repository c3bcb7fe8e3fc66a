import type { WpsMessages } from "../../core/messages/wps";
import { orNull } from "./asking";
import { findClient } from "./find-client";
import { addressBeside } from "./page-address";
import { leaveWish, openPane, openWindow } from "./pane-window";

/** A control of the ribbon, as callbacks are handed it: by version and callback with `Id` or with `id`. */
interface Control {
  readonly Id?: unknown;
  readonly id?: unknown;
}

/** Callbacks of ribbon.xml: synchronous, and true for done. An `async` one kept the whole ribbon from showing, and so may one that throws. */
export interface Ribbon {
  OnAddinLoad(): boolean;
  OnAction(control?: Control | null): boolean;
  GetEnabled(control?: Control | null): boolean;
  GetLabel(control?: Control | null): string;
  GetImage(control?: Control | null): string;
}

const IMAGES: { readonly [id: string]: string } = {
  progressTableOpen: "images/open.svg",
  progressTableCheck: "images/check.svg",
  progressTableReports: "images/reports.svg",
  progressTableWindow: "images/window.svg",
};

const idOf = (control: Control | null | undefined): string => {
  const id = orNull<unknown>(() => control?.Id ?? control?.id ?? null);
  return typeof id === "string" ? id : "";
};

/** The ribbon's callbacks on a page. `location` is the address of that page; the pane's page stands beside it. */
export function makeRibbon(page: object, location: string, words: WpsMessages["ribbon"], version: string): Ribbon {
  const labels: { readonly [id: string]: string } = {
    progressTableTab: words.tab,
    progressTableOpen: words.open,
    progressTableCheck: words.check,
    progressTableReports: words.reports,
    progressTableWindow: words.window,
  };
  const tell = (sentence: string): void => {
    const alert: unknown = orNull<unknown>(() => Reflect.get(page, "alert"));
    if (typeof alert === "function") orNull(() => void Reflect.apply(alert, page, [sentence]));
  };
  const act = (id: string): void => {
    const addin = findClient(page)?.addin;
    if (!addin) return tell(words.notReady);
    if (id === "progressTableCheck") leaveWish(addin, "check");
    if (id === "progressTableReports") leaveWish(addin, "reports");
    const url = addressBeside(location, "pane.html", version);
    const opened = id === "progressTableWindow" ? openWindow(addin, url, words.title) : openPane(addin, url, words.title);
    if (!opened) tell(words.cannotOpen);
  };
  return {
    OnAddinLoad: () => true,
    OnAction: (control) => {
      try {
        act(idOf(control));
      } catch (error) {
        tell(`${words.cannotOpen}（${error instanceof Error ? error.message : String(error)}）`);
      }
      return true;
    },
    // clients ask once: a button that is off without a workbook would stay off; the pane says what it lacks
    GetEnabled: () => true,
    GetLabel: (control) => labels[idOf(control)] ?? "",
    GetImage: (control) => IMAGES[idOf(control)] ?? "",
  };
}
