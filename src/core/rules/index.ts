import type { CrashedFacts } from "./crashed";
import type { Rule } from "./rule";
import { sumMismatch } from "./amount/sum-mismatch";
import { twoFigures } from "./amount/two-figures";
import { notANumber } from "./amount/not-a-number";
import { rateMismatch } from "./amount/rate-mismatch";
import { totalMismatch } from "./amount/total-mismatch";
import { formulaError } from "./cell/formula-error";
import { cellRequired } from "./cell/required";
import { dateInvalid } from "./date/invalid";
import { dateOrder } from "./date/order";
import { dateOverdue } from "./date/overdue";
import { planPassed } from "./date/plan-passed";
import { nextStepRepeatsTarget } from "./lagging/next-step-repeats-target";
import { noNextStep } from "./lagging/no-next-step";
import { noReason } from "./lagging/no-reason";
import { leaderSimilarNames } from "./leader/similar-names";
import { listNumbering } from "./list/numbering";
import { unansweredTarget } from "./list/unanswered-target";
import { periodStale } from "./period/stale";
import { progressRepeatsTarget } from "./progress/repeats-target";
import { repeatsLastPeriod } from "./progress/repeats-last-period";
import { repeatsOtherItem } from "./progress/repeats-other-item";
import { unansweredPlan } from "./progress/unanswered-plan";
import { personsInconsistent } from "./persons/inconsistent";
import { saysNothing } from "./progress/says-nothing";
import { sectionCountMismatch } from "./section/count-mismatch";
import { sectionNumbering } from "./section/numbering";
import { serialDuplicate } from "./serial/duplicate";
import { serialGap } from "./serial/gap";
import { serialMissing } from "./serial/missing";
import { serialNotANumber } from "./serial/not-a-number";
import { statusComposed } from "./status/composed";
import { contradictsAmount } from "./status/contradicts-amount";
import { contradictsEvidence } from "./status/contradicts-evidence";
import { statusFormat } from "./status/format";
import { statusMissing } from "./status/missing";
import { statusMultiple } from "./status/multiple";
import { statusUnknown } from "./status/unknown";
import { statusUntagged } from "./status/untagged";
import { blankRow } from "./table/blank-row";
import { countMismatch } from "./table/count-mismatch";
import { damagedFile } from "./table/damaged-file";
import { duplicateColumn } from "./table/duplicate-column";
import { hiddenRows } from "./table/hidden-rows";
import { lostItem } from "./table/lost-item";
import { missingColumn } from "./table/missing-column";
import { secondTable } from "./table/second-table";
import { shiftedRow } from "./table/shifted-row";
import { unknownColumn } from "./table/unknown-column";
import { taskDuplicate } from "./task/duplicate";
import { textCutOff } from "./text/cut-off";
import { textDoubledWord } from "./text/doubled-word";
import { textPunctuation } from "./text/punctuation";
import { textWhitespace } from "./text/whitespace";
import { doubtfulJoin } from "./units/doubtful-join";
import { unitsFormat } from "./units/format";
import { leadMismatch } from "./units/lead-mismatch";
import { personsMismatch } from "./units/persons-mismatch";
import { similarNames } from "./units/similar-names";

/**
 * Every rule, in the order in which people are shown them: the table, its sections, numbers, cells, statuses, what lags,
 * units, amounts, lists, dates, form. The only registry: a rule that is not here does not exist.
 */
export const RULES = [
  damagedFile,
  missingColumn,
  duplicateColumn,
  unknownColumn,
  blankRow,
  shiftedRow,
  secondTable,
  hiddenRows,
  countMismatch,
  lostItem,
  sectionCountMismatch,
  sectionNumbering,
  serialMissing,
  serialDuplicate,
  serialGap,
  serialNotANumber,
  cellRequired,
  formulaError,
  statusUntagged,
  statusMissing,
  statusUnknown,
  statusComposed,
  statusFormat,
  statusMultiple,
  contradictsEvidence,
  contradictsAmount,
  noNextStep,
  nextStepRepeatsTarget,
  noReason,
  unitsFormat,
  doubtfulJoin,
  similarNames,
  personsMismatch,
  personsInconsistent,
  leaderSimilarNames,
  leadMismatch,
  notANumber,
  sumMismatch,
  twoFigures,
  rateMismatch,
  totalMismatch,
  listNumbering,
  unansweredTarget,
  progressRepeatsTarget,
  repeatsLastPeriod,
  repeatsOtherItem,
  unansweredPlan,
  saysNothing,
  periodStale,
  textCutOff,
  taskDuplicate,
  dateInvalid,
  dateOrder,
  dateOverdue,
  planPassed,
  textWhitespace,
  textPunctuation,
  textDoubledWord,
] as const;

type Registered = (typeof RULES)[number];
type FactsOf<R> = R extends Rule<infer F, infer _O> ? F : never;

/** The facts of each rule by its id: what messages/ must have a text for. `rule/crashed` is the runner's own. */
export type RuleFacts = { readonly [R in Registered as R["id"]]: FactsOf<R> } & { readonly "rule/crashed": CrashedFacts };

/** The id of a rule, or of the runner's own finding. */
export type RuleId = keyof RuleFacts;
