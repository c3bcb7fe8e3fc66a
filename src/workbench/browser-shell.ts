import type { PaneShell } from "../app/shell";
import { offerDownload } from "../page/offer-download";

const PREFIX = "ProgressTable.";
const DARK = "(prefers-color-scheme: dark)";

/**
 * The shell of a plain browser page. Chinese first: a browser has no language of an office; a person chooses another in
 * the settings. Where the page may not keep anything (a private window), settings last as long as the page.
 */
export function browserShell(page: Window, version: string): PaneShell {
  const kept = new Map<string, string>();
  return {
    host: "workbench",
    locale: "zh-CN",
    theme: () => (page.matchMedia(DARK).matches ? "dark" : "light"),
    onThemeChange: (listener) => {
      const query = page.matchMedia(DARK);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    store: {
      get: (key) => {
        try {
          return page.localStorage.getItem(PREFIX + key);
        } catch {
          return kept.get(key) ?? null;
        }
      },
      set: (key, value) => {
        try {
          if (value === null) page.localStorage.removeItem(PREFIX + key);
          else page.localStorage.setItem(PREFIX + key, value);
        } catch {
          if (value === null) kept.delete(key);
          else kept.set(key, value);
        }
      },
    },
    close: null,
    toSheet: () => page.document.querySelector<HTMLElement>("[role=gridcell][aria-selected=true]")?.focus(),
    download: (name, bytes) => {
      offerDownload(page, name, bytes);
      return null;
    },
    diagnostics: () => ({
      version,
      host: "workbench",
      browser: page.navigator.userAgent,
      language: page.navigator.language,
      window: `${page.innerWidth}×${page.innerHeight}`,
    }),
  };
}
