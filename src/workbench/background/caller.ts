import { HostError } from "../../core/host-error";
import type { Work } from "../../app/workbook";
import type { AnswerOf, AskOf, CallName, FromPage, Port, ToPage } from "./calls";
import type { RowsPart } from "./crossing-grid";

/** What a call may bring with it. */
interface CallOptions<N extends CallName> {
  readonly work?: Work | undefined;
  /** Given over, not copied: the page has them no longer. */
  readonly transfer?: Transferable[];
  /** A person who cancels is answered at once, and what still comes is thrown away: not for what changes the file. */
  readonly abandon?: { readonly late?: (answer: AnswerOf<N>) => void };
  readonly onRows?: (part: RowsPart) => void;
}

/** A call that is under way. */
interface Waiting<N extends CallName> {
  done(answer: AnswerOf<N>): void;
  failed(error: HostError): void;
  progress(done: number, total: number): void;
  rows(part: RowsPart): void;
}

/** So often a call that is under way is asked whether it is cancelled. Milliseconds. */
const LOOK = 60;

/** The page's end: asks the worker, and waits without holding anything up. Every call fails with a HostError and nothing else. */
export class Caller {
  private last = 0;
  private gone = false;
  private readonly waiting = new Map<number, Waiting<CallName>>();

  constructor(private readonly port: Port<FromPage, ToPage>) {
    port.listen((message) => this.heard(message));
  }

  /** @throws HostError; `cancelled` where `work` says so, `session-lost` where the worker is gone */
  call<N extends CallName>(name: N, ask: AskOf<N>, { work, transfer, abandon, onRows }: CallOptions<N> = {}): Promise<AnswerOf<N>> {
    const call = ++this.last;
    return new Promise((resolve, reject) => {
      if (this.gone) return reject(new HostError("session-lost"));
      if (work?.cancelled() === true) return reject(new HostError("cancelled"));
      let left = false;
      const looking =
        work &&
        setInterval(() => {
          if (left || !work.cancelled()) return;
          left = true;
          this.port.post({ call, name: "cancel" });
          if (abandon) reject(new HostError("cancelled"));
        }, LOOK);
      const ended = (): void => {
        clearInterval(looking);
        this.waiting.delete(call);
      };
      const waiting: Waiting<N> = {
        done: (answer) => {
          ended();
          if (left && abandon) abandon.late?.(answer);
          else resolve(answer);
        },
        failed: (error) => {
          ended();
          reject(error);
        },
        progress: (done, total) => {
          if (!left) work?.progress(done, total);
        },
        rows: (part) => onRows?.(part),
      };
      this.waiting.set(call, waiting);
      this.port.post({ call, name, ask }, transfer);
    });
  }

  /**
   * Something went wrong in the worker that no call was told of. A worker that answers lives on, with its files; one that
   * does not in time is gone, and every file with it. Tells which.
   */
  async stillThere(patience: number): Promise<boolean> {
    const answered = await Promise.race([
      this.call("alive", null).then(
        () => true,
        () => false,
      ),
      new Promise<false>((done) => setTimeout(() => done(false), patience)),
    ]);
    if (!answered) this.lost();
    return answered;
  }

  private lost(): void {
    this.gone = true;
    for (const waiting of [...this.waiting.values()]) waiting.failed(new HostError("session-lost"));
  }

  private heard(message: ToPage): void {
    if (message.kind === "ready") return;
    const waiting = this.waiting.get(message.call);
    if (message.kind === "done") waiting?.done(message.answer);
    else if (message.kind === "rows") waiting?.rows(message.part);
    else if (message.kind === "progress") waiting?.progress(message.done, message.total);
    else {
      const { code, facts, cells, cause } = message.error;
      waiting?.failed(new HostError(code, { facts, cells, ...(cause === "" ? {} : { cause }) }));
    }
  }
}
