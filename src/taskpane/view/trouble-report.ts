import { HostError } from "../../core/host-error";
import type { Facts } from "../../core/rules/problem";

/** An unexpected failure as text to copy for support: what failed and on what, nothing of the workbook's content. */
export function troubleReport(error: unknown, diagnostics: Facts): string {
  const lines = diagnosticLines(diagnostics);
  for (let cause: unknown = error, depth = 0; cause !== undefined && depth < 5; depth++) {
    if (cause instanceof HostError && cause.facts.excel !== undefined) lines.push(`code: ${cause.code}, excel: ${String(cause.facts.excel)}`);
    const where = locationOf(cause);
    if (where !== "") lines.push(`at: ${where}`);
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

/** The facts of the host and the machine, one a line. */
export const diagnosticLines = (diagnostics: Facts): string[] => Object.entries(diagnostics).map(([name, value]) => `${name}: ${String(value)}`);

/** Which member of its interface the program stopped at, where it says so. */
function locationOf(cause: unknown): string {
  const info: unknown = typeof cause === "object" && cause !== null && "debugInfo" in cause ? cause.debugInfo : null;
  return typeof info === "object" && info !== null && "errorLocation" in info ? String(info.errorLocation) : "";
}
