import { HostError, toHostError } from "../core/host-error";
import type { Work } from "./workbook";

/** Lets one writing call of a host run at a time: a second throws `busy`. Whatever is thrown inside leaves as a HostError. */
export class OneWriter {
  #writing = false;

  get writing(): boolean {
    return this.#writing;
  }

  async run<T>(write: () => Promise<T>): Promise<T> {
    if (this.#writing) throw new HostError("busy");
    this.#writing = true;
    try {
      return await write();
    } catch (error) {
      throw toHostError(error);
    } finally {
      this.#writing = false;
    }
  }
}

/** Throws `cancelled` where the person has asked for it. Hosts call it between requests and blocks. */
export function stopIfCancelled(work: Work | undefined): void {
  if (work?.cancelled() === true) throw new HostError("cancelled");
}
