import type { Fault, Injection } from "./harness";

/** What a step that went wrong throws: no HostError, since no real host throws one. */
export class InjectedFault extends Error {
  constructor(fault: Fault, step: number) {
    super(`injected: step ${step} ${fault}`);
  }
}

/** Counts the steps of a host and lets the wished one go wrong. For harnesses. */
export class StepFaults {
  #count = 0;
  #plan: { readonly from: number; readonly fault: Fault; readonly lasting: boolean; fired: boolean } | null = null;

  /** How many steps there have been. */
  get steps(): number {
    return this.#count;
  }

  failAt(step: number, fault: Fault, lasting: boolean): Injection {
    const plan = { from: this.#count + step, fault, lasting, fired: false };
    this.#plan = plan;
    return {
      get fired() {
        return plan.fired;
      },
      heal: () => {
        if (this.#plan === plan) this.#plan = null;
      },
    };
  }

  /** Which fault the step that begins now meets, or null. For hosts whose steps are not asynchronous. */
  next(): Fault | null {
    this.#count++;
    const plan = this.#plan;
    if (plan === null || this.#count < plan.from || (!plan.lasting && this.#count > plan.from)) return null;
    plan.fired = true;
    return plan.fault;
  }

  /** Does a step, or what the fault leaves of it. */
  async run<T>(whole: () => Promise<T>, half: () => Promise<unknown>): Promise<T> {
    const fault = this.next();
    if (fault === null) return whole();
    if (fault === "half-done") await half();
    if (fault === "answer-lost") await whole();
    throw new InjectedFault(fault, this.#count);
  }

  /** Does a step that cannot be half done. */
  sync(whole: () => void): void {
    const fault = this.next();
    if (fault === null || fault === "answer-lost") whole();
    if (fault !== null) throw new InjectedFault(fault, this.#count);
  }
}
