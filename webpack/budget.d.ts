import type { Compiler } from "webpack";

export class Budget {
  /**
   * @param options.bytes with gzip, without what the entry fetches later; `later`: what that is in sum, but for the parts of `asked`, which
   * have bounds of their own by name
   */
  constructor(options: { readonly entry: string; readonly bytes: number; readonly later?: number; readonly asked?: { readonly [part: string]: number } });
  apply(compiler: Compiler): void;
}
