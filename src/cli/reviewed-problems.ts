import { loadReviews, type LostReviews } from "../app/reviews";
import type { Workbook } from "../app/workbook";
import type { Problem } from "../core/rules/problem";

/** The problems of a table beside what reviewers settled (已核实) in the workbook. */
export interface ReviewedProblems {
  /** Keys of what somebody settled. */
  readonly settled: ReadonlySet<string>;
  /** Those that nobody has settled. */
  open(): readonly Problem[];
  /** Those that are listed: the open ones, or all. */
  listed(): readonly Problem[];
  /** How many of the problems are settled. */
  settledCount(): number;
  /** Records in the workbook that cannot be read; null: none. */
  readonly lost: LostReviews | null;
}

/**
 * Looks up what is settled.
 *
 * @param problems made when first asked for
 * @param all whether settled ones are listed too
 * @throws HostError
 */
export async function reviewProblems(workbook: Workbook, problems: () => readonly Problem[], all: boolean): Promise<ReviewedProblems> {
  const { reviews, lost } = await loadReviews(workbook, "problems");
  const settled = new Set(reviews.map(({ key }) => key));
  const open = (): readonly Problem[] => problems().filter(({ key }) => !settled.has(key));
  return { settled, open, listed: () => (all ? problems() : open()), settledCount: () => problems().length - open().length, lost };
}
