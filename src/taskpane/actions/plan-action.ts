import type { WritePlan } from "../../app/write-plan";
import type { Work } from "../../app/workbook";
import type { Preview, PreviewGroup, TableState } from "../state/pane-state";

/** Makes a plan on the table as it is now, and shows it in 将要写入; where nothing would change, that is said. */
export type PlanAction = (
  wish: {
    readonly purpose: Preview["purpose"];
    readonly none: () => string;
    readonly notes?: () => readonly string[];
    readonly groups?: () => readonly PreviewGroup[];
    readonly remembers?: Preview["remembers"];
  },
  make: (now: TableState, work: Work) => Promise<WritePlan>,
) => Promise<void>;
