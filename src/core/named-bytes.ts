/** A file with its bytes. */
export interface NamedBytes {
  /** The file's name without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What systems and programs put beside files of an office: of no unit, and no table. */
export const SYSTEM_FILE = /^(?:~\$|\.|Thumbs\.db$|desktop\.ini$)/iu;

/** A file's name without its ending: what says whose it is. */
export const withoutEnding = (file: string): string => file.replace(/\.[a-z]+$/iu, "");
