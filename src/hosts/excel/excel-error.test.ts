import { HostError } from "../../core/host-error";
import { isRefusal, isTooMuch, locationOf, neverRan, passes, toExcelError } from "./excel-error";

const thrown = (code: string, location = ""): object => ({ code, message: "localised", debugInfo: { errorLocation: location } });

test.each([
  ["InvalidOperationInCellEditMode", "busy-editing"],
  ["AccessDenied", "read-only"],
  ["ActivityLimitReached", "throttled"],
  ["RequestAborted", "throttled"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["InactiveWorkbook", "not-in-front"],
  ["InvalidSelection", "not-in-front"],
  ["FilteredRangeConflict", "filtered"],
  ["ItemAlreadyExists", "changed-meanwhile"],
  ["ItemNotFound", "sheet-gone"],
  ["InvalidReference", "sheet-gone"],
  ["ApiNotFound", "too-old"],
  ["NotImplemented", "too-old"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["ConnectionFailure", "session-lost"],
  ["GeneralException", "host-failed"],
  ["", "host-failed"],
])("%s is %s", (code, expected) => {
  const cause = thrown(code);
  expect(toExcelError(cause)).toMatchObject({ code: expected, facts: { excel: code }, cause });
  expect(toExcelError(cause).facts.needs).toBe(expected === "too-old" ? "ExcelApi 1.13" : undefined);
});

test("what is a HostError stays it, and what has no code is a failure of the host", () => {
  const own = new HostError("protected");
  expect(toExcelError(own)).toBe(own);
  for (const other of [null, "broken", new Error("broken"), { code: 7 }])
    expect(toExcelError(other)).toMatchObject({ code: "host-failed", facts: { excel: "" } });
});

test("too much was asked for perhaps: said so, a general failure, a lost connection; nothing that we said ourselves", () => {
  const of = (code: string): boolean => isTooMuch(toExcelError(thrown(code)));
  expect(["ResponsePayloadSizeLimitExceeded", "GeneralException", "ConnectionFailure", "InvalidOrTimedOutSession", "AccessDenied"].map(of)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect([isTooMuch(new HostError("too-large")), isTooMuch(thrown("GeneralException"))]).toEqual([false, false]);
});

test("a refusal is Excel's own; some pass with time", () => {
  expect([isRefusal(toExcelError(thrown("AccessDenied"))), isRefusal(new HostError("protected")), isRefusal(new Error("x"))]).toEqual([true, false, false]);
  expect((["busy-editing", "not-in-front", "throttled", "read-only", "session-lost"] as const).map((code) => passes(new HostError(code)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("where Excel stopped, and whether it began at all", () => {
  expect([
    locationOf(thrown("X", "PageLayout.orientation")),
    locationOf(toExcelError(thrown("X", "Range.values"))),
    locationOf({ debugInfo: null }),
    locationOf({ debugInfo: { errorLocation: 3 } }),
    locationOf(null),
  ]).toEqual(["PageLayout.orientation", "Range.values", "", "", ""]);
  for (const code of ["InvalidOperationInCellEditMode", "ActivityLimitReached", "RequestPayloadSizeLimitExceeded"]) {
    expect([neverRan(thrown(code)), neverRan(toExcelError(thrown(code))), neverRan(thrown(code, "Range.values"))]).toEqual([true, true, false]);
  }
  expect(neverRan(thrown("AccessDenied"))).toBe(false);
});
