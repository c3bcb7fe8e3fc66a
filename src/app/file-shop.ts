import type { NamedBytes } from "../core/named-bytes";
import type { OpenedFile } from "./workbook";

/** What sending out and taking back need beside the workbook at hand: files made and files opened. The entry file knows where its code is. */
export interface FileShop {
  /** A workbook without sheets; it can be saved once one is written. */
  readonly create: () => OpenedFile;
  /** @throws HostError for what is no workbook and no document */
  readonly open: (bytes: Uint8Array, name: string) => Promise<OpenedFile>;
  readonly zip: (files: readonly NamedBytes[]) => Uint8Array;
  /** The files of a zip file; null for what is none. @throws HostError */
  readonly unzip: (bytes: Uint8Array, name: string) => readonly NamedBytes[] | null;
}
