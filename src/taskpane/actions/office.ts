import { parseOfficeFile } from "../../app/office-file";
import { officeLayer } from "../../app/office-settings";
import { judgesAlike } from "../../app/settings";
import type { Language } from "../../core/messages/language";
import { officeWords } from "../../core/messages/office";
import type { PaneStore } from "../state/pane-store";
import type { SettingsBox } from "./pane-context";

/** Looks for the settings of the office and puts them under those of the machine; returns what a person should know of it, "" for nothing. */
export type ReadOffice = (settings: SettingsBox, store: PaneStore, language: () => Language) => Promise<string>;

/**
 * Of a damaged file nothing is used, and that is said; a table that was read before it came is read again before anything is
 * planned on it.
 *
 * @param officeFile the text of office.json; null where there is none
 */
export function readOffice(officeFile: () => Promise<string | null>): ReadOffice {
  return async (settings, store, language) => {
    const text = await officeFile();
    if (text === null) return "";
    const words = officeWords(language());
    const result = parseOfficeFile(text);
    if (!result.ok) return words.damaged(result.mistakes);
    const before = settings.get();
    settings.adopt(officeLayer(result.office));
    if (!judgesAlike(before, settings.get())) store.dispatch({ kind: "sheet-changed" });
    return result.passedOver.length === 0 ? "" : words.passedOver(result.passedOver);
  };
}
