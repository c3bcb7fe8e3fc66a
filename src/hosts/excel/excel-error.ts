import { HostError, type HostErrorCode } from "../../core/host-error";

/** Excel.ErrorCodes and the client library's own codes, by what a clerk has to be told. `error.message` is localised and not for users. */
const CODES: { readonly [code: string]: HostErrorCode } = {
  InvalidOperationInCellEditMode: "busy-editing",
  AccessDenied: "read-only",
  ActivityLimitReached: "throttled",
  RequestAborted: "throttled",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  InactiveWorkbook: "not-in-front",
  InvalidSelection: "not-in-front",
  FilteredRangeConflict: "filtered",
  ItemAlreadyExists: "changed-meanwhile",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  ApiNotFound: "too-old",
  NotImplemented: "too-old",
  InvalidOrTimedOutSession: "session-lost",
  ConnectionFailure: "session-lost",
};

const codeOf = (error: unknown): string => (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "");

/** Whatever the client library throws, as a HostError. */
export function toExcelError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = CODES[codeOf(error)] ?? "host-failed";
  return new HostError(code, { facts: { excel: codeOf(error), ...(code === "too-old" && { needs: "ExcelApi 1.13" }) }, cause: error });
}

/**
 * Whether Excel may have failed because too much was asked for at once: it does not always say so (over 512 merged areas, and
 * on the web over 5 MB, it may answer with a general failure or none at all). Asking in parts then tells.
 */
export const isTooMuch = (error: unknown): boolean =>
  error instanceof HostError &&
  error.cause !== undefined &&
  (error.code === "too-large" || error.code === "host-failed" || error.facts.excel === "ConnectionFailure");

/** Whether Excel itself refused a request, for whatever reason. */
export const isRefusal = (error: unknown): error is HostError => error instanceof HostError && error.cause !== undefined;

/** What passes once the person or Excel is done with something else. */
const PASSING: ReadonlySet<HostErrorCode> = new Set(["busy-editing", "not-in-front", "throttled"]);

/** Whether a trouble passes with time for sure. */
export const passes = ({ code }: HostError): boolean => PASSING.has(code);

/** Codes of requests that Excel turned away before it did anything of them. */
const NEVER_RAN = new Set(["InvalidOperationInCellEditMode", "ActivityLimitReached", "RequestPayloadSizeLimitExceeded"]);

/** Where in a request Excel stopped ("PageLayout.orientation"); empty where the request was turned away as a whole. */
export function locationOf(error: unknown): string {
  const cause: unknown = error instanceof HostError && error.cause !== undefined ? error.cause : error;
  const info: unknown = typeof cause === "object" && cause !== null && "debugInfo" in cause ? cause.debugInfo : null;
  return typeof info === "object" && info !== null && "errorLocation" in info && typeof info.errorLocation === "string" ? info.errorLocation : "";
}

/** Whether nothing of the request was done for sure: such a code within a request comes after what was done of it. */
export const neverRan = (error: unknown): boolean =>
  NEVER_RAN.has(error instanceof HostError && error.cause !== undefined ? codeOf(error.cause) : codeOf(error)) && locationOf(error) === "";
