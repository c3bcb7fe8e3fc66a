import { isPercentColumn, readAmount, readRate } from "../text/amounts";
import { holdsNumbers, of, type Candidate } from "./candidate-column";
import type { Field } from "../terms/field";
import { normalizeHeading } from "../terms/headings";
import type { SheetView } from "./sheet-view";

/** Fields that say one thing of a leaf: of several columns one is read, the others are kept beside it. */
const SINGLE: readonly Field[] = ["startDate", "deadline", "measureUnit", "plannedAmount", "actualAmount", "completionRate", "status"];

/** By field, what speaks for a column before its rivals: the earlier the pattern that fits, the better. */
const PREFERRED: { readonly [F in Field]?: readonly RegExp[] } = {
  deadline: [/^(?!.*(?:反馈|考核|节点)).*(?:时限|期限|要求|截止)/u, /^(?!.*(?:反馈|考核)).*(?:计划|拟|预计|目标)/u, /^(?!.*(?:反馈|考核))/u],
  plannedAmount: [/^(?!.*(?:月|周|旬|节点|季)).*年/u, /^(?!.*(?:月|周|旬|节点|季))/u],
  actualAmount: [/累计|至今|以来/u, /^(?!.*(?:本|当|上)(?:月|周|旬|期|季))/u],
};

/** Columns of names: those that fit stand back where another column of the field is filled as well. */
const SECONDARY: readonly (readonly [Field, RegExp])[] = [
  ["units", /^(?!.*(?:责任|承办|落实|主体))/u],
  ["persons", /填表|填报|电话|^联系方式/u],
];

/** Rows that are looked at to see which amounts make the rate. */
const SAMPLE = 60;

/**
 * Of several columns that mean one field this period the one that the table means: the amounts that make its rate, the time
 * limit before the day of feedback, the responsible units before those that build. Columns with the very same heading
 * stay, for a person to settle.
 */
export function settleRivals(columns: readonly Candidate[], view: SheetView, first: number, last: number): void {
  for (const [field, secondary] of SECONDARY) {
    const same = current(columns, field);
    const main = same.filter((column) => !secondary.test(label(column)));
    const filled = Math.max(0, ...main.map(({ profile }) => profile.filled));
    for (const column of main.length > 0 ? same : []) if (!main.includes(column) && column.profile.filled <= filled * 2) column.field = null;
  }
  const pair = amountsOfRate(columns, view, first, last);
  for (const field of SINGLE) {
    const same = current(columns, field);
    if (same.length < 2 || (field === "status" && same.filter(({ profile }) => profile.ticks > 0).length > 1)) continue;
    const chosen = pair.find((column) => column.field === field) ?? best(same, field);
    if (!chosen) continue;
    for (const column of same) if (column !== chosen && whole(column) !== whole(chosen)) column.field = null;
  }
}

const current = (columns: readonly Candidate[], field: Field): Candidate[] => of(columns, field).filter(({ role }) => role === "current");
const label = ({ header }: Candidate): string => normalizeHeading(header.label);
const whole = ({ header }: Candidate): string => normalizeHeading(header.heading);

/** The column that something speaks for; undefined where nothing tells the first two apart: which counts is for a person to say. */
function best(same: readonly Candidate[], field: Field): Candidate | undefined {
  const patterns = PREFERRED[field] ?? [];
  const rank = (column: Candidate): number => {
    const at = patterns.findIndex((pattern) => pattern.test(label(column)));
    return at < 0 ? patterns.length : at;
  };
  const filled = same.filter(({ profile }) => profile.filled > 0);
  const order = (a: Candidate, b: Candidate): number =>
    (field === "status" ? b.profile.statuses - a.profile.statuses : 0) || rank(a) - rank(b) || b.certainty - a.certainty;
  const [chosen, next] = [...(filled.length > 0 ? filled : same)].sort(order);
  return chosen && next && order(chosen, next) === 0 ? undefined : chosen;
}

/** The planned and the actual column whose quotients are the rates in most rows; [] where no pair fits twice, or there is no choice. */
function amountsOfRate(columns: readonly Candidate[], view: SheetView, first: number, last: number): readonly Candidate[] {
  const rates = current(columns, "completionRate").filter(holdsNumbers);
  const planned = current(columns, "plannedAmount");
  const actual = current(columns, "actualAmount");
  if (rates.length === 0 || planned.length * actual.length < 2) return [];
  let most = 1;
  let found: readonly Candidate[] = [];
  for (const rate of rates) {
    const percents = isPercentColumn(rate.header.label, texts(view, rate, first, last));
    for (const plan of planned) {
      for (const done of actual) {
        let fits = 0;
        for (let row = first; row <= Math.min(last, first + SAMPLE - 1); row++) {
          const share = readRate(view.text(row, rate.header.column), percents);
          const whole = readAmount(view.text(row, plan.header.column));
          const part = readAmount(view.text(row, done.header.column));
          if (share !== null && whole && part !== null && Math.abs(part / whole - share) < 0.006) fits++;
        }
        if (fits > most) {
          most = fits;
          found = [rate, plan, done];
        }
      }
    }
  }
  return found;
}

function* texts(view: SheetView, { header: { column } }: Candidate, first: number, last: number): Iterable<string> {
  for (let row = first; row <= Math.min(last, first + SAMPLE - 1); row++) {
    const text = view.text(row, column);
    if (text !== "") yield text;
  }
}
