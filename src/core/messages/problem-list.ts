/** What stands around a list of problems. */
export interface ProblemListMessages {
  /** No errors and no warnings. */
  readonly clean: string;
  /** 应改1，待核18，提示3 */
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  /** The group of what concerns the table as a whole, or several items. */
  readonly wholeTable: string;
  /** The cells of a problem: the first, and how many there are. */
  readonly cells: (first: string, count: number) => string;
  /** Where a problem has no cell. */
  readonly noCell: string;
  readonly action: (action: string) => string;
  /** A cell's change, before and after. */
  readonly before: string;
  readonly after: string;
  readonly empty: string;
  /** How many problems a reviewer has settled. */
  readonly settled: (count: number) => string;
  /** Before a problem that is settled, where it is listed all the same. */
  readonly settledMark: string;
}
