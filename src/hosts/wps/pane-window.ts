import { orNull } from "./asking";
import type { EtAddin, EtTaskPane } from "./et-addin";

/** A page of ours that opens beside the sheet. */
export type PageName = "pane" | "selfcheck";

const IDS: { readonly [P in PageName]: string } = { pane: "ProgressTable.pane", selfcheck: "ProgressTable.selfcheck" };
const OPENING = "ProgressTable.opening";
const WISH = "ProgressTable.wish";
const ON_THE_RIGHT = 2;
const WIDTH = 380;
const HEIGHT = 760;

/** What a button of the ribbon wishes the pane to do. */
export type RibbonWish = "check" | "reports";

/** What is kept between the pages of the add-in. A client that throws keeps nothing: then a second pane is made, and a wish is lost. */
const stored = (addin: EtAddin, key: string): string | null => orNull(() => addin.PluginStorage.getItem(key));
const store = (addin: EtAddin, key: string, value: string): void => void orNull(() => addin.PluginStorage.setItem(key, value));
const forget = (addin: EtAddin, key: string): void => void orNull(() => addin.PluginStorage.removeItem(key));

const isPane = (handed: unknown): handed is EtTaskPane => typeof handed === "object" && handed !== null;

/** The pane of this application for a page, of which there is one; null where there is none (any more): its id outlives it. */
function existing(addin: EtAddin, name: PageName): EtTaskPane | null {
  const id = Number(stored(addin, IDS[name]));
  if (!(id > 0)) return null;
  // a stale id throws; the pane is made anew
  const pane = orNull<unknown>(() => addin.GetTaskPane(id));
  return isPane(pane) ? pane : null;
}

/**
 * Shows a pane, and says whether the client took it. Docked before it is shown and once more after: the first one else hangs too high in a
 * maximised window.
 */
function show(pane: EtTaskPane, isNew: boolean): boolean {
  const dock = (): void => void orNull(() => (pane.DockPosition = ON_THE_RIGHT));
  if (isNew) {
    dock();
    orNull(() => (pane.Width = WIDTH));
  }
  const shown = orNull(() => (pane.Visible = true)) === true;
  if (isNew) dock();
  return shown;
}

function showNew(addin: EtAddin, url: string, title: string, name: PageName): boolean {
  forget(addin, OPENING);
  const made = orNull<unknown>(() => addin.CreateTaskPane(url, title));
  if (!isPane(made)) return false;
  const id = orNull<unknown>(() => made.ID);
  if (typeof id === "number") store(addin, IDS[name], String(id));
  return show(made, true);
}

/**
 * Shows the pane of a page, making it the first time; in a window of its own where the client makes no pane. Whether it is there
 * now. `url` is that of the page.
 */
export function openPane(addin: EtAddin, url: string, title: string, name: PageName = "pane"): boolean {
  const pane = existing(addin, name);
  if (pane !== null && show(pane, false)) return true;
  return showNew(addin, url, title, name) || openWindow(addin, url, title);
}

/** Shows a page in a window of its own: on clients whose ribbon stands still as long as a pane is docked. Whether it is there now. */
export function openWindow(addin: EtAddin, url: string, title: string): boolean {
  // the page learns so that it stands in a window
  store(addin, OPENING, "window");
  const opened = orNull(() => {
    addin.ShowDialog(url, title, WIDTH, HEIGHT, false);
    return true;
  });
  if (opened === null) forget(addin, OPENING);
  return opened === true;
}

/** To be asked once, when a page begins: whether it stands in a window of its own. */
export function isInWindow(addin: EtAddin): boolean {
  const opening = stored(addin, OPENING);
  forget(addin, OPENING);
  return opening === "window";
}

/** Hides the pane; whether there was one. From 12.1.0.26895 on a docked one freezes the ribbon, so the pane has a button of its own. */
export function closePane(addin: EtAddin, name: PageName = "pane"): boolean {
  const pane = existing(addin, name);
  return pane !== null && orNull(() => (pane.Visible = false)) === false;
}

/** Leaves a wish for the pane's page, which is another page than the ribbon's. */
export const leaveWish = (addin: EtAddin, wish: RibbonWish): void => store(addin, WISH, wish);

/** The wish that was left, taken away; null for none. */
export function takeWish(addin: EtAddin): RibbonWish | null {
  const wish = stored(addin, WISH);
  if (wish !== "check" && wish !== "reports") return null;
  forget(addin, WISH);
  return wish;
}
