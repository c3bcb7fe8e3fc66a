import type { KeyValueStore, PaneShell } from "../../app/shell";
import type { EtPluginStorage } from "./et-addin";
import type { Client } from "./find-client";
import { closePane } from "./pane-window";

/** What a page is, as far as the shell needs it. */
export interface Page {
  readonly navigator: Pick<Navigator, "language" | "userAgent">;
  matchMedia(query: string): { readonly matches: boolean; addEventListener(type: "change", listener: () => void): void; removeEventListener(type: "change", listener: () => void): void };
  readonly localStorage?: Storage;
}

/** The language of the client's pages: Chinese unless it is set to English. */
export const languageOfPage = ({ navigator }: Pick<Page, "navigator">): PaneShell["locale"] => (/^en\b/i.test(navigator.language) ? "en" : "zh-CN");

const PREFIX = "ProgressTable.";

/**
 * The pane's surroundings in WPS.
 *
 * @param notes what the client refused so far, for the report to copy
 */
export function wpsShell(page: Page, { application, addin }: Client, version: string, notes: () => readonly string[]): PaneShell {
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  return {
    host: "wps",
    locale: languageOfPage(page),
    theme: () => (dark.matches ? "dark" : "light"),
    onThemeChange: (listener) => {
      dark.addEventListener("change", listener);
      return () => dark.removeEventListener("change", listener);
    },
    store: storeOf(page, addin.PluginStorage),
    close: () => closePane(addin),
    download: (name, bytes) => {
      // pages of an add-in cannot download: the file goes onto the desktop
      const data = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
      addin.FileSystem.writeAsBinaryString(`${addin.Env.GetDesktopPath()}/${name}`, data);
    },
    diagnostics: () => ({
      version,
      client: `${application.Name} ${application.Version} ${String(application.Build)}`,
      browser: page.navigator.userAgent,
      notes: notes().join("; "),
    }),
  };
}

/** Settings outlive the program in localStorage; where a client has none, PluginStorage keeps them until it ends. */
function storeOf(page: Page, session: EtPluginStorage): KeyValueStore {
  const lasting = usable(page);
  if (lasting !== null) {
    return {
      get: (key) => lasting.getItem(PREFIX + key),
      set: (key, value) => (value === null ? lasting.removeItem(PREFIX + key) : lasting.setItem(PREFIX + key, value)),
    };
  }
  return {
    get: (key) => session.getItem(PREFIX + key) ?? null,
    set: (key, value) => (value === null ? session.removeItem(PREFIX + key) : session.setItem(PREFIX + key, value)),
  };
}

function usable(page: Page): Storage | null {
  try {
    const storage = page.localStorage;
    if (!storage) return null;
    storage.setItem(`${PREFIX}try`, "1");
    storage.removeItem(`${PREFIX}try`);
    return storage;
  } catch {
    // pages from file: may be refused it
    return null;
  }
}
