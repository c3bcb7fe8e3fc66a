import { Storage, StorageType } from "@microsoft/office-js-helpers";
import type { KeyValueStore } from "../../app/shell";

/**
 * The settings of this machine, over `Storage.get` and `set` of office-js-helpers and nothing else of it: its `has` is
 * true for what is missing, its `keys` are scoped, its `clear` clears nothing. Where the page may keep nothing (storage is blocked
 * in some frames), settings last as long as the pane.
 *
 * @param partition Office.context.partitionKey: Excel on the web keeps the storage of different sites apart by it
 */
export function settingsStore(partition: string | undefined): KeyValueStore {
  const kept = new Map<string, string | null>();
  const storage = openStorage(`ProgressTable${partition ?? ""}`);
  return {
    get: (key) => {
      const own = kept.get(key);
      if (own !== undefined) return own;
      const value: unknown = storage?.get(key);
      return typeof value === "string" ? value : null;
    },
    set: (key, value) => {
      kept.set(key, value);
      try {
        storage?.set(key, value);
      } catch {
        // full or blocked: `kept` holds it until the pane closes
      }
    },
  };
}

function openStorage(container: string): Storage<string | null> | null {
  try {
    return new Storage<string | null>(container, StorageType.LocalStorage);
  } catch {
    return null;
  }
}
