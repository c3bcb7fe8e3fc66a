import { HostError } from "../core/host-error";
import type { Facts } from "../core/rules/problem";

/** What a file may be. Beyond, it is `too-large`, said before anything is parsed. */
export const LIMITS = {
  /** Rows with something in them, a sheet. */
  rows: 200_000,
  /** Bytes of a sheet's XML. */
  sheetBytes: 50_000_000,
  /** Bytes of the shared strings of all sheets, and how many they may be. */
  stringBytes: 100_000_000,
  strings: 4_000_000,
  /** Characters of all texts of a sheet: one long text used by thousands of cells counts as often. */
  text: 40_000_000,
  /** Merges of a sheet, and the steps that clearing what they cover may take. */
  merges: 200_000,
  mergeSteps: 20_000_000,
  /** Bytes of any other part that is parsed. */
  partBytes: 50_000_000,
  /** Bytes of all parts that are read. */
  sumBytes: 200_000_000,
  /** Parts of a package: the plain form of a zip file counts no more. */
  parts: 65_000,
  /** Bytes of the file itself. */
  fileBytes: 400_000_000,
} as const;

/** Compressed parts up to this size are inflated at one go; larger ones piece by piece, so that a lie about their size is met early. */
export const WHOLE_INFLATE_BYTES = 4_000_000;

/** What a limit counts. */
export type LimitUnit =
  "rows" | "columns" | "cells" | "merges" | "characters" | "strings" | "formats" | "parts" | "megabytes" | "megabytes-of-sheet" | "megabytes-in-all";

/** `more`: where it was met (`sheet`, `cell`), for the sentence. */
export function tooLarge(limit: number, unit: LimitUnit, more: Facts = {}): HostError {
  return new HostError("too-large", { facts: { ...more, limit: String(limit), unit } });
}

/** 50_000_000 is 50. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
