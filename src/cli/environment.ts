import type { FileShop } from "../app/file-shop";
import type { OpenedFile } from "../app/workbook";
import type { PlainDate } from "../core/text/plain-date";

/** What the command line needs of the process around it. */
export interface Environment {
  /** @throws HostError `not-a-workbook`, `encrypted`, `too-large` */
  open(bytes: Uint8Array, name: string): Promise<OpenedFile>;
  /** An empty workbook, for reports on a file that can only be read. */
  create(): OpenedFile;
  /** The files of a zip file; null for what is none. */
  readonly unzip: FileShop["unzip"];
  readonly today: PlainDate;
  readonly version: string;
  readonly colour: boolean;
  out(text: string): void;
  err(text: string): void;
}
