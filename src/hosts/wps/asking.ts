import { HostError } from "../../core/host-error";
import { stopIfCancelled } from "../../app/one-writer";
import type { Untold } from "../../core/grid/grid";
import type { Work } from "../../app/workbook";
import { errorText, type Notes } from "./quiet";

/**
 * How questions are put to a client. A call takes a fifth of a millisecond and none gives the turn away by itself: the pane paints
 * and the person cancels between them. What a client refuses to say and we can do without is noted, and is "not known".
 */
export class Asking {
  #calls = 0;
  /** What the client told neither way, of what a person has to know. */
  readonly untold = new Set<Untold>();

  constructor(
    private readonly pause: () => Promise<void>,
    private readonly work: Work | undefined,
    readonly notes: Notes,
    private readonly callsPerTurn = 200,
  ) {}

  /** The same without cancelling: what is being put back is put back whole. */
  uncancelled(): Asking {
    return new Asking(this.pause, undefined, this.notes, this.callsPerTurn);
  }

  /** To be called between questions; `calls` is how many the last ones were. Throws `cancelled`. */
  async breathe(calls = 1): Promise<void> {
    this.#calls += calls;
    if (this.#calls < this.callsPerTurn) return;
    this.#calls = 0;
    await this.pause();
    stopIfCancelled(this.work);
  }

  /** The answer to a question, or null, noted under `what`, where the client refuses it or answers nothing of use (`question` gives null). */
  known<T>(what: string, question: () => T | null): T | null {
    try {
      const answer = question();
      if (answer !== null) return answer;
      this.notes(`${what}: no answer`);
    } catch (error) {
      this.notes(`${what}: ${errorText(error)}`);
    }
    return null;
  }
}

/** The answer to a question, or null where the client refuses it. For what is asked of many ranges and noted once for all. */
export function orNull<T>(question: () => T | null): T | null {
  try {
    return question();
  } catch {
    // a refusal is no answer; whoever asks decides whether it can be done without
    return null;
  }
}

/**
 * An answer of a type; null for any other. Clients answer null, undefined, false or true where the cells of a range differ. A number where
 * a truth value is wanted is one too.
 */
export function answered(type: "string", value: unknown): string | null;
export function answered(type: "number", value: unknown): number | null;
export function answered(type: "boolean", value: unknown): boolean | null;
export function answered(type: "string" | "number" | "boolean", value: unknown): unknown {
  if (typeof value === type) return value;
  return type === "boolean" && typeof value === "number" ? value !== 0 : null;
}

/** A name (of a font, of a number format): a text that is not empty. An empty one is what some clients answer where the cells of a range differ. */
export function nameAnswered(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** What we cannot do without: `host-failed`, naming the member, where the client's answer is no such thing. */
export function needed<T>(what: string, answer: T | null | undefined): T {
  if (answer === null || answer === undefined) throw new HostError("host-failed", { facts: { what }, cause: new Error(`${what}: no answer`) });
  return answer;
}

/** Whether an answer is a thing that can be asked: a client may hand its objects over as functions. */
export const isObject = (value: unknown): value is object => (typeof value === "object" || typeof value === "function") && value !== null;

/** All entries of a collection, which count from 1. Throws where it does not say how many there are, or does not hand one over. */
export function entries<T>(collection: { readonly Count: number; Item(index: number): T }): T[] {
  const count = countOf(collection);
  return Array.from({ length: needed("Count", count) }, (_, index) => {
    const item = collection.Item(index + 1);
    if (!isObject(item)) throw new Error(`Item(${index + 1}): ${String(item)}`);
    return item;
  });
}

/** How many entries a collection has; null where it does not say so. */
export function countOf(collection: { readonly Count: unknown } | null | undefined): number | null {
  const count = collection?.Count;
  return typeof count === "number" && Number.isInteger(count) && count >= 0 ? count : null;
}
