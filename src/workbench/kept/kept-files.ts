import * as z from "../../core/schema";
import { STATUSES, type Status } from "../../core/terms/status";

/** Statuses chosen in 状态 and not yet written, of one sheet, by leaf (`app/kept-choices`). */
export interface KeptChoices {
  readonly sheet: string;
  readonly statuses: readonly (readonly [leaf: string, status: Status])[];
}

/** A file with changes that were never downloaded, as it is kept on this machine. */
export interface KeptFile {
  /** Of the opening of the page and the file in it. */
  readonly key: string;
  /** The opening of the page that works on it. */
  readonly session: string;
  readonly name: string;
  /** When it was kept last: milliseconds since 1970, as the clock of the machine says. */
  readonly at: number;
  readonly bytes: Uint8Array;
  /** Sheet by sheet; the one that was read last at the end. */
  readonly choices: readonly KeptChoices[];
}

const schema = z.object({
  key: z.string(),
  session: z.string(),
  name: z.string(),
  at: z.number(),
  bytes: z.instanceof(Uint8Array),
  choices: z.array(z.object({ sheet: z.string(), statuses: z.array(z.tuple([z.string(), z.enum(STATUSES)])) })),
});

const DATABASE = "ProgressTable.workbench";
const STORE = "changes";

/**
 * Where changes are kept that were not downloaded: the browser's own store on this machine (IndexedDB), which survives a
 * crash. Nothing of it is sent anywhere. Every method rejects where the browser refuses.
 */
export class KeptFiles {
  private constructor(private readonly database: IDBDatabase) {}

  /** @throws where the browser keeps nothing: a private window, a policy, a page that has no place of its own */
  static async open(factory: IDBFactory): Promise<KeptFiles> {
    const request = factory.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
    return new KeptFiles(await done(request));
  }

  /** All that is kept, the oldest first; what cannot be read is left out, and stays. */
  async all(): Promise<readonly KeptFile[]> {
    const found: unknown = await done(this.store("readonly").getAll());
    const files = (Array.isArray(found) ? found : []).flatMap((one): KeptFile[] => {
      const parsed = schema.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    });
    return files.sort((a, b) => a.at - b.at);
  }

  async put(file: KeptFile): Promise<void> {
    await done(this.store("readwrite").put(file));
  }

  async remove(key: string): Promise<void> {
    await done(this.store("readwrite").delete(key));
  }

  private store(mode: IDBTransactionMode): IDBObjectStore {
    return this.database.transaction(STORE, mode).objectStore(STORE);
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser's store refused"));
  });
}
