/**
 * The width in points of a column that is `characters` of the body font wide (12 points: a Chinese character takes 12,
 * anything else 6), with the margin that a program leaves inside a cell. For hosts whose columns are measured in points.
 */
export const columnPoints = (characters: number): number => characters * 6 + 3.75;

/** The width in CSS pixels of a column of a file, as a screen shows it: ECMA-376 part 1, 18.3.1.13, with a digit seven pixels wide. */
export const columnPixels = (characters: number): number => (characters <= 0 ? 0 : Math.trunc(characters * 7 + 5));

/** The width in characters of a column that a file says nothing of. */
export const STANDARD_COLUMN = 8.43;
