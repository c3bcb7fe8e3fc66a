/** The sentences that say why a status is suggested. `text` is quoted from the table, shortened where it is long. */
export interface EvidenceMessages {
  /** The whole sentence, from the table's own word and its reasons. */
  readonly suggested: (word: string, reasons: readonly string[]) => string;
  /** Nothing in the text says anything either way. */
  readonly quiet: (word: string) => string;
  readonly phrase: (text: string) => string;
  readonly rate: (text: string) => string;
  /** `pace` in percent. */
  readonly rateBehind: (text: string, pace: number) => string;
  readonly amountShort: (text: string) => string;
  readonly amountReached: (text: string) => string;
  readonly pointBehind: (text: string) => string;
  /** The point stands only in the next step. */
  readonly pointLeft: (text: string) => string;
  readonly pointUnanswered: (text: string) => string;
  readonly deadline: (text: string) => string;
  /** A plan whose day is over, with nothing behind it that says it was kept. */
  readonly plan: (text: string) => string;
  /** A forecast beyond the day that is wanted. */
  readonly forecast: (text: string) => string;
  /** Says where a reason was taken from: 摘自推进落实情况. `heading` is the column's own. */
  readonly takenFrom: (heading: string) => string;
}
