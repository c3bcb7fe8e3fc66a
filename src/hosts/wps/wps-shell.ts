import { HostError } from "../../core/host-error";
import type { KeyValueStore, PaneShell } from "../../app/shell";
import { wpsWords } from "../../core/messages/wps-words";
import type { EtAddin } from "./et-addin";
import type { Client } from "./find-client";
import { orNull } from "./asking";
import { addressBeside } from "./page-address";
import { closePane, isInWindow, openPane } from "./pane-window";

/** What a page is, as far as the shell needs it. */
export interface ShellPage {
  readonly navigator: Pick<Navigator, "language" | "userAgent">;
  matchMedia(query: string): {
    readonly matches: boolean;
    addEventListener(type: "change", listener: () => void): void;
    removeEventListener(type: "change", listener: () => void): void;
  };
  readonly localStorage?: Storage;
  readonly location?: { readonly href: string };
  close?(): void;
  alert?(sentence: string): void;
}

/** The language of the client's pages: Chinese unless it is set to English. */
export const languageOfPage = ({ navigator }: Pick<ShellPage, "navigator">): PaneShell["locale"] => (/^en\b/i.test(navigator.language) ? "en" : "zh-CN");

const PREFIX = "ProgressTable.";

/**
 * The pane's surroundings in WPS.
 *
 * @param notes what the client refused so far, for the report to copy
 */
export function wpsShell(page: ShellPage, { application, addin }: Client, version: string, notes: () => readonly string[]): PaneShell {
  const inWindow = isInWindow(addin);
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  return {
    host: "wps",
    locale: languageOfPage(page),
    theme: () => (dark.matches ? "dark" : "light"),
    onThemeChange: (listener) => {
      dark.addEventListener("change", listener);
      return () => dark.removeEventListener("change", listener);
    },
    store: storeOf(page, addin),
    close: () => {
      if (inWindow || !closePane(addin)) orNull(() => page.close?.());
    },
    selfCheck: {
      label: (language) => wpsWords(language).selfCheck.open,
      open: () => {
        const url = addressBeside(page.location?.href ?? "", "selfcheck.html", version);
        if (!openPane(addin, url, wpsWords(languageOfPage(page)).selfCheck.title, "selfcheck"))
          orNull(() => page.alert?.(wpsWords(languageOfPage(page)).ribbon.cannotOpen));
      },
    },
    download: (name, bytes) => ontoDesktop(addin, name, bytes),
    diagnostics: () => ({
      version,
      client: [() => application.Name, () => application.Version, () => application.Build].map((ask) => told(orNull<unknown>(ask))).join(" "),
      browser: page.navigator.userAgent,
      notes: notes().join("; "),
    }),
  };
}

const told = (answer: unknown): string => (typeof answer === "string" || typeof answer === "number" ? String(answer) : "?");

/**
 * Pages of an add-in cannot download: the file goes onto the desktop, beside one of its name if there is one. Its path.
 *
 * @throws HostError `no-desktop` where the client writes no file
 */
function ontoDesktop({ FileSystem: files, Env: env }: EtAddin, name: string, bytes: Uint8Array): string {
  try {
    const folder = env.GetDesktopPath();
    const [, stem = name, ending = ""] = /^(.*?)(\.[^.]*)?$/u.exec(name) ?? [];
    const called = (more: string): string => `${folder}/${stem}${more}${ending}`;
    const isFree = (path: string): boolean | null => orNull(() => !files.Exists(path));
    const tries = ["", ...Array.from({ length: MOST_OF_A_NAME }, (_, index) => ` (${String(index + 2)})`)];
    // a client that cannot tell what is there gets a name that nothing has
    const path = tries.map(called).find((one) => isFree(one) === true) ?? called(` ${String(Date.now())}`);
    if (files.writeAsBinaryString(path, Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))) return path;
    throw new RangeError(path);
  } catch (cause) {
    throw new HostError("no-desktop", { facts: { file: name }, cause });
  }
}

const MOST_OF_A_NAME = 99;

/**
 * Settings outlive the program in localStorage; where a client has none, PluginStorage keeps them until it ends; where it throws, they are
 * those of the first day.
 */
function storeOf(page: ShellPage, addin: EtAddin): KeyValueStore {
  const lasting = usable(page);
  const storage = (): Pick<Storage, "getItem" | "setItem" | "removeItem"> => lasting ?? addin.PluginStorage;
  return {
    get: (key) => orNull(() => storage().getItem(PREFIX + key)) ?? null,
    set: (key, value) => void orNull(() => (value === null ? storage().removeItem(PREFIX + key) : storage().setItem(PREFIX + key, value))),
  };
}

function usable(page: ShellPage): Storage | null {
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
