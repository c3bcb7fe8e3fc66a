/** What a share done comes to, divided by the share due (the pace), 0 to 1. */
export interface PaceRatios {
  /** Below it a little behind (黄), from it at pace (绿). */
  readonly yellow: number;
  /** Below it behind (红). */
  readonly red: number;
}

/**
 * Of 18 published texts whose offices speak of 较慢 or 滞后, 17 lie below 0.80; 略低 is said of 0.80 to 0.99. Points behind
 * the pace tell nothing early in a year: 6% at the end of February is ten points behind, and a third of what was due.
 * In a file of its own: settings know the ratios without the judgement that goes by them.
 */
export const PACE_RATIOS: PaceRatios = { yellow: 0.95, red: 0.8 };
