import * as z from "../core/schema";
import type { Problem } from "../core/rules/problem";
import type { Workbook } from "./workbook";

/**
 * What a reviewer has settled (已核实): problems that she looked at and found right as they are, and suggestions that
 * she turned down. Kept in the workbook, found again by the problem's key, so that the next person does not ask again.
 */
const reviewSchema = z.object({
  /** `Problem.key`, or the leaf key of a suggestion. */
  key: z.string(),
  reason: z.string(),
  /** yyyy-mm-dd. */
  on: z.string(),
});
export type Review = z.infer<typeof reviewSchema>;

const KEYS = { problems: "ProgressTable.reviews", suggestions: "ProgressTable.declined" } as const;
type Kind = keyof typeof KEYS;

/** The reviews kept in the workbook; none if what stands there is not ours to read. */
export async function loadReviews(workbook: Workbook, kind: Kind): Promise<readonly Review[]> {
  const text = await workbook.memory.get(KEYS[kind]);
  if (text === null) return [];
  const parsed = z.array(reviewSchema).safeParse(parseJson(text));
  return parsed.success ? parsed.data : [];
}

/** Keeps a review, in the place of an older one of the same key. */
export async function keepReview(workbook: Workbook, kind: Kind, review: Review): Promise<readonly Review[]> {
  const others = (await loadReviews(workbook, kind)).filter((one) => one.key !== review.key);
  return store(workbook, kind, [...others, review]);
}

/** Takes a review back. */
export async function dropReview(workbook: Workbook, kind: Kind, key: string): Promise<readonly Review[]> {
  return store(workbook, kind, (await loadReviews(workbook, kind)).filter((one) => one.key !== key));
}

async function store(workbook: Workbook, kind: Kind, reviews: readonly Review[]): Promise<readonly Review[]> {
  await workbook.memory.set(KEYS[kind], reviews.length === 0 ? null : JSON.stringify(reviews));
  return reviews;
}

/** The problems that nobody has settled yet. */
export function openProblems(problems: readonly Problem[], reviews: readonly Review[]): readonly Problem[] {
  const settled = new Set(reviews.map((review) => review.key));
  return problems.filter((problem) => !settled.has(problem.key));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
