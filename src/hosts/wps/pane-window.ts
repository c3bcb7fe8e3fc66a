import type { EtAddin, EtTaskPane } from "./et-addin";

const PANE = "ProgressTable.pane";
const WISH = "ProgressTable.wish";
const ON_THE_RIGHT = 2;
const WIDTH = 380;

/** What a button of the ribbon wishes the pane to do. */
export type Wish = "check" | "reports";

/** The pane of this application, of which there is one; null where there is none (any more): its id outlives it. */
function existing(addin: EtAddin): EtTaskPane | null {
  const id = Number(addin.PluginStorage.getItem(PANE));
  if (!(id > 0)) return null;
  try {
    const pane: EtTaskPane | null | undefined = addin.GetTaskPane(id);
    return pane ?? null;
  } catch {
    // a stale id throws; the pane is made anew
    return null;
  }
}

/** Shows the pane, making it the first time. `url` is that of the pane's page. */
export function openPane(addin: EtAddin, url: string, title: string): void {
  const pane = existing(addin);
  if (pane !== null) {
    pane.Visible = true;
    return;
  }
  const made = addin.CreateTaskPane(url, title);
  addin.PluginStorage.setItem(PANE, String(made.ID));
  made.DockPosition = ON_THE_RIGHT;
  made.Width = WIDTH;
  made.Visible = true;
}

/** Hides the pane. From 12.1.0.26895 on the one of the client freezes the ribbon, so the pane has a button of its own. */
export function closePane(addin: EtAddin): void {
  const pane = existing(addin);
  if (pane !== null) pane.Visible = false;
}

/** Leaves a wish for the pane's page, which is another page than the ribbon's. */
export function leaveWish(addin: EtAddin, wish: Wish): void {
  addin.PluginStorage.setItem(WISH, wish);
}

/** The wish that was left, taken away; null for none. */
export function takeWish(addin: EtAddin): Wish | null {
  const wish = addin.PluginStorage.getItem(WISH);
  if (wish !== "check" && wish !== "reports") return null;
  addin.PluginStorage.removeItem(WISH);
  return wish;
}
