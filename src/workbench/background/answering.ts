import { toHostError } from "../../core/host-error";
import type { Work } from "../../app/workbook";
import type { AnswerOf, AskOf, NumberedCall, CallName, Port, ToPage, ToWorker } from "./calls";
import type { RowsPart } from "./crossing-grid";

/** What a call is answered with, beside its answer. */
export interface CallWork extends Work {
  /** Sends rows ahead of the answer. */
  rows(part: RowsPart): void;
  /** A buffer of the answer that is given over, not copied: it must be used no more. */
  give(buffer: ArrayBuffer): void;
}

export type Handlers = { readonly [N in CallName]: (ask: AskOf<N>, work: CallWork) => Promise<AnswerOf<N>> };

/** The worker's end: answers every call, also one that fails, and says that it is there. */
export function answerCalls(port: Port<ToPage, ToWorker>, handlers: Handlers): void {
  const cancelled = new Set<number>();
  const answer = async <N extends CallName>({ call, name, ask }: NumberedCall<N>): Promise<void> => {
    const given: ArrayBuffer[] = [];
    const work: CallWork = {
      cancelled: () => cancelled.has(call),
      progress: (done, total) => port.post({ kind: "progress", call, done, total }),
      rows: (part) => port.post({ kind: "rows", call, part }),
      give: (buffer) => given.push(buffer),
    };
    try {
      port.post({ kind: "done", call, answer: await handlers[name](ask, work) }, given);
    } catch (cause) {
      const { code, facts, cells, cause: deeper } = toHostError(cause);
      port.post({
        kind: "failed",
        call,
        error: { code, facts, cells, cause: deeper instanceof Error ? (deeper.stack ?? deeper.message) : typeof deeper === "string" ? deeper : "" },
      });
    } finally {
      cancelled.delete(call);
    }
  };
  port.listen((message) => {
    if (message.name === "cancel") cancelled.add(message.call);
    else void answer(message);
  });
  port.post({ kind: "ready" });
}
