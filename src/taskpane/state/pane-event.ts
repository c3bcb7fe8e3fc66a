import type { ExchangeState } from "../exchange/exchange-state";
import type { NoTable, TableReading } from "../../app/choose-sheet";
import type { SheetsBeside } from "../../app/sheets-beside";
import type { Review } from "../../app/reviews";
import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import type { Problem } from "../../core/rules/problem";
import type { Status } from "../../core/terms/status";
import type {
  CheckFilter,
  CheckGrouping,
  DraftWish,
  FocusWish,
  JobKind,
  LastState,
  LastWrite,
  MadeDrafts,
  PaneState,
  PlanToShow,
  StatusFilter,
  TableState,
  TabId,
} from "./pane-state";
import type { ReportId } from "../../core/grid/report-id";

/** Everything that can happen to the pane, as data. */
export type PaneEvent =
  | { readonly kind: "tab-chosen"; readonly tab: TabId }
  | { readonly kind: "settings-opened"; readonly open: boolean }
  | { readonly kind: "job-began"; readonly job: JobKind }
  /** What the job was for is done; what follows of it is of another kind. */
  | { readonly kind: "job-turned"; readonly job: JobKind; readonly told: string }
  | { readonly kind: "job-slow" }
  | { readonly kind: "job-progressed"; readonly done: number; readonly total: number }
  | { readonly kind: "job-cancelling" }
  /** `told` null: it waits no longer. */
  | { readonly kind: "job-waiting"; readonly told: string | null }
  /** `told` null leaves the live region empty: the job ends in something to look at. */
  | { readonly kind: "job-ended"; readonly told: string | null }
  | { readonly kind: "told"; readonly text: string }
  | { readonly kind: "table-read"; readonly table: TableState }
  | ({ readonly kind: "no-table" } & NoTable)
  | { readonly kind: "table-checked"; readonly problems: readonly Problem[] }
  | { readonly kind: "statuses-judged"; readonly contradictions: readonly Problem[] }
  | { readonly kind: "reviews-changed"; readonly reviews: readonly Review[] }
  | { readonly kind: "declined-changed"; readonly declined: readonly Review[] }
  | { readonly kind: "beside-found"; readonly beside: SheetsBeside }
  | { readonly kind: "together-wished"; readonly on: boolean }
  | { readonly kind: "stale-reports"; readonly names: readonly string[] }
  | { readonly kind: "text-found"; readonly text: PaneState["documentText"] }
  | { readonly kind: "tables-found"; readonly tables: readonly string[] }
  | { readonly kind: "preview-shown"; readonly preview: PlanToShow }
  /** A tick in 将要写入. */
  | { readonly kind: "changes-ticked"; readonly changes: readonly number[]; readonly on: boolean }
  | { readonly kind: "preview-closed" }
  | { readonly kind: "focus-wished"; readonly focus: FocusWish }
  | { readonly kind: "focus-given" }
  | { readonly kind: "written"; readonly write: LastWrite }
  | { readonly kind: "write-undone" }
  | { readonly kind: "entry-opened"; readonly key: string | null }
  | { readonly kind: "check-filtered"; readonly filter: CheckFilter }
  | { readonly kind: "check-grouped"; readonly grouping: CheckGrouping }
  | { readonly kind: "groups-closed"; readonly groups: readonly string[]; readonly on: boolean }
  | { readonly kind: "searched"; readonly text: string }
  | { readonly kind: "unit-chosen"; readonly unit: string | null }
  /** A figure of 概览 leads to its items in 状态. */
  | { readonly kind: "items-shown"; readonly status: Status | "untagged" | null; readonly unit?: string | null }
  /** More is to be said than how the last action ended. */
  | { readonly kind: "told-besides"; readonly text: string }
  | { readonly kind: "status-filtered"; readonly filter: StatusFilter }
  /** `leaf`: its `leafId`. */
  | { readonly kind: "statuses-chosen"; readonly choices: readonly { readonly leaf: string; readonly status: Status | null }[] }
  | { readonly kind: "status-column-wished"; readonly on: boolean }
  | { readonly kind: "report-chosen"; readonly report: ReportId; readonly on: boolean }
  | { readonly kind: "report-previewed"; readonly sheet: LaidOutSheet | null }
  /** What was made by another wish is put away. */
  | { readonly kind: "draft-wished"; readonly wish: Partial<DraftWish> }
  | { readonly kind: "drafts-made"; readonly drafts: MadeDrafts | null }
  | { readonly kind: "draft-turned"; readonly at: number }
  | { readonly kind: "last-offered"; readonly offered: readonly TableReading[] | null }
  | { readonly kind: "last-changed"; readonly last: LastState }
  | { readonly kind: "exchange-changed"; readonly exchange: ExchangeState }
  | { readonly kind: "sheet-changed" }
  | { readonly kind: "other-sheet-in-front"; readonly name: string | null }
  | { readonly kind: "workbook-replaced" }
  /** A workbook is in front again that was left open; `state` is what the pane was then. */
  | { readonly kind: "workbook-returned"; readonly state: PaneState }
  /** The program that holds the workbook failed; `report` is what can be copied of it. */
  | { readonly kind: "host-failed"; readonly report: string }
  | { readonly kind: "failed-unexpectedly"; readonly report: string | null };
