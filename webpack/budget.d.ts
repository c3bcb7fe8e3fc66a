import type { Compiler } from "webpack";

export class Budget {
  /** @param options.bytes with gzip, without what the entry fetches later; `later`: what that is in sum */
  constructor(options: { readonly entry: string; readonly bytes: number; readonly later?: number });
  apply(compiler: Compiler): void;
}
