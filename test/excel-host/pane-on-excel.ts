import { draftFiles } from "../../src/files/docx/write/draft-files";
import { fileShop } from "../../src/hosts/xlsx/file-shop";
import { openSource } from "../../src/files/open-source";
import { heavyInSteps } from "../../src/app/heavy-work";
import { inSteps } from "../../src/taskpane/actions/in-steps";
import { joinPane, type JoinedPane } from "../../src/taskpane/mount-pane";
import type { SheetDescription } from "../contract/harness";
import { plainShell, TOWN } from "../fixtures/joined-pane";
import type { ExcelHarness, OpenExcelBook } from "./excel-harness";

export interface ExcelPane extends JoinedPane {
  readonly book: OpenExcelBook;
  /** What the live region says. */
  told(): string;
  /** Everything that is in the workbook, to compare. */
  content(): Promise<string>;
}

/** The pane on our Excel, without a screen. */
export async function paneOn(harness: ExcelHarness, sheets: readonly SheetDescription[] = [TOWN]): Promise<ExcelPane> {
  const book = await harness.open(sheets);
  const joined = joinPane({
    workbook: book.workbook,
    heavy: heavyInSteps(inSteps),
    shell: plainShell(),
    clock: { today: () => "2025-07-10", time: () => "09:30" },
    openSource,
    fileShop: () => Promise.resolve(fileShop),
    draftFiles: () => Promise.resolve(draftFiles),
  });
  return { ...joined, book, told: () => joined.store.get().told, content: async () => JSON.stringify(await book.snapshot()) };
}
