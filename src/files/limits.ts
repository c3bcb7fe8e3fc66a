import { HostError } from "../core/host-error";

/** What a file may be. Beyond, it is `too-large`, said before anything is parsed. */
export const LIMITS = {
  /** Rows with something in them, a sheet. */
  rows: 200_000,
  /** Bytes of a sheet's XML. */
  sheetBytes: 50_000_000,
  /** Bytes of the shared strings of all sheets. */
  stringBytes: 250_000_000,
  /** Bytes of any other part that is parsed. */
  partBytes: 50_000_000,
  /** Bytes of the file itself. */
  fileBytes: 400_000_000,
} as const;

/** Compressed parts up to this size are inflated at one go; larger ones piece by piece, so that a lie about their size is met early. */
export const WHOLE_INFLATE_BYTES = 4_000_000;

/** `limit` is for people: a number with its unit. */
export function tooLarge(limit: string): HostError {
  return new HostError("too-large", { facts: { limit } });
}

/** 50_000_000 is "50 MB". */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
