import type { Fault } from "../contract/harness";
import { StepFaults } from "../contract/step-faults";
import { execute, parseRequest, References, type Request } from "./engine";
import { FakeBook, type FakeSheet } from "./model";
import { workbookApi } from "./workbook-api";

/** Excel on the web takes and gives at most this in one request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Transport errors of the client library (ooe...), by what they mean. */
export const TRANSPORT = { cellEdit: 5004, sessionLost: 5012, throttled: 5102, requestTooLarge: 5103, responseTooLarge: 5104, noPermission: 7000 } as const;

/** What the transport answers to a request: as office.js expects it of the page around it. */
export type Payload = { readonly Version: 1; readonly Error: number; readonly Data?: readonly [status: number, headers: readonly string[], string] };

export interface Counters {
  /** Requests that carry the add-in's own actions. */
  syncs: number;
  bytesIn: number;
  bytesOut: number;
  largestIn: number;
  largestOut: number;
}

/** The client library's numbers for the events that we raise. */
const EVENT_TYPES = { changed: 10, activated: 11, added: 13, deleted: 15 } as const;

/**
 * A small Excel that answers the real client library: only the members that the adapter uses, with Excel's own rules.
 * Counts what goes over the wire, and lets a request go wrong in three ways.
 */
export class ExcelHost {
  readonly book = new FakeBook();
  readonly faults = new StepFaults();
  /** Answers every request with this transport error, while set. */
  refuseAll: number | null = null;
  /** How a too large answer is refused: Excel on the web does not always say what it is. */
  tooLarge: Payload = { Version: 1, Error: TRANSPORT.responseTooLarge };
  /** Where the next half-done request breaks off: a share of its actions. */
  half = 0.5;
  counters: Counters = { syncs: 0, bytesIn: 0, bytesOut: 0, largestIn: 0, largestOut: 0 };
  /** Told of every event; the loader passes them on to the client. */
  onEvent: (data: unknown) => void = () => undefined;
  readonly #references = new References();
  readonly #root = workbookApi(this.book);

  constructor() {
    this.book.onEvent = (kind, sheet) => this.#raise(kind, sheet);
  }

  resetCounters(): Counters {
    this.counters = { syncs: 0, bytesIn: 0, bytesOut: 0, largestIn: 0, largestOut: 0 };
    return this.counters;
  }

  /** Answers the RichApi message of the transport: [.., .., .., headers, body, ..]. */
  answer(message: readonly unknown[]): Payload {
    const body = String(message[4]);
    const request = parseRequest(body);
    if (isInternal(request)) return payload(JSON.stringify(execute(request, this.#root, this.#references)));
    this.counters.syncs++;
    this.counters.bytesIn += Buffer.byteLength(body);
    this.counters.largestIn = Math.max(this.counters.largestIn, Buffer.byteLength(body));
    if (this.refuseAll !== null) return { Version: 1, Error: this.refuseAll };
    if (Buffer.byteLength(body) > PAYLOAD_LIMIT) return { Version: 1, Error: TRANSPORT.requestTooLarge };
    const fault: Fault | null = this.faults.next();
    if (fault === "refused") return { Version: 1, Error: TRANSPORT.throttled };
    const stop = fault === "half-done" ? Math.floor(request.Actions.length * this.half) : Infinity;
    const answered = JSON.stringify(execute(request, this.#root, this.#references, stop));
    if (fault === "answer-lost") return { Version: 1, Error: TRANSPORT.sessionLost };
    this.counters.bytesOut += Buffer.byteLength(answered);
    this.counters.largestOut = Math.max(this.counters.largestOut, Buffer.byteLength(answered));
    if (Buffer.byteLength(answered) > PAYLOAD_LIMIT) return this.tooLarge;
    return payload(answered);
  }

  #raise(kind: keyof typeof EVENT_TYPES, sheet: FakeSheet): void {
    if (!this.book.enableEvents) return;
    const args = JSON.stringify({ worksheetId: sheet.id, source: "Local", address: "A1", changeType: "RangeEdited", type: kind });
    const type = EVENT_TYPES[kind];
    this.onEvent({
      ArrayData: [
        [65536, type, sheet.id, args, 0, false],
        [65536, type, "Workbook", args, 0, false],
      ],
    });
  }
}

const payload = (body: string): Payload => ({ Version: 1, Error: 0, Data: [200, ["CONTENT-TYPE", "application/json"], body] });

/** office.js's own request at its start. */
const isInternal = (request: Request): boolean => Object.values(request.ObjectPaths).every((path) => path.ObjectPathType === 2);
