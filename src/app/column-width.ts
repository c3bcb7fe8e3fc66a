/**
 * The width in points of a column that is `characters` of the body font wide (12 points: a Chinese character takes 12,
 * anything else 6), with the margin that a program leaves inside a cell. For hosts whose columns are measured in points.
 */
export const columnPoints = (characters: number): number => characters * 6 + 3.75;
