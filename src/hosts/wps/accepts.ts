import { answered, nameAnswered } from "./asking";
import type { EtRange } from "./et";

/** Sets something to what it is, so that nothing changes; false where the client does not say what it is. */
type Harmless = (range: EtRange) => boolean;

const HARMLESS: readonly Harmless[] = [
  (range) => again(nameAnswered(range.NumberFormat), (format) => void (range.NumberFormat = format)),
  (range) => again(answered("number", range.HorizontalAlignment), (alignment) => void (range.HorizontalAlignment = alignment)),
  (range) => again(answered("number", range.VerticalAlignment), (alignment) => void (range.VerticalAlignment = alignment)),
];

function again<T>(value: T | null, set: (value: T) => void): boolean {
  if (value !== null) set(value);
  return value !== null;
}

/**
 * Throws where a client accepts no write at all, as while a person is in a cell. Several members of a range are set to what they are: a
 * client that refuses one of them is not one with a person in a cell. Where none can be asked nothing is told, and it does not throw.
 */
export function checkAccepts(range: EtRange): void {
  const refusals: unknown[] = [];
  for (const set of HARMLESS) {
    try {
      if (set(range)) return;
    } catch (error) {
      // one member is refused: the next tells whether all are
      refusals.push(error);
    }
  }
  if (refusals.length > 0) throw refusals[0];
}
