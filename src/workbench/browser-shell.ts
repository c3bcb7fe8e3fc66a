import type { PaneShell } from "../app/shell";

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
    download: (name, bytes) => {
      const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
      const link = page.document.createElement("a");
      link.href = url;
      link.download = name;
      page.document.body.append(link);
      link.click();
      link.remove();
      // the browser reads the address after the click returns
      setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
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

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const REVOKE_AFTER = 60_000;
