import { readFileSync } from "node:fs";
import { z } from "../src/core/schema";
import { sheetId, type Grid } from "../src/core/grid/grid";
import { stampOf } from "../src/core/grid/stamp";
import type { CellValue } from "../src/core/grid/cell-value";
import { paceOn, yearOf } from "../src/core/judgement/pace";
import { suggestStatus } from "../src/core/judgement/suggest";
import { suggestionContext } from "../src/core/judgement/suggestion-context";
import { parsePlainDate } from "../src/core/text/plain-date";
import { STATUSES } from "../src/core/terms/status";
import { tableOf, type Judged } from "./judge-table";

/** Tables of other offices with the verdict on each item, and sentences with the percentages that say how much is done. */
const casesSchema = z.object({
  tables: z.array(
    z.object({
      title: z.string(),
      asOf: z.string(),
      targetHeading: z.nullable(z.string()),
      items: z.array(
        z.object({ task: z.string(), target: z.string(), progress: z.string(), status: z.enum(STATUSES), also: z._default(z.array(z.enum(STATUSES)), []) }),
      ),
    }),
  ),
  rates: z._default(z.array(z.object({ text: z.string(), completion: z.array(z.number()) })), []),
});

export type OfficeCases = z.infer<typeof casesSchema>;
type OfficeTable = OfficeCases["tables"][number];

/** What a file of cases holds. */
export const readCases = (path: string): OfficeCases => casesSchema.parse(JSON.parse(readFileSync(path, "utf8")));

/** The table as a sheet would hold it: title, one header row, an item a row. */
function gridOf({ title, targetHeading, items }: OfficeTable): Grid {
  const withTarget = targetHeading !== null;
  const values: CellValue[][] = [
    [title, null, null, ...(withTarget ? [null] : [])],
    ["序号", "工作任务", ...(withTarget ? [targetHeading] : []), "进展情况"],
    ...items.map(({ task, target, progress }, index) => [index + 1, task, ...(withTarget ? [target] : []), progress]),
  ];
  const origin = { row: 1, column: 1 };
  return {
    sheet: { id: sheetId("进度表"), name: "进度表", visible: true, active: true, protected: false, filtered: false, ours: null },
    origin,
    values,
    merges: [{ top: 1, left: 1, bottom: 1, right: withTarget ? 4 : 3 }],
    hiddenRows: [],
    hiddenColumns: [],
    formulas: [],
    mixedFormat: [],
    numberFormats: [],
    stamp: stampOf(origin, values),
  };
}

/** An item of a case with what is suggested for it, and its texts, to look at what went wrong. */
export interface JudgedCase extends Judged {
  readonly title: string;
  readonly text: string;
}

/** Every item of the tables, judged on its table's day. */
export function judgeCases({ tables }: OfficeCases): JudgedCase[] {
  return tables.flatMap((one) => {
    const table = tableOf(gridOf(one));
    const asOf = parsePlainDate(one.asOf);
    const context = suggestionContext(table, { asOf, pace: asOf === null ? null : paceOn(asOf, table.period ?? yearOf(asOf)) });
    const leaves = table.items.flatMap(({ leaves: own }) => own);
    if (leaves.length !== one.items.length) throw new Error(`${one.title}: ${String(leaves.length)} leaves of ${String(one.items.length)} items`);
    return one.items.map(({ task, target, progress, status, also }, index): JudgedCase => {
      const leaf = leaves[index];
      return {
        reference: task,
        stated: status,
        also,
        suggestion: leaf === undefined ? null : suggestStatus(leaf, context),
        title: `${one.title} ${one.asOf} ${one.targetHeading ?? "-"} pace ${String(context.pace)}`,
        text: `${target} | ${progress}`,
      };
    });
  });
}
