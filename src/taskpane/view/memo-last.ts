/** Remembers the last result of a pure function, for the same arguments by identity. */
export function memoLast<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (last === null || args.some((arg, index) => !Object.is(arg, last?.args[index]))) last = { args, result: make(...args) };
    return last.result;
  };
}
