import type { Facts } from "../../core/rules/problem";

/** An unexpected failure as text to copy for support: what failed and on what, nothing of the workbook's content. */
export function troubleReport(error: unknown, diagnostics: Facts): string {
  const lines = Object.entries(diagnostics).map(([name, value]) => `${name}: ${String(value)}`);
  for (let cause: unknown = error, depth = 0; cause !== undefined && depth < 5; depth++) {
    if (cause instanceof Error) {
      lines.push(cause.stack ?? `${cause.name}: ${cause.message}`);
      cause = cause.cause;
    } else {
      lines.push(typeof cause === "string" ? cause : JSON.stringify(cause));
      break;
    }
  }
  return lines.join("\n");
}
