import { parseOfficeFile } from "../../app/office-file";
import { judgesAlike } from "../../app/settings";
import type { Language } from "../../core/messages/language";
import { officeWords } from "../../core/messages/office";
import type { PaneStore } from "../state/pane-store";
import type { SettingsBox } from "./pane-context";

/**
 * Puts what office.json says under the settings of the machine. Of a damaged one nothing is used, and that is said; a table that
 * was read before it came is read again before anything is planned on it.
 *
 * @returns what a person should know of the file; "" for nothing
 */
export function adoptOffice(text: string, settings: SettingsBox, store: PaneStore, language: Language): string {
  const words = officeWords(language);
  const result = parseOfficeFile(text);
  if (!result.ok) return words.damaged(result.mistakes);
  const before = settings.get();
  settings.adopt(result.office);
  if (!judgesAlike(before, settings.get())) store.dispatch({ kind: "sheet-changed" });
  return result.passedOver.length === 0 ? "" : words.passedOver(result.passedOver);
}
