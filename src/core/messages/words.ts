import type { Severity } from "../rules/problem";
import type { Status } from "../terms/status";
import type { Field } from "../terms/field";
import type { SheetReportId } from "../grid/report-id";

/** The field's own terms (docs/architecture.md, "The words"). */
export interface Words {
  readonly product: string;
  /** Canonical names; what a report or a tag prints is the table's own word where it has one. */
  readonly statuses: { readonly [S in Status]: string };
  /** What items have in common whose words for a status differ: it may claim no more than each of them says. */
  readonly mixedStatuses: { readonly [S in Status]: string };
  readonly untagged: string;
  readonly fields: { readonly [F in Field]: string };
  readonly severities: { readonly [S in Severity]: string };
  readonly reports: { readonly [R in SheetReportId]: string };
}
