import { COMPLETION_RATE, endsAs, OTHER_RATE, PROGRESS } from "./rate-names";

/** 开工率、投资完成率分别为, 完工率和入住率各为: the names in front of numbers that come one behind the other. */
const APART = /(?:分别|依次|各)(?:为|是|达到?|有)?(?:了|到)?$/;
/** 完成率和满意率均为: one number of all that is named. */
const ALIKE = /(?:均|都|皆)(?:已)?(?:为|是|达到?)(?:了|到)?$/;
const BETWEEN = /[、和与及]/u;

const isMeasure = (name: string): boolean => endsAs(name, COMPLETION_RATE) || endsAs(name, OTHER_RATE) || endsAs(name, PROGRESS);

/** The names before `particle`, in their order; empty where fewer than two of them name a measure. */
function measuresBefore(left: string, particle: RegExp): readonly string[] {
  const at = left.search(particle);
  if (at < 0) return [];
  const names = left
    .slice(left.lastIndexOf("：", at) + 1, at)
    .trimEnd()
    .split(BETWEEN);
  return names.filter(isMeasure).length >= 2 ? names : [];
}

/**
 * The head of each number of a series whose names are told apart (开工率、投资完成率分别为【95%】、62%); empty where `left`, what stands in the clause
 * before the first number, names no two measures.
 */
export const seriesHeads = (left: string): readonly string[] => measuresBefore(left, APART);

/** The head of a number that several measures share: the completion rate among them; null where they share none. */
export const sharedHead = (left: string): string | null => measuresBefore(left.trimEnd(), ALIKE).find((name) => endsAs(name, COMPLETION_RATE)) ?? null;
