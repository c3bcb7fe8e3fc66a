import { toExcelError } from "./excel-error";
import { ask, type Connection } from "./requests";

interface Question {
  readonly queue: (context: Excel.RequestContext) => () => void;
  readonly fail: (error: unknown) => void;
}

/** Questions that are asked in the same breath go to Excel in one request. */
export class OneRequest {
  #waiting: Question[] = [];

  constructor(private readonly excel: Connection) {}

  ask<T>(queue: (context: Excel.RequestContext) => () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        queue: (context) => {
          const answer = queue(context);
          return () => {
            try {
              resolve(answer());
            } catch (error) {
              reject(toExcelError(error));
            }
          };
        },
        fail: reject,
      });
      if (this.#waiting.length === 1) queueMicrotask(() => void this.#send());
    });
  }

  async #send(): Promise<void> {
    const questions = this.#waiting;
    this.#waiting = [];
    try {
      await ask(this.excel, (context) => {
        const answers = questions.map(({ queue }) => queue(context));
        return () => answers.forEach((answer) => answer());
      });
    } catch (error) {
      for (const { fail } of questions) fail(error);
    }
  }
}
