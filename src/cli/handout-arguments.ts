import { FILL_FIELDS, type FillField } from "../core/terms/filled-in-by";
import { HANDOUT_GROUPINGS, type HandoutGrouping } from "../core/handout/asked-leaves";
import type { CliMessages } from "../core/messages/cli";
import type { PlainDate } from "../core/text/plain-date";
import { UsageError } from "./usage-error";

/** What `split` and `collect` are told beside file and output. */
export interface HandoutArguments {
  readonly by: HandoutGrouping;
  /** Headings or field ids of the columns that units fill in; null: the usual ones. */
  readonly fill: readonly string[] | null;
  readonly due: PlainDate | null;
  readonly empty: boolean;
  readonly next: boolean;
  /** Texts with a period, and what they are to be in the next round. */
  readonly rename: readonly (readonly [string, string])[];
  /** Extra items that are added to the master: their tasks, or what they begin with. */
  readonly add: readonly string[];
  readonly support: boolean;
  readonly noStatus: boolean;
  readonly password: string | null;
  /** Item (as its reference or number) and the file that is taken for it. */
  readonly choose: readonly (readonly [string, string])[];
  /** File and whose it is. */
  readonly whose: readonly (readonly [string, string])[];
}

/** Of the parser of arguments. */
export const HANDOUT_OPTIONS = {
  due: { type: "string" },
  fill: { type: "string" },
  empty: { type: "boolean" },
  next: { type: "boolean" },
  rename: { type: "string", multiple: true },
  add: { type: "string", multiple: true },
  support: { type: "boolean" },
  "no-status": { type: "boolean" },
  password: { type: "string" },
  choose: { type: "string", multiple: true },
  whose: { type: "string", multiple: true },
} as const;

type OptionValues = { readonly [O in keyof typeof HANDOUT_OPTIONS]?: string | boolean | readonly (string | boolean)[] };

/** @throws UsageError */
export function handoutArguments(values: OptionValues, by: string | undefined, due: PlainDate | null, say: CliMessages): HandoutArguments {
  const grouping = HANDOUT_GROUPINGS.find((one) => one === (by ?? "lead"));
  if (grouping === undefined) throw new UsageError(say.missingValue(`--by ${HANDOUT_GROUPINGS.join("|")}`));
  return {
    by: grouping,
    fill:
      typeof values.fill === "string"
        ? values.fill
            .split(/[,，]/u)
            .map((one) => one.trim())
            .filter((one) => one !== "")
        : null,
    due,
    empty: values.empty === true,
    next: values.next === true,
    rename: pairs(values.rename, "--rename", say),
    add: texts(values.add),
    support: values.support === true,
    noStatus: values["no-status"] === true,
    password: typeof values.password === "string" ? values.password : null,
    choose: pairs(values.choose, "--choose", say),
    whose: pairs(values.whose, "--whose", say),
  };
}

function pairs(values: OptionValues["choose"], option: string, say: CliMessages): readonly (readonly [string, string])[] {
  return texts(values).map((value) => {
    const at = value.indexOf("=");
    if (at < 1 || at === value.length - 1) throw new UsageError(say.badPair(option, value));
    return [value.slice(0, at).trim(), value.slice(at + 1).trim()] as const;
  });
}

const texts = (values: OptionValues["choose"]): readonly string[] =>
  Array.isArray(values) ? values.filter((value): value is string => typeof value === "string") : [];

/** A fill field by its id. */
export const fillFieldNamed = (name: string): FillField | undefined => FILL_FIELDS.find((field) => field === name);
