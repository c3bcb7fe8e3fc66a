import { HostError } from "../../core/host-error";
import { checkAccepts } from "./accepts";
import { oneCell, etRangeAt } from "./areas";
import type { EtSheet } from "./et";
import { orNote, type Notes } from "./quiet";
import type { EtSheetImage } from "./sheet-image";

/** A part of a sheet that a report can stand without. Values are none, and neither are number formats, by which text is kept. */
export type ImagePart = Exclude<keyof EtSheetImage, "box" | "values">;

/**
 * Does to a sheet what only adorns it: what the client refuses twice is noted and left out. A client that has stopped
 * accepting anything, as when a person goes into a cell, is another matter: that is thrown, so that no bare sheet is left behind as done.
 */
export class Adorning {
  readonly #leftOut = new Set<ImagePart>();

  constructor(
    private readonly sheet: EtSheet,
    readonly notes: Notes,
  ) {}

  /** The parts of which something was left out. */
  get leftOut(): ReadonlySet<ImagePart> {
    return this.#leftOut;
  }

  /** Whether it was done. Throws `busy-editing` where the client accepts nothing at all. */
  try(part: ImagePart, what: string, action: () => void): boolean {
    if (orNote(this.notes, what, action)) return true;
    this.#leftOut.add(part);
    try {
      checkAccepts(etRangeAt(this.sheet, oneCell({ row: 1, column: 1 })));
    } catch (cause) {
      throw new HostError("busy-editing", { cause });
    }
    return false;
  }
}
