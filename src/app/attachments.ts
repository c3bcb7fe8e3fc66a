import type { DraftAttachment } from "../core/drafts/draft-input";
import { REPORT_IDS } from "../core/grid/report-id";
import type { Workbook } from "./workbook";

/** The title stands in the first rows: an annex number may stand over it. */
const TITLE_ROWS = 3;

/**
 * The report sheets of a workbook that were made of the table as it is now, by the titles that stand on them: what a draft
 * may name as its annexes (附件). In the order in which reports are offered; those of an older state of the table are none.
 *
 * @param stamp of the grid that the table was read from
 */
export async function attachmentsIn(workbook: Pick<Workbook, "sheets" | "read">, stamp: string): Promise<readonly DraftAttachment[]> {
  const found: DraftAttachment[] = [];
  for (const sheet of await workbook.sheets()) {
    const report = sheet.ours?.source === stamp ? sheet.ours.report : null;
    if (report === null) continue;
    const { values } = await workbook.read(sheet.id);
    const texts = values
      .slice(0, TITLE_ROWS)
      .flatMap((row) => row.filter((value) => typeof value === "string"))
      .map((text) => text.trim());
    const title = texts.find((text) => text !== "" && !/^附\s*[件表]/u.test(text));
    if (title !== undefined) found.push({ report, title: title.replace(/\s+/gu, "") });
  }
  const order: readonly string[] = REPORT_IDS;
  return found.sort((a, b) => place(order, a.report) - place(order, b.report));
}

const place = (order: readonly string[], report: string): number => (order.includes(report) ? order.indexOf(report) : order.length);
