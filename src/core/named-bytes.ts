/** A file with its bytes. */
export interface NamedBytes {
  /** The file's name without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
