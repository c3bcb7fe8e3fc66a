import { HostError } from "../core/host-error";
import type { UndoToken } from "./workbook";

/** The tokens that one host has given out, with what each takes back. Kept only while somebody holds the token. */
export class UndoTokens<T> {
  readonly #inverses = new WeakMap<UndoToken, T>();

  /**
   * A new token: `sheets` are the sheets that it touches, `cells` the number of cells of the user's that it takes back, `unprinted` the
   * sheets whose print set-up did not take effect.
   */
  issue(inverse: T, sheets: readonly string[], cells: number, unprinted: readonly string[] = []): UndoToken {
    const token: UndoToken = { label: sheets.join("、"), cells, sheets, ...(unprinted.length > 0 && { unprinted }) };
    this.#inverses.set(token, inverse);
    return token;
  }

  /** What a token takes back. `changed-meanwhile` for one that was used or belongs to another workbook. */
  inverse(token: UndoToken): T {
    const inverse = this.#inverses.get(token);
    if (inverse === undefined) throw new HostError("changed-meanwhile");
    return inverse;
  }

  /** Called when the undo has succeeded, and only then: after a failure the person may try again. */
  spend(token: UndoToken): void {
    this.#inverses.delete(token);
  }
}
