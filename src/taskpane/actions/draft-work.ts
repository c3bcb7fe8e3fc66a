import { attachmentsIn } from "../../app/attachments";
import type { Work } from "../../app/workbook";
import type { DraftId, DraftPiece } from "../../core/drafts";
import type { DraftFiles } from "../../core/drafts/draft-files";
import type { CellRef } from "../../core/grid/cell-ref";
import { wordDraftWords } from "../../core/messages/word-drafts";
import { anchorCell } from "../../core/reports/references";
import type { Problem } from "../../core/rules/problem";
import type { Item } from "../../core/table/progress-table";
import type { DraftWish, TableState } from "../state/pane-state";
import { reportOptionsOf } from "../view/pane-view";
import { reportBasisOf, type ReportBasis } from "./beside";
import type { PaneContext } from "./pane-context";
import { judged } from "./reading";
import { reportingOfReturns } from "./supervision-round";

/** Making drafts, looking where they are from, handing them out. Each gives what the live region says, or null. */
export interface DraftWork {
  make(wish: Partial<DraftWish> | undefined, work: Work, current: () => boolean): Promise<string | null>;
  /** Where the words of a draft are from. */
  cellsOf(piece: DraftPiece): readonly CellRef[];
  download(): Promise<string | null>;
  /** That a file was not handed out, and why. */
  notDownloaded(why: string): string;
  toCopy(): { readonly html: string; readonly text: string } | null;
}

/** The drafts that tell what the rules found. */
const OF_PROBLEMS: readonly DraftId[] = ["return-notice", "bulletin"];

/** The drafts that tell who did not report, where returns were collected in 收发. */
const OF_RETURNS: readonly DraftId[] = ["supervision", "bulletin"];

/** The work behind 文稿（Word）. */
export function draftWork(context: PaneContext, upToDate: (work: Work, current: () => boolean) => Promise<TableState | null>): DraftWork {
  const { workbook, heavy, store, settings, clock } = context;
  const words = () => wordDraftWords(context.language());
  let files: DraftFiles | null = null;

  const problemsOf = async ({ now, set }: ReportBasis, work: Work): Promise<readonly Problem[]> => {
    const all = (set ? null : now.problems) ?? (await heavy.problems(judged(context, now), work));
    const settled = new Set(now.reviews.map(({ key }) => key));
    return all.filter(({ key }) => !settled.has(key));
  };

  return {
    async make(wish, work, current) {
      if (wish !== undefined) store.dispatch({ kind: "draft-wished", wish });
      files ??= await context.draftFiles();
      const now = await upToDate(work, current);
      if (!now || !current()) return null;
      const counted = await reportBasisOf(context, now, work);
      const { separate: _, ...chosen } = store.get().draftWish;
      const { grid } = counted.now.reading;
      const result = await heavy.drafts(judged(context, counted.now), {
        ...chosen,
        problems: OF_PROBLEMS.includes(chosen.draft) ? await problemsOf(counted, work) : [],
        madeOn: clock.today(),
        options: reportOptionsOf(settings.get()),
        otherTables: counted.otherTables,
        attachments: chosen.draft === "bulletin" ? await attachmentsIn(workbook, grid.stamp) : [],
        reporting: OF_RETURNS.includes(chosen.draft) ? await reportingOfReturns(context, counted.now) : null,
      });
      if (!current()) return null;
      store.dispatch({ kind: "drafts-made", drafts: result.ok ? { drafts: result.drafts, told: result.told, at: 0 } : null });
      store.dispatch({ kind: "tab-chosen", tab: "reports" });
      return result.ok ? words().made(words().names[chosen.draft], result.drafts.length) : words().notMade(result.reason);
    },

    cellsOf(piece) {
      const { sheet } = store.get();
      return sheet.kind === "table" ? cellsIn(piece, sheet.reading.table.items) : [];
    },

    async download() {
      const { drafts, draftWish } = store.get();
      const [first] = drafts?.drafts ?? [];
      if (!drafts || !first) return null;
      files ??= await context.draftFiles();
      const many = drafts.drafts.length > 1;
      const apart = many && draftWish.separate;
      // several in one file are called as their kind
      const name = `${many ? wordDraftWords("zh-CN").names[first.draft] : first.fileName}${apart ? ".zip" : ".docx"}`.replace(/[\\/:*?"<>|]/gu, "_");
      const path = context.download(name, apart ? files.separate(drafts.drafts) : files.document(drafts.drafts));
      return path === null ? words().downloaded(name) : words().onDesktop(path);
    },

    notDownloaded: (why) => words().notDownloaded(why),

    toCopy() {
      const { drafts } = store.get();
      return drafts && files ? { html: files.html(drafts.drafts), text: files.text(drafts.drafts) } : null;
    },
  };
}

/** The cells that a piece is from: its own, else those of the items that it counts. */
function cellsIn(piece: DraftPiece, items: readonly Item[]): readonly CellRef[] {
  if (piece.kind === "quoted") return [piece.from.cell];
  if (piece.kind !== "counted") return [];
  if (piece.cells.length > 0) return piece.cells;
  const named = new Set(piece.items);
  return items.filter(({ reference }) => named.has(reference)).map(anchorCell);
}
