import * as z from "../core/schema";
import { HostError } from "../core/host-error";
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

/** Records that stand in the workbook and cannot be read; how many is said where they still tell, else null. */
export interface LostReviews {
  readonly count: number | null;
}

/** What is kept in the workbook, and what of it could not be read. */
export interface KeptReviews {
  readonly reviews: readonly Review[];
  readonly lost: LostReviews | null;
}

/** How many come first, so that they can be counted where the rest is damaged; files of before had no count. */
const storedSchema = z.union([z.array(reviewSchema), z.tuple([z.number()], reviewSchema)]);

const KEYS = { problems: "ProgressTable.reviews", suggestions: "ProgressTable.declined" } as const;
type ReviewKind = keyof typeof KEYS;

/** Where reviews stand: what is damaged is never overwritten, so the next key is taken beside it. */
const keysOf = (kind: ReviewKind): readonly string[] => [KEYS[kind], `${KEYS[kind]}.2`, `${KEYS[kind]}.3`];

interface FoundReviews extends KeptReviews {
  /** The key that may be written; null where all are damaged. */
  readonly key: string | null;
}

async function find(workbook: Workbook, kind: ReviewKind): Promise<FoundReviews> {
  let lost: LostReviews | null = null;
  for (const key of keysOf(kind)) {
    const stored = await readKey(workbook, key);
    if ("reviews" in stored) return { key, reviews: stored.reviews, lost };
    lost = { count: lost === null ? stored.count : lost.count === null || stored.count === null ? null : lost.count + stored.count };
  }
  return { key: null, reviews: [], lost };
}

async function readKey(workbook: Workbook, key: string): Promise<{ readonly reviews: readonly Review[] } | LostReviews> {
  const text = await workbook.memory.get(key).catch((error: unknown) => {
    if (error instanceof HostError && error.code === "memory-damaged") return { head: String(error.facts.head ?? "") };
    throw error;
  });
  if (text === null) return { reviews: [] };
  if (typeof text === "object") return { count: countIn(text.head) };
  const parsed = storedSchema.safeParse(parseJson(text));
  if (!parsed.success) return { count: countIn(text) };
  return { reviews: parsed.data.flatMap((one) => (typeof one === "number" ? [] : [one])) };
}

const countIn = (head: string): number | null => {
  const count = /^\[(\d+)[,\]]/.exec(head)?.[1];
  return count === undefined ? null : Number(count);
};

/** The reviews kept in the workbook, and how many stand there that cannot be read. */
export async function loadReviews(workbook: Workbook, kind: ReviewKind): Promise<KeptReviews> {
  const { reviews, lost } = await find(workbook, kind);
  return { reviews, lost };
}

/**
 * Keeps reviews, in the place of older ones of the same keys.
 *
 * @throws HostError `memory-damaged` where there is no room beside what is damaged, or the workbook did not keep them
 */
export async function keepReviews(workbook: Workbook, kind: ReviewKind, kept: readonly Review[]): Promise<readonly Review[]> {
  const keys = new Set(kept.map(({ key }) => key));
  return change(workbook, kind, (reviews) => [...reviews.filter(({ key }) => !keys.has(key)), ...kept]);
}

/** As `keepReviews`, of one. */
export async function keepReview(workbook: Workbook, kind: ReviewKind, review: Review): Promise<readonly Review[]> {
  return keepReviews(workbook, kind, [review]);
}

/** Takes a review back. */
export async function dropReview(workbook: Workbook, kind: ReviewKind, key: string): Promise<readonly Review[]> {
  return change(workbook, kind, (reviews) => reviews.filter((one) => one.key !== key));
}

async function change(workbook: Workbook, kind: ReviewKind, make: (reviews: readonly Review[]) => readonly Review[]): Promise<readonly Review[]> {
  const { key, reviews } = await find(workbook, kind);
  if (key === null) throw new HostError("memory-damaged");
  const next = make(reviews);
  await workbook.memory.set(key, next.length === 0 ? null : JSON.stringify([next.length, ...next]));
  return next;
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
