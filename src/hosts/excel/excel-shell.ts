import type { PaneShell } from "../../app/shell";
import { offerDownload } from "../../page/offer-download";
import { opensWithWorkbook } from "./opens-with-workbook";
import { settingsStore } from "./store";

/** The requirement set that the pane is written for (docs/hosts.md). */
export const NEEDED_SET = "1.13";

const DARK = "(prefers-color-scheme: dark)";

/** What the pane needs from around it, out of Office.context and the page. `office`: the global of the client library, ready. */
export function excelShell(office: typeof Office, page: Window, version: string): PaneShell {
  const { context } = office;
  return {
    host: "excel",
    locale: /^zh/i.test(context.displayLanguage ?? "") ? "zh-CN" : "en",
    theme: () => ((isDark(context.officeTheme) ?? page.matchMedia(DARK).matches) ? "dark" : "light"),
    onThemeChange: (listener) => {
      // Excel tells nobody that its theme changed; who changes it comes back to the pane afterwards
      const query = page.matchMedia(DARK);
      page.addEventListener("focus", listener);
      query.addEventListener("change", listener);
      return () => {
        page.removeEventListener("focus", listener);
        query.removeEventListener("change", listener);
      };
    },
    store: settingsStore(context.partitionKey),
    close: null,
    opensWithWorkbook: opensWithWorkbook(office),
    download: (name, bytes) => {
      offerDownload(page, name, bytes);
      return null;
    },
    diagnostics: () => ({
      version,
      host: "excel",
      excel: context.diagnostics?.version ?? null,
      platform: context.diagnostics ? String(context.diagnostics.platform) : null,
      language: context.displayLanguage,
      api: newestSet(office),
      browser: page.navigator.userAgent,
      window: `${page.innerWidth}×${page.innerHeight}`,
    }),
  };
}

/**
 * Whether Excel's theme is dark, by the luminance of its background: the theme's own flag arrives as text in some
 * versions and is then always true. Null where Excel does not say (on the web).
 */
export function isDark(theme: Pick<Office.OfficeTheme, "bodyBackgroundColor"> | undefined): boolean | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** The newest ExcelApi set that this Excel says it has. */
function newestSet(office: typeof Office): string | null {
  for (let minor = 21; minor > 0; minor--) if (office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`)) return `1.${minor}`;
  return null;
}
