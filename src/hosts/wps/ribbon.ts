import type { WpsMessages } from "../../core/messages/wps";
import { findClient } from "./find-client";
import { leaveWish, openPane } from "./pane-window";

/** A control of the ribbon, as callbacks are handed it. */
interface Control {
  readonly Id: string;
}

/** Callbacks of ribbon.xml: synchronous, and true for done. An `async` one kept the whole ribbon from showing. */
export interface Ribbon {
  OnAddinLoad(): boolean;
  OnAction(control: Control): boolean;
  GetEnabled(control: Control): boolean;
  GetLabel(control: Control): string;
  GetImage(control: Control): string;
}

const IMAGES: { readonly [id: string]: string } = {
  progressTableOpen: "images/open.svg",
  progressTableCheck: "images/check.svg",
  progressTableReports: "images/reports.svg",
};

/** The ribbon's callbacks on a page. `location` is the address of that page; the pane's page stands beside it. */
export function makeRibbon(page: object, location: string, words: WpsMessages["ribbon"], version: string): Ribbon {
  const labels: { readonly [id: string]: string } = {
    progressTableTab: words.tab,
    progressTableOpen: words.open,
    progressTableCheck: words.check,
    progressTableReports: words.reports,
  };
  return {
    OnAddinLoad: () => true,
    OnAction: ({ Id: id }) => {
      const addin = findClient(page)?.addin;
      if (!addin) return true;
      if (id === "progressTableCheck") leaveWish(addin, "check");
      if (id === "progressTableReports") leaveWish(addin, "reports");
      // clients keep pages that they have seen: another version is another address
      openPane(addin, `${location.replace(/[^/\\]*$/, "")}pane.html?v=${version}`, words.title);
      return true;
    },
    // clients ask once: a button that is off without a workbook would stay off; the pane says what it lacks
    GetEnabled: () => true,
    GetLabel: ({ Id: id }) => labels[id] ?? "",
    GetImage: ({ Id: id }) => IMAGES[id] ?? "",
  };
}
