/** Bad usage or bad input: ends the command with exit code 2 and its one line on standard error. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
