import type { CellRange } from "../../src/core/grid/cell-ref";
import { fail, flagOf, oneOf, PlainObject, recordOf, textOf, type ApiObject } from "./api-object";
import type { FakeSheet } from "./model";

const LONGEST = 255;

/** Range.dataValidation: a rule, and what is said beside it. */
export function validationApi(sheet: FakeSheet, range: CellRange): ApiObject {
  const same = (other: CellRange): boolean => JSON.stringify(other) === JSON.stringify(range);
  const own = (): FakeSheet["validations"][number] | undefined => sheet.validations.find((one) => same(one.range));
  const put = (change: Partial<FakeSheet["validations"][number]>): void => {
    sheet.guard();
    const before = own();
    // without a rule there is nothing to say anything beside
    if (!before && change.rule === undefined) fail("InvalidOperation");
    sheet.validations = [...sheet.validations.filter((one) => !same(one.range)), { range, rule: {}, more: {}, ...before, ...change }];
  };
  const more = (name: string, check: (value: unknown) => unknown) => ({
    get: () => own()?.more[name] ?? null,
    set: (value: unknown) => put({ more: { ...own()?.more, [name]: check(value) } }),
  });
  const said = (value: unknown): unknown => {
    const { message } = recordOf(value);
    if (textOf(message).length > LONGEST) fail("InvalidArgument");
    return value;
  };
  return new PlainObject("DataValidation", {
    rule: { get: () => own()?.rule ?? null, set: (value) => put({ rule: ruleOf(value) }) },
    ignoreBlanks: more("ignoreBlanks", flagOf),
    prompt: more("prompt", said),
    errorAlert: more("errorAlert", (value) => {
      oneOf(recordOf(value).style, ["Stop", "Warning", "Information"]);
      return said(value);
    }),
  });
}

/** One rule of one kind, a list not longer than Excel takes. */
function ruleOf(value: unknown): { readonly [kind: string]: unknown } {
  const rule = Object.fromEntries(Object.entries(recordOf(value)).filter(([, one]) => one !== undefined && one !== null));
  const [kind, ...others] = Object.keys(rule);
  if (kind === undefined || others.length > 0) return fail("InvalidArgument");
  const told = recordOf(rule[kind]);
  if (kind === "list" && textOf(told.source).length > LONGEST) fail("InvalidArgument");
  if (kind === "date" || kind === "decimal") oneOf(told.operator, ["GreaterThan", "GreaterThanOrEqualTo"]);
  else if (kind !== "list") fail("InvalidArgument");
  return rule;
}
