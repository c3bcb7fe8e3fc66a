import type { Compiler } from "webpack";

export class Budget {
  /** @param options.bytes with gzip, without what the entry loads later */
  constructor(options: { readonly entry: string; readonly bytes: number });
  apply(compiler: Compiler): void;
}
