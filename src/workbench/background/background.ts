import type { HeavyWork, JudgedTable } from "../../app/heavy-work";
import type { OpenedFile, Work } from "../../app/workbook";
import { Caller } from "./caller";
import { STALE, type FromPage, type Port, type Stale, type TableAsked, type ToPage } from "./calls";
import { RemoteFile, type Sources } from "./remote-file";

/** What the workbench has behind its page: files are opened and kept there, and the heavy work is done there. */
export interface Background {
  openFile(bytes: Uint8Array, name: string, work: Work): Promise<OpenedFile>;
  readonly heavy: HeavyWork;
}

/** A worker that has no answer for so long after it broke down is gone: longer than its longest step. Milliseconds. */
const PATIENCE = 20_000;

/**
 * A worker as background.
 *
 * @param here does what the worker cannot: a table whose sheet has changed since, or whose file is closed
 */
export function workerBackground(port: Port<FromPage, ToPage>, here: HeavyWork): Background & { readonly stillThere: () => Promise<boolean> } {
  const caller = new Caller(port);
  const sources: Sources = new WeakMap();
  /** Asks the worker about a table, and does it here where the worker has another state of it. */
  const orHere = async <T>(
    { reading, options, judgement, comparison }: JudgedTable,
    ask: (table: TableAsked) => Promise<T | Stale>,
    alone: () => Promise<T>,
  ): Promise<T> => {
    const { values, stamp } = reading.grid;
    // earlier tables are here alone: what looks at them too is done here
    const source = comparison ? undefined : sources.get(values);
    const answer = source ? await ask({ ...source, stamp, options, judgement }) : STALE;
    return answer === STALE ? alone() : answer;
  };
  return {
    stillThere: () => caller.stillThere(PATIENCE),
    openFile: async (bytes, name, work) => {
      const late = ({ file }: { readonly file: number }): void => void caller.call("close", { file }).catch(() => undefined);
      const transfer = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [];
      return new RemoteFile(caller, sources, await caller.call("open", { bytes, name }, { work, transfer, abandon: { late } }));
    },
    heavy: {
      // a table read elsewhere would have to cross whole: it is read where it is shown
      read: (...asked) => here.read(...asked),
      judge: (...asked) => here.judge(...asked),
      compare: (...asked) => here.compare(...asked),
      problems: (table, work) =>
        orHere(
          table,
          (asked) => caller.call("problems", asked, { work, abandon: {} }),
          () => here.problems(table, work),
        ),
      contradictions: (table, work) =>
        orHere(
          table,
          (asked) => caller.call("contradictions", asked, { work, abandon: {} }),
          () => here.contradictions(table, work),
        ),
      fixes: (table, choice, known, work) =>
        orHere(
          table,
          (asked) => caller.call("fixes", { ...asked, choice }, { work, abandon: {} }),
          () => here.fixes(table, choice, known, work),
        ),
      together: (...asked) => here.together(...asked),
      tidy: (...asked) => here.tidy(...asked),
      drafts: (...asked) => here.drafts(...asked),
      sheets: (table, wanted, work) =>
        orHere(
          table,
          (asked) => caller.call("layOut", { ...asked, wanted }, { work, abandon: {} }),
          () => here.sheets(table, wanted, work),
        ),
    },
  };
}
